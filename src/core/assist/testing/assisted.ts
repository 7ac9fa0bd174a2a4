import { reviewOf } from '../../../../test/support/reviewOf';
import type { Review } from '../../review';
import { completionsAt } from '../completions';
import type { Suggestion } from '../suggestion';

const articlePath = 'news/ferry.txt';
const sidecarPath = `${articlePath}.source-review.yaml`;

/** An article with two names, equal words in two places, and dates counted from its publication. */
const article = `Ferry strike ends

Minister Hanna Voss said on Monday that the strike was over. Per Lund of Northsea Lines agreed.

No ferry ran on Friday. Voss called it the end of the strike, and left on Monday.
`;

const head = `schema: source-review/1
article:
  published: "2024-05-08"
`;

/** What is under test: the text with a cursor mark `|`, what was suggested there, and a way to take one of it. */
export interface Assisted {
  readonly review: Review;
  readonly labels: readonly string[];
  readonly suggestions: readonly Suggestion[];
  /** The text with a suggestion taken; the cursor or first placeholder is `|`. */
  take(label: string): string;
}

export interface Around {
  readonly files?: Readonly<Record<string, string>>;
  /** Path of the file that is open; the sidecar when absent. */
  readonly path?: string;
  /** Whether the text is the whole file; else the usual first lines stand above it. */
  readonly whole?: boolean;
}

/** Asks for suggestions at the mark `|` of a text. */
export async function assisted(marked: string, around: Around = {}): Promise<Assisted> {
  const isWhole = around.whole === true || around.path !== undefined;
  const lead = isWhole ? '' : head;
  const offset = lead.length + marked.indexOf('|');
  const text = lead + marked.replace('|', '');
  const path = around.path ?? sidecarPath;
  const review = reviewOf({ [articlePath]: article, [path]: text, ...around.files });
  const suggestions = await completionsAt(review, path, text, offset, { today: '2024-05-20' });
  return {
    review,
    suggestions,
    labels: suggestions.map(({ label }) => label),
    take: (label) => taken(text, offset, suggestions, label).slice(lead.length),
  };
}

/** As an editor does it: further lines are indented like the line of the cursor. */
function taken(text: string, offset: number, suggestions: readonly Suggestion[], label: string): string {
  const chosen = suggestions.find((suggestion) => suggestion.label === label);
  if (chosen === undefined)
    throw new Error(`${label} is not among ${suggestions.map((each) => each.label).join(', ')}`);
  const { span, insert } = chosen;
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1);
  const indent = /^ */u.exec(line)?.[0] ?? '';
  const placed = insert
    .replaceAll('\n', `\n${indent}`)
    .replace(/(?<!\\)\$1/u, '|')
    .replace(/(?<!\\)\$\d/gu, '')
    .replace(/\\([\\$}])/gu, '$1');
  const cursor = placed.includes('|') ? '' : '|';
  return text.slice(0, span.start) + placed + cursor + text.slice(span.end);
}
