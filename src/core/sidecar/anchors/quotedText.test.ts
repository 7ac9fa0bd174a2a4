import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { cpuMilliseconds } from '../../../../test/support/cpuTime';
import { marked } from '../testing/marked';
import type { Anchor } from './anchor';
import { newSearchBudget } from './closestWords';
import { QuotedText } from './quotedText';

const all = (quote: string): Anchor => ({ form: 'all', quote });
const one = (quote: string, more: Partial<Anchor> = {}): Anchor => ({ form: 'one', quote, ...more });

/** The words that are found are between « and »; in the second column the kind of the result. */
const cases: readonly (readonly [article: string, kind: string, anchor: Anchor])[] = [
  ['«Iran» and the Iranian «Iran»’s', 'anchored', all('Iran')],
  ['Iranian', 'not-found', all('Iran')],
  ['a «@Desk» x', 'anchored', all('@Desk')],
  ['«al-Kadhimi», «al‑Kadhimi»', 'anchored', all('al-Kadhimi')],
  ['«Ali» Ålid Alió', 'anchored', all('Ali')],
  ['x «Pompeo\n  said» y', 'anchored', one('Pompeo said')],
  ['the «parliament´s» vote', 'anchored', one("parliament's")],
  ['“«No» ferry”', 'anchored', one('No')],
  ['he said «“no ferry”» twice', 'anchored', one('"no ferry"')],
  ['iran', 'not-found', one('Iran')],
  ['anything', 'not-found', one('  ')],
  ['«Monday» or «Monday»', 'ambiguous', one('Monday')],
  ['Monday or «Monday»', 'anchored', one('Monday', { prefix: 'or ' })],
  ['Monday or «Monday»', 'anchored', one('Monday', { prefix: 'or' })],
  ['«Monday» or Monday', 'anchored', one('Monday', { suffix: ' or' })],
  ['«Abdul»’s office, Abdul-Mahdi', 'anchored', one('Abdul', { suffix: "'s office" })],
  ['Monday or «Monday»', 'anchored', one('Monday', { occurrence: 2 })],
  ['«Monday» or «Monday»', 'occurrence-range', one('Monday', { occurrence: 3 })],
  ['«Monday» or «Monday»', 'anchored', one('Monday', { occurrence: 'all' })],
  ['😀 Monday or «Monday»', 'anchored', one('Monday', { at: [12, 18] })],
  ['«Monday» or «Monday»', 'ambiguous', one('Monday', { at: [8, 9] })],
  ['on «Monday» or «Monday»', 'context-mismatch', one('Monday', { prefix: 'by' })],
  ['«Iran», not Iranian', 'anchored', one('Iran')],
  ['Iran, not «Iran»ian', 'anchored', one('Iran', { suffix: 'ian' })],
  ['only the «Iran»ian', 'anchored', one('Iran')],
  ['cafe\u0301 «café»', 'ambiguous', one('café')],
  ['the «remo-\nval» of', 'anchored', one('removal')],
  ['the «removal» of', 'anchored', one('remo- val')],
  ['the «remo-\r\nval» of', 'anchored', all('removal')],
  ['«Monday» or Mon-\nday eve-\nning', 'anchored', one('Monday', { suffix: ' or' })],
  ['Monday or «Mon-\nday» eve-\nning', 'anchored', one('Monday', { suffix: 'evening' })],
  ['Abdul-\nMahdi', 'not-found', one('AbdulMahdi')],
  ['an «ofﬁce» here', 'anchored', one('office')],
  ['an «oﬃce» here', 'anchored', one('office')],
  ['quoted over «two\n  lines» here', 'anchored', one('two\nlines')],
];

