import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createDateRecognizer } from '../dates/createDateRecognizer';
import type { NameMention } from '../names/nameRecognizer';
import { settleOverlaps } from './settleOverlaps';

const dates = createDateRecognizer();

/** Reads a text in which found names stand in braces and the user's names in brackets; tells what stands. */
function settle(marked: string): readonly string[] {
  const text = marked.replaceAll(/[{}[\]]/g, '');
  const found = spansIn(marked, '{', '}').map((span) => mention(text, span, 0.9));
  const kept = spansIn(marked, '[', ']').map((span) => mention(text, span, 1));
  const isInside = (name: NameMention): boolean =>
    found.some(({ start, end }) => start <= name.start && name.end <= end);
  const names = [
    ...found.map((name) => ({
      ...name,
      within: kept.filter(({ start, end }) => name.start <= start && end <= name.end),
    })),
    ...kept.filter((name) => !isInside(name)),
  ].sort((a, b) => a.start - b.start);
  const settled = settleOverlaps(names, dates.recognize(text, {}));
  return [...settled.names.map((name) => `name ${name.text}`), ...settled.dates.map((date) => `date ${date.text}`)];
}

function mention(text: string, { start, end }: { start: number; end: number }, confidence: number): NameMention {
  return { start, end, text: text.slice(start, end), type: 'event', confidence };
}

function spansIn(marked: string, open: string, close: string): readonly { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  let at = 0;
  let start = 0;
  for (const unit of marked) {
    if (unit === open) start = at;
    else if (unit === close) spans.push({ start, end: at });
    else if (!'{}[]'.includes(unit)) at++;
  }
  return spans;
}

for (const [marked, expected] of [
  ['{Ivo Zem} left on 5 May 2020.', ['name Ivo Zem', 'date 5 May 2020']],
  ['On {May} 5, 2020 he left.', ['date May 5, 2020']],
  ['After {World War II} and the Cold War.', ['name World War II', 'date the Cold War']],
  ['On {Bloody Friday} he left.', ['date Friday']],
  ['On [Black Friday] he left on Monday.', ['name Black Friday', 'date Monday']],
  ['On [Friday] he left.', ['name Friday']],
  ['It was [May] who left in [May] 2020.', ['name May', 'date May 2020']],
  ['The {[Black Friday] Sale} began.', ['name Black Friday']],
  ['The {[Ivo Zem] May 2020 Sale} began.', ['name Ivo Zem', 'date May 2020']],
  ['The {[May] 2020 Sale} began.', ['date May 2020']],
  ['[Old] 5 [May 2020 Movement] left on Monday.', ['name Old', 'name May 2020 Movement', 'date Monday']],
  ['{The [Ivo Zem] Bank} left.', ['name The Ivo Zem Bank']],
] as const) {
  test(`names and dates that overlap: ${marked}`, () => {
    assert.deepEqual(settle(marked), expected);
  });
}
