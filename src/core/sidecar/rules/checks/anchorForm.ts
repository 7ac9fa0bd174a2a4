import { IgnoredTerms } from '../../../entities/ignoredTerms';
import type { AnchorRecord, LocatedText } from '../../model';
import type { Finding, RelatedFinding } from '../../reading/finding';
import type { SidecarContext } from '../context';
import { shortened } from '../wording';

/** `anchor-trim`, `anchor-too-long`, `anchor-too-common`: quotations that could be better ones. */
export function* anchorForms({ anchors }: SidecarContext): Generator<Finding> {
  for (const { anchor, result } of anchors) {
    const { quote, quoteSpan: span, form } = anchor;
    const trimmed = quote.trim();
    if (trimmed !== quote && trimmed !== '') {
      const details = { kind: 'value', value: trimmed } as const;
      yield { rule: 'anchor-trim', message: 'Spaces at the edge are ignored.', span, details };
    }
    if (quote.length > advisedLength) {
      const message = `${quote.length} characters. Short quotes last longer and copy less of the source.`;
      yield { rule: 'anchor-too-long', message, span };
    }
    if (form === 'all' && result.kind === 'anchored' && result.spans.length > 1 && isCommon(trimmed)) {
      const details = { kind: 'places', places: result.spans } as const;
      const message = `A bare "${shortened(trimmed)}" marks every occurrence.`;
      yield { rule: 'anchor-too-common', message, span, details };
    }
  }
}

/** Enough for any sentence that is worth quoting; in UTF-16 units. */
const advisedLength = 300;

const pronouns: ReadonlySet<string> = new Set(
  'i he she it we they you me him her us them his its our their hers ours theirs who this that these those'.split(' '),
);

/** Words that many may be called by: pronouns, and words without a capital letter in a script that has them. */
function isCommon(words: string): boolean {
  return pronouns.has(words.toLowerCase()) || (/^[\p{Ll}\s'’-]+$/u.test(words) && /\p{Ll}/u.test(words));
}

/** `mention-in-ignore`: words that are recorded as a mention, and ignored here or in the whole folder. */
export function* ignoredMentions({ records, workspace, workspacePath }: SidecarContext): Generator<Finding> {
  const shared = workspace?.records.ignore ?? [];
  const ignored = new IgnoredTerms([...records.ignore, ...shared].map((term) => term.value));
  for (const entity of records.entities) {
    for (const { quote, quoteSpan } of entity.mentions ?? ([] as readonly AnchorRecord[])) {
      if (!ignored.has(quote)) continue;
      const own = termOf(quote, records.ignore);
      const term = own ?? termOf(quote, shared);
      if (term === undefined) continue;
      const place: RelatedFinding = { span: term.span, message: 'Ignored here' };
      yield {
        rule: 'mention-in-ignore',
        message: `"${shortened(term.value)}" is also in ignore.`,
        span: quoteSpan,
        related: [own === undefined ? { ...place, path: workspacePath } : place],
      };
    }
  }
}

function termOf(words: string, terms: readonly LocatedText[]): LocatedText | undefined {
  return terms.find((term) => new IgnoredTerms([term.value]).has(words));
}