describe('QuotedText', () => {
  for (const [article, kind, anchor] of cases) {
    test(`${article} · ${JSON.stringify(anchor)}`, () => {
      const { text, spans } = marked(article);
      const result = new QuotedText(text).resolve(anchor);
      assert.equal(result.kind, kind);
      const found = 'spans' in result ? result.spans : 'candidates' in result ? result.candidates : [];
      if (kind !== 'ambiguous' || article !== 'cafe\u0301 «café»') assert.deepEqual(found, spans);
    });
  }

  test('says which side of the context does not fit', () => {
    const article = new QuotedText('on Monday evening, by Monday noon');
    const sides = [
      { prefix: 'in' },
      { suffix: 'night' },
      { prefix: 'on', suffix: 'night' },
      { prefix: 'in', suffix: 'noon' },
      { prefix: 'in', suffix: 'night' },
    ].map((context) => article.resolve(one('Monday', context)));
    assert.deepEqual(
      sides.map((result) => result.kind === 'context-mismatch' && result.side),
      ['prefix', 'suffix', 'suffix', 'prefix', 'both'],
    );
  });

  test('finds every stretch of a text that is not blank', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.nat(), fc.nat(), (text, a, b) => {
        const [start, end] = [a % text.length, b % (text.length + 1)].sort((x, y) => x - y) as [number, number];
        const quote = text.slice(start, end);
        // A cut through a letter and its accent is another letter.
        fc.pre(
          quote.normalize('NFC') === quote && text.normalize('NFC') === text && new QuotedText(quote).includes(quote),
        );
        assert.notEqual(new QuotedText(text).resolve(one(quote)).kind, 'not-found');
      }),
    );
  });

  test('edits of the article that change no letter keep every anchor', () => {
    const article = 'On “Monday” the ferry left.\n\nVoss’s office said nothing — for now.';
    const edited = article
      .replaceAll('\n', '\r\n')
      .replaceAll(/[“”]/gu, '"')
      .replaceAll('’', "'")
      .replaceAll('—', '–')
      .replaceAll(' ', '\u00a0 ');
    for (const quote of ['“Monday” the', "Voss's office", 'nothing — for', 'left. Voss']) {
      for (const text of [article, edited, `A new first line.\n${edited}`]) {
        assert.equal(new QuotedText(text).resolve(one(quote)).kind, 'anchored', quote);
      }
    }
  });

  test('near words that a line cuts are told in one piece, and the cut is no letter that differs', () => {
    const article = 'They asked for the remo-\nval of troops, and for de-\r\n  lays. A pre- and post-war Trea-\nty.';
    const near = (quote: string): unknown => {
      const found = new QuotedText(article).nearest(one(quote), newSearchBudget());
      return typeof found === 'object' ? [found.kind, found.text, found.distance] : found;
    };
    assert.deepEqual(near('the Removal of troops'), ['case', 'the removal of troops', 0]);
    assert.deepEqual(near('the removel of troops'), ['fuzzy', 'the removal of troops', 1]);
    assert.deepEqual(near('pre- and post-war treaty'), ['case', 'pre- and post-war Treaty', 0]);
    const quoted = new QuotedText(article);
    for (const words of ['the removal of troops', 'for delays'])
      assert.equal(quoted.resolve(one(words)).kind, 'anchored', words);
  });

  test('more anchors, and a longer article, cost in proportion', () => {
    const articleOf = (words: number): string => Array.from({ length: words }, (_, i) => `word${i} the`).join(' ');
    const time = (words: number, anchors: number): number => {
      const article = articleOf(words);
      const find = (): void => {
        const quoted = new QuotedText(article);
        for (let i = 0; i < anchors; i++) {
          const word = `word${(i * 7919) % words}`;
          quoted.resolve(i % 2 === 0 ? all(word) : one(`the ${word} the`));
        }
      };
      return Math.min(...Array.from({ length: 4 }, () => cpuMilliseconds(find)));
    };
    time(2_000, 100);
    const base = time(5_000, 500);
    // Twice the article and twice the anchors is at most four times the work.
    assert.ok(time(10_000, 500) / base < 4, 'a longer article');
    assert.ok(time(5_000, 1_000) / base < 4, 'more anchors');
  });
});
