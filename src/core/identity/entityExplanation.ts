import type { ArticleStore } from '../corpus/articleStore';
import { describeEdtfText } from '../dates/edtf/edtfText';
import type { Entity, PossibleMatch } from '../entities/entity';
import type { FilePlace } from '../navigation/filePlace';
import { oneLine } from '../text/oneLine';
import type { Span } from '../text/span';
import { checksOf, type EntityCheck, sameRoleText } from './entityChecks';
import { joinsOf } from './entityJoins';

/** What a line of an explanation is about. */
export type ExplanationSubject = 'recorded' | 'spelling' | 'joined' | 'role' | 'check' | 'apart' | 'possible';

/** One thing that is known of an entity, in words, with a place that shows it. */
export interface ExplanationLine {
  readonly subject: ExplanationSubject;
  readonly text: string;
  /** How sure it is; only of what was concluded. */
  readonly tier?: 'same' | 'likely' | 'possible';
  readonly place?: FilePlace;
}

/** What an explanation is made from. */
export interface ExplanationSources {
  readonly articles: ArticleStore;
  /** Where the user recorded the entity. */
  readonly records: readonly FilePlace[];
  /** The pairs that the entity is in. */
  readonly possibleMatches: readonly PossibleMatch[];
}

/** Everything that made an entity what it is, and what speaks for caution; of what was joined the weakest first. */
export function explainEntity(entity: Entity, sources: ExplanationSources): readonly ExplanationLine[] {
  const { articles, records } = sources;
  const placeOf = (path: string, span: Span): Pick<ExplanationLine, 'place'> => {
    const range = articles.get(path)?.lines.rangeOf(span);
    return range ? { place: { path, range } } : {};
  };
  // Who is asked about has not been kept apart.
  const asked = new Set(sources.possibleMatches.flatMap(({ entities }) => entities));
  const isUnasked = (check: EntityCheck): boolean => check.kind !== 'namesake' || !asked.has(check.other.id);
  return [
    ...records.map((place) => ({ subject: 'recorded' as const, text: 'by you', place })),
    ...joinsOf(entity, articles).map(({ text, tier, article, mention }) => ({
      subject: 'joined' as const,
      text,
      tier,
      ...placeOf(article, mention),
    })),
    ...checksOf(entity, articles)
      .filter(isUnasked)
      .map((check) => ({
        subject: check.kind === 'namesake' ? ('apart' as const) : ('check' as const),
        text: checkText(check),
        ...('span' in check ? placeOf(check.article, check.span) : {}),
      })),
    ...possibilities(entity, sources),
    ...entity.forms.map(({ text, count, articles: [path = ''] }) => {
      const mention = articles.get(path)?.mentions.find((candidate) => oneLine(candidate.text) === text);
      return { subject: 'spelling' as const, text: `${text} ${count}×`, ...(mention ? placeOf(path, mention) : {}) };
    }),
    ...entity.roles.flatMap(({ text, places }) =>
      places.map(({ article, span }) => {
        const published = articles.get(article)?.published;
        const when = published === undefined ? '' : ` (${describeEdtfText(published)})`;
        return { subject: 'role' as const, text: `“${text}”${when}`, ...placeOf(article, span) };
      }),
    ),
  ];
}

function checkText(check: EntityCheck): string {
  switch (check.kind) {
    case 'same-role':
      return sameRoleText(check);
    case 'namesake':
      return check.words;
    case 'no-shared-names':
      return 'shares no other name with the other articles';
  }
}

function possibilities(entity: Entity, { articles, possibleMatches }: ExplanationSources): readonly ExplanationLine[] {
  return possibleMatches.map(({ entities, reason, tier }) => {
    const other = articles.entities.entity(entities[0] === entity.id ? entities[1] : entities[0]);
    const first = other?.mentions[0];
    const article = first && articles.get(first.article);
    const mention = first && article?.mentions[first.index];
    const place = article && mention ? { path: article.path, range: article.lines.rangeOf(mention) } : undefined;
    return { subject: 'possible', tier, text: reason, ...(place && { place }) };
  });
}
