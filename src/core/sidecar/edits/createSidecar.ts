import { sidecarSchema, sidecarShape } from '../format/sidecarShape';
import { quoted } from './writeValue';

/** What is known about an article when its sidecar is made. Texts as they are; empty ones are left out. */
export interface ArticleFacts {
  readonly title?: string | undefined;
  readonly source?: string | undefined;
  readonly publisher?: string | undefined;
  readonly author?: string | undefined;
  /** EDTF. */
  readonly published?: string | undefined;
  /** EDTF. */
  readonly retrieved?: string | undefined;
  /** BCP 47. */
  readonly language?: string | undefined;
  /** Lower-case hexadecimal. */
  readonly sha256?: string | undefined;
}

/** What is put beside the facts as comments, for the user to confirm. */
export interface ArticleHints {
  readonly guesses?: readonly { readonly key: string; readonly value: string; readonly from: string }[];
  readonly dateline?: string | undefined;
}

/** The text of a new sidecar: valid, with what is known filled in and a place for everything else. Line ends are LF. */
export function createSidecar(facts: ArticleFacts = {}, { guesses = [], dateline }: ArticleHints = {}): string {
  const articleKeys = sidecarShape.keys['article']?.value;
  const order = articleKeys?.kind === 'record' ? Object.keys(articleKeys.keys) : [];
  const known: ReadonlyMap<string, string | undefined> = new Map(Object.entries(facts));
  const article = order.flatMap((key) => {
    const value = known.get(key)?.trim();
    return value === undefined || value === '' ? [] : [`  ${key}: ${quoted(value)}`];
  });
  const hints = [
    ...(dateline === undefined ? [] : [`  # Dateline: ${dateline.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')}`]),
    ...guesses.flatMap(({ key, value, from }) => [
      `  # Guessed from ${from}. Remove the "#" if it is so:`,
      `  # ${key}: ${quoted(value)}`,
    ]),
  ];
  return [
    `schema: ${sidecarSchema}`,
    '',
    ...(article.length > 0 ? ['article:', ...article, ...hints, ''] : []),
    'review:',
    '  status: unreviewed',
    '',
    '# An id of your choice, then name, type and mentions. A mention in quotation marks means every whole-word occurrence.',
    'entities: {}',
    '',
    '# The words of the article as "quote", what they mean as "value": "2024-05-06", "2024-05", "2018~".',
    'dates: []',
    '',
    '# The words of the article as "quote", the claim as "text", what the check has shown as "verdict".',
    'claims: []',
    '',
  ].join('\n');
}
