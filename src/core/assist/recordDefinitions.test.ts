import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { never, SteppingScheduler } from '../../../test/support/memoryFolder';
import { recordDefinitionAt, recordReferencesAt } from './recordDefinitions';
import { recordLinksIn } from './recordLinks';
import { at, files, folder, readable, sidecar } from './testing/folder';

const review = folder();
const atOnce = { scheduler: new SteppingScheduler(), signal: never };

async function definition(path: keyof typeof files, words: string, occurrence = 1): Promise<readonly string[]> {
  const found = await recordDefinitionAt(review, path, files[path], at(path, words, occurrence));
  return readable(found?.places ?? []);
}

const ferry = 'news/ferry.txt';

describe('definitions from a sidecar', () => {
  for (const [name, words, occurrence, expected] of [
    ['a quotation leads to the article', '"on Monday"', 1, [`${ferry} 3: on Monday`]],
    ['one that differs in marks too', `'the "strike"`, 1, [`${ferry} 3: the “strike” was over`]],
    ['a mention to all its places', '"Hanna Voss"', 1, [`${ferry} 3: Hanna Voss`]],
    ['an id to its record in this file', 'voss,', 1, [`${sidecar} 6: voss`]],
    ['an id in marks too', '"lund"]', 1, [`${sidecar} 8: "lund"`]],
    ['the id of a date to the date', 'when: end', 1, []],
    ['the basis to the day of publication', 'published', 2, [`${sidecar} 3: "2024-05-08"`]],
    ['a path to the file', 'port.txt', 2, ['news/port.txt 1: ']],
    ['words of another article to these', '"port of Kalvo"', 1, ['news/port.txt 3: port of Kalvo']],
    ['a type of the user to its record', 'union-leader', 1, ['source-review.yaml 11: union-leader']],
    ['a word without a meaning nowhere', 'in-progress', 1, []],
  ] as const) {
    test(name, async () => {
      assert.deepEqual(await definition(sidecar, words, occurrence), expected);
    });
  }

  test('the use of a date’s id leads to the date', async () => {
    const offset = files[sidecar].indexOf('when: end') + 'when: '.length;
    const found = await recordDefinitionAt(review, sidecar, files[sidecar], offset);
    assert.deepEqual(readable(found?.places ?? []), [`${sidecar} 13: end`]);
  });

  test('they are found in a file that is broken elsewhere', async () => {
    const text = `${files[sidecar]}notes: [\n`;
    const found = await recordDefinitionAt(review, sidecar, text, at(sidecar, '"on Monday"'));
    assert.deepEqual(readable(found?.places ?? []), [`${ferry} 3: on Monday`]);
  });

  test('an id that only the workspace file records leads there', async () => {
    const text = 'schema: source-review/1\nclaims:\n  - quote: "x"\n    speaker: voss\n';
    const found = await recordDefinitionAt(review, sidecar, text, text.indexOf('voss'));
    assert.deepEqual(readable(found?.places ?? []), ['source-review.yaml 3: voss']);
  });

  test('a path that leaves the folder leads nowhere', async () => {
    const text = 'schema: source-review/1\nlinks:\n  - to: ../../etc/passwd\n';
    assert.equal(await recordDefinitionAt(review, sidecar, text, text.indexOf('passwd')), undefined);
    assert.deepEqual(await recordLinksIn(review, sidecar, text), []);
  });
});

describe('references', () => {
  test('of an id are all its records and uses, and the mentions in all articles', async () => {
    const found = readable(await recordReferencesAt(review, sidecar, files[sidecar], at(sidecar, 'voss,'), atOnce));
    assert.deepEqual(
      [...found].sort(),
      [
        'news/ferry.txt 3: Hanna Voss',
        'news/port.txt 3: Hanna Voss',
        `${sidecar} 18: voss`,
        `${sidecar} 21: voss`,
        `${sidecar} 24: voss`,
        `${sidecar} 6: voss`,
        'news/port.txt.source-review.yaml 3: voss',
        'source-review.yaml 3: voss',
        'source-review.yaml 7: voss',
        'source-review.yaml 9: voss',
      ].sort(),
    );
  });

  test('of the id of a date are its uses in the file', async () => {
    const found = readable(await recordReferencesAt(review, sidecar, files[sidecar], at(sidecar, 'end\n'), atOnce));
    assert.deepEqual(found, [`${sidecar} 13: end`, `${sidecar} 22: end`]);
  });
});

describe('links', () => {
  test('are paths in the folder, http and https addresses, and identifiers', async () => {
    const text = `${files[sidecar]}x-more: 1\narticle:\n  source: "javascript:alert(1)"\n  archive: "file:///etc/passwd"\n`;
    const links = await recordLinksIn(review, sidecar, text);
    assert.deepEqual(
      links.map((link) => [link.kind === 'web' ? link.address : link.path, text.slice(link.span.start, link.span.end)]),
      [
        ['https://www.wikidata.org/wiki/Q42', 'Q42'],
        ['news/port.txt', 'port.txt'],
        ['https://example.org/a', 'https://example.org/a'],
        ['news/port.txt', 'port.txt'],
      ],
    );
  });
});
