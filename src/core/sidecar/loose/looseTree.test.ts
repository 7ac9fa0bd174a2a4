import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { cpuMilliseconds } from '../../../../test/support/cpuTime';
import { dataOf, sameData, type Data } from '../edits/data';
import { sidecarShape } from '../format/sidecarShape';
import { readYaml } from '../reading/readYaml';
import { schemaFixtures } from '../testing/fixtures/schemaFixtures';
import { marked } from '../testing/marked';
import { yamlPieces } from '../testing/yamlPieces';
import { cursorPlaces } from './cursorPlaces';
import { hasShared, sharedPath } from '../../../../test/support/shared';
import { looseTreeOf } from './looseTree';

/** The data of a text, of which block texts count as there or not: their layout is for the real reader. */
function looseData(text: string): Data {
  return dataOf(text, looseTreeOf(text).root);
}

function agrees(text: string): boolean {
  const { root } = readYaml(text);
  return root === undefined || sameData(looseData(text), dataOf(text, root));
}

const layouts: Readonly<Record<string, string>> = {
  'two spaces': 'a:\n  b: 1\n  c:\n    - x\n    - y: "z"\n      k: [1, "2"]\n',
  'unindented lists': 'a:\n- b: 1\n  c: 2\n- d\ne: f\n',
  'flow style': 'a: { b: [x, "y, z", { k: v }], c: }\nd: []\ne: {}\n',
  'flow style over lines': 'a: [\n  x,\n  y # why\n]\nb: {\n  c: d,\n}\n',
  'comments and blank lines': '# top\n\na: b # c\n\n# d\ne: "f # g" # h\n',
  'quotation marks': 'a: "b \\"c\\" \\u00e4"\nd: \'it\'\'s\'\n"e": f\n',
  'lists in lists': 'a:\n  - - x\n    - y\n  - [z, w]\n',
  'CRLF and a byte order mark': '\ufeffa:\r\n  b: c\r\nd:\r\n  - e\r\n',
  'a text over lines in marks': 'a: "b\n  c"\nd: e\n',
  'values left out': 'a:\nb:\n  - \n  - c\nd:\n  e:\n',
};

describe('reading by lines', () => {
  for (const [name, text] of Object.entries(layouts)) {
    test(`says the same as the reader: ${name}`, () => {
      const { root } = readYaml(text);
      assert.ok(root);
      assert.deepEqual(looseData(text), dataOf(text, root));
    });
  }

  test('says the same as the reader of every fixture of the format', () => {
    const wrong = schemaFixtures.map(({ file }) => marked(file).text).filter((text) => !agrees(text));
    assert.deepEqual(wrong, []);
  });

  test('says the same as the reader of the examples', (context) => {
    if (!hasShared(context, 'examples')) return;
    const folder = sharedPath('examples');
    for (const name of readdirSync(folder)) assert.ok(agrees(readFileSync(join(folder, name), 'utf8')), name);
  });

  test('what is broken takes nothing below it with it', () => {
    for (const broken of ['a: "open', 'a: [open', 'a: { b: [', "a: 'open", 'a', 'a: b: c', '- x', '  far: right']) {
      const data = looseData(`first: 1\n${broken}\nlast: 2\n`);
      assert.ok(data instanceof Map && data.get('last') === 'number:2', broken);
    }
  });

  test('any text is read, and any place in it looked at, without throwing', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(yamlPieces, { maxLength: 40 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(texts, fc.nat(200), (text, at) => {
        const offset = Math.min(at, text.length);
        for (const { span } of cursorPlaces(text, offset, sidecarShape)) {
          assert.ok(0 <= span.start && span.start <= offset && span.end <= text.length);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('takes time in proportion to the text, on one line or many', () => {
    for (const part of [
      'a, ',
      '{a: b}, ',
      '"a", ',
      '"a\n',
      '[',
      '- ',
      'k: "v"\n',
      '  - quote: "x"\n    value: [a, b]\n',
    ]) {
      const time = (count: number): number => {
        const text = `dates: [${part.repeat(count)}`;
        return Math.min(...[0, 1, 2].map(() => cpuMilliseconds(() => looseTreeOf(text))));
      };
      time(1000);
      // Below 32,000 nothing has to be collected while it is read. Collecting costs now more, now less: one of a few tries has
      // to be in proportion.
      const tries: string[] = [];
      for (let isFine = false; !isFine;) {
        const [small, large] = [time(32_000), time(128_000)];
        tries.push(`${small} ms and ${large} ms`);
        isFine = large < small * 4 * 2.5 + 20;
        assert.ok(isFine || tries.length < 4, `${JSON.stringify(part)}: ${tries.join(', ')}`);
      }
    }
  });
});
