import { reviewOf } from '../../../../test/support/reviewOf';
import { LineIndex } from '../../text/lines';
import type { FilePlace } from '../../navigation/filePlace';
import type { Review } from '../../review';

/** Two articles with sidecars and a workspace file, in which an entity, dates and files refer to each other. */
export const files = {
  'news/ferry.txt':
    'Ferry strike ends\n\nMinister Hanna Voss said on Monday that the “strike” was over. Per Lund left.\n',
  'news/port.txt': 'Port opens\n\nHanna Voss opened the port of Kalvo on Friday.\n',
  'news/ferry.txt.source-review.yaml': `schema: source-review/1
article:
  published: "2024-05-08"
review: { status: in-progress, by: ab }
entities:
  voss: # the minister
    mentions: ["Hanna Voss", 'Voss']
  "lund":
    name: Per Lund
    type: union-leader
    wikidata: Q42
dates:
  - id: end
    quote: "on Monday"
    value: "2024-05-06"
    basis: published
    event: "Strike ends"
    entities: [voss, "lund"]
claims:
  - quote: 'the "strike" was over'
    speaker: voss
    when: end
    verdict: supported
    relation: { from: voss, type: asks, to: 'lund' }
    evidence:
      - article: port.txt
        quote: "port of Kalvo"
      - url: "https://example.org/a"
        title: "A report"
links:
  - to: port.txt
`,
  'news/port.txt.source-review.yaml': `schema: source-review/1
entities:
  voss:
    mentions: ["Hanna Voss"]
  lund: { name: Per Lund, type: person, wikidata: Q42 }
`,
  'source-review.yaml': `schema: source-review-workspace/1
entities:
  voss:
    name: Hanna Voss
    type: person
same:
  vos: voss
not-same:
  - [voss, lund]
types:
  union-leader:
    parent: person
`,
} as const;

export const sidecar = 'news/ferry.txt.source-review.yaml';

export function folder(changed: Readonly<Record<string, string>> = {}): Review {
  return reviewOf({ ...files, ...changed });
}

/** The offset of the n-th occurrence of some words in a file, one character after their beginning. */
export function at(path: keyof typeof files, words: string, occurrence = 1): number {
  let offset = -1;
  for (let i = 0; i < occurrence; i++) offset = files[path].indexOf(words, offset + 1);
  if (offset < 0) throw new Error(`${words} is not in ${path}`);
  return offset + 1;
}

/** Places as `path line: words`, lines counted from 1. */
export function readable(
  places: readonly FilePlace[],
  texts: Readonly<Record<string, string>> = files,
): readonly string[] {
  return places.map(({ path, range }) => {
    const text = texts[path] ?? '';
    const lines = new LineIndex(text);
    return `${path} ${range.start.line + 1}: ${text.slice(lines.offsetAt(range.start), lines.offsetAt(range.end))}`;
  });
}
