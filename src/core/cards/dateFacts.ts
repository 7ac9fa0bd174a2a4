import type { Article } from '../corpus/article';
import { otherDatings } from '../corpus/otherDatings';
import type { TemporalExpression } from '../dates/dateRecognizer';
import { boundsOfEdtfText, describeEdtfText } from '../dates/edtf/edtfText';
import { dayMismatch } from '../dates/statedDay';
import type { CardLine, CardPart } from './card';
import { articleLabel, type CardSources } from './sources';

const maxOtherDatings = 2;

/** The lines of a date's card that tell what it stands for and how that is known. */
export function dateFacts(date: TemporalExpression, article: Article, sources: CardSources): readonly CardLine[] {
  return [
    ...event(date, article, sources),
    ...otherDates(date, article, sources),
    ...countedFrom(date, article),
    ...mismatch(date),
    ...alternatives(date),
  ];
}

/** What is recorded to have happened then, and who took part. */
function event({ recorded }: TemporalExpression, { path }: Article, { articles }: CardSources): readonly CardLine[] {
  if (recorded === undefined) return [];
  const names = recorded.entities.map(
    (id) => articles.entities.entity(id)?.name ?? articles.recordedName(path, id) ?? id,
  );
  const parts = [
    ...(recorded.event === undefined ? [] : [recorded.event]),
    ...(names.length > 0 ? [names.join(', ')] : []),
  ];
  if (parts.length === 0) return [];
  return [
    [
      { kind: 'label', text: 'Event ' },
      { kind: 'text', text: parts.join(' · ') },
    ],
  ];
}

/** Where other articles date the same event on another day. */
function otherDates(date: TemporalExpression, { path }: Article, { articles }: CardSources): readonly CardLine[] {
  return otherDatings(path, date, articles)
    .slice(0, maxOtherDatings)
    .flatMap((reference) => {
      const { edtf, start, end } = articles.get(reference.article)?.dates[reference.index] ?? {};
      if (edtf === undefined || start === undefined || end === undefined) return [];
      const place = { path: reference.article, span: { start, end } };
      return [
        [
          { kind: 'label', text: 'Check ' },
          { kind: 'text', text: `the same event is dated ${describeEdtfText(edtf)} in ` },
          { kind: 'link', text: articleLabel(reference.article), place },
        ] as const,
      ];
    });
}

function countedFrom(date: TemporalExpression, article: Article): readonly CardLine[] {
  const label: CardPart = { kind: 'label', text: 'Counted from ' };
  const implied = date.certainty === 'implied' ? ' (implied)' : '';
  const reason: CardPart = { kind: 'text', text: `${date.reason === '' ? '' : `: ${date.reason}`}${implied}` };
  switch (date.basis.kind) {
    case 'self':
      return date.reason === '' ? [] : [[{ kind: 'text', text: `${date.reason}${implied}` }]];
    case 'day':
      return [[label, { kind: 'text', text: describeEdtfText(date.basis.edtf) }, reason]];
    case 'mention': {
      const { span, edtf } = date.basis;
      return [[label, { kind: 'link', text: describeEdtfText(edtf), place: { path: article.path, span } }, reason]];
    }
    case 'published':
      if (article.published !== undefined) {
        const day = describeEdtfText(article.published);
        return [[label, { kind: 'text', text: `the publication date, ${day}` }, ...source(article), reason]];
      }
      return [
        ...(date.recorded === undefined ? [] : [[{ kind: 'text', text: `${date.reason}${implied}` } as const]]),
        [
          { kind: 'text', text: 'The article’s publication date is not known. ' },
          {
            kind: 'action',
            text: 'Set publication date',
            action: { kind: 'set-publication-date', path: article.path },
          },
        ],
      ];
  }
}

/** What says when the article was published, where no record does. */
function source({ path, publishedBy }: Article): readonly CardPart[] {
  if (publishedBy === undefined || publishedBy === 'record') return [];
  if (publishedBy === 'setting') return [{ kind: 'text', text: ' (as the settings say)' }];
  const { span, words } = publishedBy;
  if (span === undefined) return [{ kind: 'text', text: ` (as the file’s name says: “${words}”)` }];
  return [
    { kind: 'text', text: ' (as ' },
    { kind: 'link', text: 'the article says', place: { path, span } },
    { kind: 'text', text: ')' },
  ];
}

/** What the words say against their value: an article may have confused its days, and so may who recorded it. */
function mismatch({ text, edtf }: TemporalExpression): readonly CardLine[] {
  const day = edtf !== undefined && /^\d{4}-\d\d-\d\d(?:T|$)/.test(edtf) ? boundsOfEdtfText(edtf)?.from : undefined;
  const { monthDay, weekday } = day === undefined ? {} : dayMismatch(text, day);
  const wrong = monthDay ?? weekday;
  return wrong === undefined
    ? []
    : [
        [
          { kind: 'label', text: 'Check ' },
          { kind: 'text', text: `${wrong}.` },
        ],
      ];
}

function alternatives(date: TemporalExpression): readonly CardLine[] {
  if (date.alternatives.length === 0) return [];
  const readings = date.alternatives.map(({ value, edtf, reason }) => {
    const meaning = edtf === undefined ? value : describeEdtfText(edtf);
    return reason === '' ? meaning : `${meaning}: ${reason}`;
  });
  return [
    [
      { kind: 'label', text: 'Or ' },
      { kind: 'text', text: readings.join(' · ') },
    ],
  ];
}
