import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { articlePathOf } from '../names';
import { readSidecar } from '../reading/readSidecar';
import { newSearchBudget } from './closestWords';
import { QuotedText } from './quotedText';
import { resolveAnchors } from './resolvedAnchors';

/** A sidecar and its article. */
interface Pair {
  readonly sidecar: string;
  readonly article: string;
}

/** What became of the anchors of several sidecars: how many were found, and which were not, with what is near instead. */
interface Outcome {
  readonly total: number;
  readonly anchored: number;
  readonly lost: readonly { readonly quote: string; readonly near: string | undefined }[];
}

function outcome(pairs: readonly Pair[], edit: (text: string) => string): Outcome {
  const lost: { readonly quote: string; readonly near: string | undefined }[] = [];
  let total = 0;
  for (const { sidecar, article } of pairs) {
    const quoted = new QuotedText(edit(article));
    for (const { anchor, result } of resolveAnchors(readSidecar(sidecar).records, quoted)) {
      total++;
      if (result.kind === 'anchored') continue;
      if (result.kind !== 'not-found') {
        lost.push({ quote: anchor.quote, near: undefined });
        continue;
      }
      const near = quoted.nearest(anchor, newSearchBudget());
      lost.push({ quote: anchor.quote, near: typeof near === 'object' ? near.text : undefined });
    }
  }
  return { total, anchored: total - lost.length, lost };
}

const paragraphs = (text: string): string[] => text.split(/(?<=\n)(?=[^\n])/u);

/** Edits that leave all words as they are: no anchor may be lost. */
const harmless: Readonly<Record<string, (text: string) => string>> = {
  'line inserted at the top': (text) => `A line more.\n${text}`,
  'LF to CRLF': (text) => text.replaceAll(/\r?\n/gu, '\r\n'),
  'byte order mark': (text) => `\ufeff${text}`,
  'straight quotation marks': (text) => text.replaceAll(/[“”]/gu, '"').replaceAll(/[‘’´]/gu, "'"),
  'curly quotation marks': (text) => text.replaceAll('"', '“').replaceAll("'", '’'),
  'dashes for hyphens': (text) => text.replaceAll('-', '–'),
  're-wrapped at 80': (text) => text.replaceAll(/(.{60,80}?) /gu, '$1\n'),
  'paragraphs joined': (text) => text.replaceAll(/\s*\n\s*/gu, ' '),
  'non-breaking spaces': (text) => text.replaceAll(' ', '\u00a0'),
  'words cut at line ends': (text) => text.replaceAll(/(\p{Ll}{3})(\p{Ll}{4})/gu, '$1-\n$2'),
  'soft hyphens': (text) => text.replaceAll(/(\p{Ll}{3})(\p{Ll}{3})/gu, '$1\u00ad$2'),
  ligatures: (text) => text.replaceAll('ffi', 'ﬃ').replaceAll('fi', 'ﬁ').replaceAll('fl', 'ﬂ').replaceAll('ff', 'ﬀ'),
  'letters taken apart (NFD)': (text) => text.normalize('NFD'),
  'second paragraph moved to the end': (text) => {
    const [first = '', second = '', ...rest] = paragraphs(text);
    return [first, ...rest, '\n', second].join('');
  },
};

function testHarmless(pairs: () => readonly Pair[]): void {
  for (const [name, edit] of Object.entries(harmless))
    test(name, () => {
      const before = outcome(pairs(), (text) => text);
      assert.ok(before.anchored > 20);
      // The samples have a few that are wrong on purpose: those stay what they are.
      const lost = (result: Outcome): readonly string[] => result.lost.map(({ quote }) => quote);
      assert.deepEqual(lost(outcome(pairs(), edit)), lost(before));
    });
}

describe('anchors of the samples after an edit of the article', () => {
  const folder = 'samples/articles';
  const names = readdirSync(folder).filter((name) => articlePathOf(name) !== undefined);
  const pairs = names.map((name) => ({
    sidecar: readFileSync(join(folder, name), 'utf8'),
    article: readFileSync(join(folder, articlePathOf(name) ?? ''), 'utf8'),
  }));
  testHarmless(() => pairs);

  test('changed words are reported with what stands there now, and nothing is taken for them', () => {
    const [pair] = [
      { article: 'Hanna Voss left Oreska on Monday.', sidecar: 'notes: [{ quote: Hanna Voss left, text: a }]' },
    ];
    const { anchored, lost } = outcome([pair], (text) => text.replace('Hanna', 'Hannah'));
    assert.deepEqual([anchored, lost], [0, [{ quote: 'Hanna Voss left', near: 'Hannah Voss left' }]]);
  });
});

const examples = '../shared/examples';
const articles = '../shared/seeds';
const isThere = existsSync(examples) && existsSync(articles);
// They annotate real articles, which are not ours to ship: a clone alone has neither.
describe('anchors of the two examples', { skip: !isThere && `${examples} or ${articles} is not there` }, () => {
  const names = isThere ? readdirSync(examples).filter((name) => articlePathOf(name) !== undefined) : [];
  const pairs = names.map((name) => ({
    sidecar: readFileSync(join(examples, name), 'utf8'),
    article: readFileSync(join(articles, articlePathOf(name) ?? ''), 'utf8'),
  }));
  testHarmless(() => pairs);

  test('a name spelled otherwise: two are lost, and both are near', () => {
    const { total, lost } = outcome(pairs, (text) => text.replaceAll('Qassem', 'Qasem'));
    assert.equal(total, 49);
    assert.equal(lost.length, 2);
    for (const { quote, near } of lost) assert.equal(near, quote.replace('Qassem', 'Qasem'));
  });

  test('the second paragraph deleted: its anchors are lost, and none moves to other words', () => {
    const { total, anchored, lost } = outcome(pairs, (text) => {
      const [first = '', , ...rest] = paragraphs(text);
      return [first, ...rest].join('');
    });
    assert.equal(anchored + lost.length, total);
    assert.ok(lost.length > 0);
  });
});
