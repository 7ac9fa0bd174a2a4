import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Span } from '../../text/span';
import { isWholeWord } from '../anchors/wholeWord';
import { QuotedText } from '../anchors/quotedText';
import { quoted } from '../edits/writeValue';
import type { AnchorRecord } from '../model';
import type { Problem } from '../problem';
import { readSidecar } from '../reading/readSidecar';
import { schema } from '../testing/fixture';
import { openText, textAfter } from '../testing/fixing';
import { inContext } from './fixers/placeChoices';
import type { Fix } from './fix';

const sentence = 'aaaa bbbb cccc dddd eeee ffff gggg hhhh on Monday iiii jjjj kkkk llll mmmm nnnn oooo pppp. ';
const repeated = `Monday was fine. ${sentence}${sentence}${sentence}`;

/** Where the first note or mention of a sidecar is in an article; undefined where that is not clear. */
function placesOf(sidecar: string, article: string): readonly Span[] | undefined {
  const anchor = anchorIn(sidecar);
  const result = anchor && new QuotedText(article).resolve(anchor);
  return result?.kind === 'anchored' ? result.spans : undefined;
}

function anchorIn(sidecar: string): AnchorRecord | undefined {
  const { notes, entities } = readSidecar(sidecar).records;
  return notes[0]?.anchor ?? entities[0]?.mentions?.[0];
}

function fixed(file: string, article: string, fix: Fix): string {
  return textAfter(file, fix, openText(file, { article }).context.path) ?? file;
}

/** The titles of the fixes of the first problem of a rule, and what each makes of the file. */
function fixesOf(rule: string, file: string, article: string): readonly (readonly [title: string, after: string])[] {
  const opened = openText(file, { article });
  const problem = opened.problems.find((each) => each.rule === rule);
  assert.ok(problem, rule);
  const fixes = [...opened.fixesFor(problem)].filter(({ action }) => action === undefined);
  return fixes.map((fix) => [fix.title, fixed(file, article, fix)]);
}

function afterFix(title: string, rule: string, file: string, article: string): string {
  return fixesOf(rule, file, article).find(([each]) => each === title)?.[1] ?? assert.fail(`no "${title}"`);
}

describe('a quotation that is mended means the place that was shown', () => {
  test('of places with the same words around them', () => {
    const file = `${schema}notes:\n  - quote: Monday\n    prefix: "on "\n    text: A\n`;
    const fixes = fixesOf('anchor-ambiguous', file, repeated).filter(([title]) => title.startsWith('The one'));
    const starts = fixes.map(([, after]) => placesOf(after, repeated)?.[0]?.start);
    assert.deepEqual(starts, [60, 151, 242]);
  });

  test('what told the long quotation apart does not stay with the short one', () => {
    const long = 'The ferry sails on and on. '.repeat(18).trim();
    const article = `Then nothing. ${long} Then it stopped.`;
    const file = `${schema}notes:\n  - quote: "${long}"\n    suffix: " Then"\n    text: A\n`;
    const after = afterFix('Shorten to the first words', 'anchor-too-long', file, article);
    assert.deepEqual(placesOf(after, article)?.[0]?.start, article.indexOf('The ferry'));
  });

  test('letters that are now in the quotation are no words before it', () => {
    const article = 'They read the Iran deal today.';
    const file = `${schema}notes:\n  - quote: "ran deal"\n    prefix: "the I"\n    text: A\n`;
    const after = afterFix('Extend to whole words', 'anchor-partial-word', file, article);
    assert.equal(after, `${schema}notes:\n  - quote: "Iran deal"\n    text: A\n`);
  });

  test('a word in other capitals in two places is not one of them by chance', () => {
    const file = `${schema}notes:\n  - quote: monday\n    text: A\n`;
    const titles = fixesOf('anchor-case', file, 'On Monday, or the Monday after.').map(([title]) => title);
    assert.deepEqual(titles.slice(0, 2), [
      'Use the article’s spelling: the one in “On |Monday|, or the Monday after.”',
      'Use the article’s spelling: the one in “On Monday, or the |Monday| after.”',
    ]);
  });
});

const word = fc.constantFrom('Iran', 'Iranian', 'iran', 'deal', 'the', 'on', 'Monday', '😀', 'ran');
const words = (least: number, most: number): fc.Arbitrary<string> =>
  fc.array(word, { minLength: least, maxLength: most }).map((all) => all.join(' '));
const keys = fc.record(
  {
    prefix: fc.oneof(words(1, 2), fc.constantFrom('the I', '')),
    suffix: words(1, 2),
    occurrence: fc.oneof(fc.constantFrom('all'), fc.integer({ min: 1, max: 4 }).map(String)),
    at: fc.tuple(fc.nat(40), fc.nat(9)).map(([start, length]) => `[${start}, ${start + length}]`),
  },
  { requiredKeys: [] },
);

/** Fixes that take a record away, or say something else of it, mend no quotation. */
const others = /^(?:Disable|Remove this|Keep|Remove it)/u;

test('after any fix of any quotation it means what the title shows, and nothing about it is a problem', () => {
  fc.assert(
    fc.property(words(3, 14), words(1, 3), keys, fc.boolean(), (article, quote, context, isMention) => {
      const lines = Object.entries(context).map(([key, value]) => {
        return `    ${key}: ${key === 'prefix' || key === 'suffix' ? quoted(value) : value}\n`;
      });
      const file = isMention
        ? `${schema}entities:\n  iran:\n    name: Iran\n    type: place\n    mentions: ["${quote}"]\n`
        : `${schema}notes:\n  - quote: "${quote}"\n${lines.join('')}    text: A\n`;
      const opened = openText(file, { article });
      const anchorProblems = ({ problems }: { readonly problems: readonly Problem[] }): readonly string[] =>
        problems.flatMap(({ rule }) => (rule.startsWith('anchor-') ? rule : []));
      const known = new Set(anchorProblems(opened));
      for (const problem of opened.problems.filter(({ rule }) => rule.startsWith('anchor-'))) {
        for (const fix of opened.fixesFor(problem)) {
          if (fix.action !== undefined || others.test(fix.title)) continue;
          const after = fixed(file, article, fix);
          const about = `${file}${article}\n${problem.rule}: ${fix.title}\n${after}`;
          const places = placesOf(after, article);
          assert.ok(places !== undefined, about);
          const [, shown] = /“(.*)”/su.exec(fix.title) ?? [];
          if (shown !== undefined) {
            assert.equal(places.length, 1, about);
            assert.deepEqual(
              places.map((place) => inContext(article, place)),
              [`“${shown}”`],
              about,
            );
          }
          const left = anchorProblems(openText(after, { article }));
          assert.ok(!left.includes(problem.rule), about);
          const cut = places.some((place) => !isWholeWord(article, place)) ? 'anchor-partial-word' : undefined;
          // A bare text that means every occurrence, of words that many may be called by, is another matter.
          const isOld = (rule: string): boolean => known.has(rule) || rule === cut || rule === 'anchor-too-common';
          assert.ok(left.every(isOld), `${left.join()}\n${about}`);
        }
      }
    }),
    { numRuns: 3000 },
  );
});
