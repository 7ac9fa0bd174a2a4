import { boundsOfEdtfText } from '../../../dates/edtf/edtfText';
import { tenseOf } from '../../../dates/tenseOf';
import type { Finding } from '../../reading/finding';
import { entryOf } from '../../reading/node';
import { firstLineOf } from '../../reading/preflight';
import type { SidecarContext } from '../context';
import { datedWordsOf, isQualified, lacksYearOnly } from '../datedWords';
import { shortened } from '../wording';

/**
 * `date-basis-missing`, `published-missing`: dates that are counted from a publication date that nobody knows. A date
 * that is given but wrong is a problem by itself.
 */
export function* missingPublication(context: SidecarContext): Generator<Finding> {
  const { records, published, root, text, dates } = context;
  if (published !== undefined || records.article?.published !== undefined) return;
  const counted = new Map(datedWordsOf(context).map(({ record, expression }) => [record, expression]));
  for (const record of records.dates) {
    const { anchor, basis } = record;
    const expression = counted.get(record);
    // A month without a year has a rule of its own.
    const isRelative = expression?.basis.kind === 'published' && !lacksYearOnly(expression);
    const isCounted = basis === undefined ? isRelative : basis.value === 'published';
    if (anchor === undefined || !isCounted) continue;
    yield {
      rule: 'date-basis-missing',
      message: `"${shortened(expression?.text ?? anchor.quote)}" needs a date to count from, but the article has no "published".`,
      span: anchor.quoteSpan,
    };
  }
  const unplaced = dates().filter(
    ({ basis, type }) => basis.kind === 'published' && (type === 'date' || type === 'time'),
  );
  if (unplaced.length === 0) return;
  const count = unplaced.length === 1 ? '1 relative date' : `${unplaced.length} relative dates`;
  yield {
    rule: 'published-missing',
    message: `${count} cannot be placed: the article has no publication date.`,
    span: entryOf(root, 'article')?.key.span ?? firstLineOf(text),
    details: { kind: 'places', places: unplaced.map(({ start, end }) => ({ start, end })) },
  };
}

/** `date-after-publication`: a day that had not come yet, told as past. */
export function* datesAfterPublication(context: SidecarContext): Generator<Finding> {
  const { article, published, basePath } = context;
  const last = published === undefined || isQualified(published) ? undefined : boundsOfEdtfText(published)?.to;
  if (article === undefined || last === undefined) return;
  for (const { value, bounds, place, expression } of datedWordsOf(context)) {
    if (bounds === undefined || bounds.from <= last || isQualified(value.value)) continue;
    // "Tomorrow" says itself that it is later.
    const said = expression?.edtf === undefined ? undefined : boundsOfEdtfText(expression.edtf);
    if (said !== undefined && bounds.from <= said.to && said.from <= bounds.to) continue;
    if (tenseOf(article.text, expression ?? place) !== 'past') continue;
    yield {
      rule: 'date-after-publication',
      message: 'Later than the publication date, but the text speaks of the past.',
      span: value.span,
      related: [{ path: basePath, span: place, message: 'The words' }],
    };
  }
}
