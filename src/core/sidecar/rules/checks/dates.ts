import type { Span } from '../../../text/span';
import { parseEdtf } from '../../../dates/edtf/parseEdtf';
import type { Place } from '../../format/places';
import type { DateRecord } from '../../model';
import type { Finding } from '../../reading/finding';
import type { SidecarContext } from '../context';
import { capitalised } from '../wording';
import { isUnread } from './unread';

/** `date-invalid`, `date-impossible`, `date-interval-reversed`: wherever the format wants a date. */
export function* dateValues({ node, shape }: Place): Generator<Finding> {
  if (shape.kind !== 'text' || shape.format !== 'date' || node.kind !== 'scalar' || node.type !== 'text') return;
  if (node.text === '') return;
  const finding = dateFinding(node.text, node.span);
  if (finding !== undefined) yield finding;
}

/** `date-ref-unknown`: what a date was counted from and when a claim is set; or what is wrong with a date given there. */
export function* dateReferences({ records, root }: SidecarContext): Generator<Finding> {
  const isComplete = !isUnread(root, 'dates');
  const ids = new Set(records.dates.map((date) => date.id?.value));
  const references = [
    ...records.dates.map((date) => (date.basis?.value === 'published' ? undefined : date.basis)),
    ...records.claims.map((claim) => claim.when),
  ];
  for (const reference of references) {
    if (reference === undefined || ids.has(reference.value)) continue;
    const finding = dateFinding(reference.value, reference.span);
    if (finding?.rule === 'date-invalid') {
      if (!isComplete) continue;
      const message = `No date "${reference.value}" in this file, and not a date value.`;
      yield { rule: 'date-ref-unknown', message, span: reference.span };
    } else if (finding !== undefined) {
      yield finding;
    }
  }
}

function dateFinding(text: string, span: Span): Finding | undefined {
  const result = parseEdtf(text);
  if (result.ok) return undefined;
  const { kind, message } = result.problem;
  switch (kind) {
    case 'syntax':
      return {
        rule: 'date-invalid',
        message: `"${text}" is not a date in EDTF${qualifiersOf(text)}`,
        span,
      };
    case 'reversed':
      return { rule: 'date-interval-reversed', message: 'The end is before the start.', span };
    case 'month':
    case 'day':
    case 'time':
      return { rule: 'date-impossible', message: `${capitalised(message)}.`, span };
  }
}

/** Two marks where one stands for both; else what dates look like. */
function qualifiersOf(text: string): string {
  const both = /^(.+?)(\?~|~\?)$/u.exec(text.trim());
  return both !== null && parseEdtf(`${both[1] ?? ''}%`).ok
    ? `: "${both[2] ?? ''}", uncertain and approximate at once, is written "%".`
    : '. Examples: "2020-01-03", "2020-01", "2018~".';
}

/** `date-ref-cycle`: dates that were counted from each other. Each circle is reported once. */
export function* dateCycles({ records }: SidecarContext): Generator<Finding> {
  const byId = new Map<string, DateRecord>();
  for (const date of records.dates)
    if (date.id !== undefined && !byId.has(date.id.value)) byId.set(date.id.value, date);
  const done = new Set<string>();
  for (const start of byId.keys()) {
    const trail: string[] = [];
    const onTrail = new Set<string>();
    let id: string | undefined = start;
    while (id !== undefined && byId.has(id) && !done.has(id) && !onTrail.has(id)) {
      trail.push(id);
      onTrail.add(id);
      id = byId.get(id)?.basis?.value;
    }
    const basis = id !== undefined && onTrail.has(id) ? byId.get(id)?.basis : undefined;
    if (id !== undefined && basis !== undefined) {
      const circle = [...trail.slice(trail.indexOf(id)), id];
      yield { rule: 'date-ref-cycle', message: `Dates ${circle.join(' → ')} depend on each other.`, span: basis.span };
    }
    for (const seen of trail) done.add(seen);
  }
}
