import type { Article } from '../corpus/article';
import type { EntityAtAGlance } from '../entities/entity';
import { checksOf, type EntityCheck, sameRoleText } from '../identity/entityChecks';
import { newestJoinsOf } from '../identity/entityJoins';
import { oftenWith } from '../identity/oftenWith';
import type { CardLine, CardPart } from './card';
import { articleLabel, listed, type EntityCardSources } from './sources';

/** How much a card shows; an explanation shows all. */
const maxJoins = 2;
const maxNamesakes = 3;
const maxCompanions = 4;
/** How many articles are looked at for reasons, the newest. */
const maxLooked = 24;

/** What joined the articles of the entity, the weakest reason first; not what is said of this mention already. */
export function joinedBecause(
  article: Article,
  index: number,
  entity: EntityAtAGlance,
  { articles }: EntityCardSources,
): readonly CardLine[] {
  const said = articles.entities.reasonOf(article.path, index)?.text;
  const joins = newestJoinsOf(entity, articles, maxLooked).filter(({ text }) => text !== said);
  const shown = joins.slice(0, maxJoins).map(({ tier, text, article: path, mention }): CardLine => [
    { kind: 'text', text: `${tier === 'likely' ? 'likely, ' : ''}${text} (` },
    { kind: 'link', text: articleLabel(path), place: { path, span: { start: mention.start, end: mention.end } } },
    { kind: 'text', text: ')' },
  ]);
  return shown.length === 0 ? [] : [[{ kind: 'label', text: 'Joined because ' }, ...listed(shown, joins.length)]];
}

/** What to look at before the entity is believed to be one: three lines at most. */
export function checks(
  article: Article,
  entity: EntityAtAGlance,
  { articles }: EntityCardSources,
): readonly CardLine[] {
  const found = checksOf(entity, articles, article.path);
  const doubts = found.filter(({ kind }) => kind !== 'namesake').map(doubtOf);
  const namesakes = found.filter((check) => check.kind === 'namesake');
  // Who is asked about has not been kept apart.
  const isOpen = ({ other }: (typeof namesakes)[number]): boolean =>
    articles.entities.mayBeSame?.(entity.id, other.id) === true;
  const lines: CardLine[] = [];
  const [first] = doubts;
  if (first) lines.push([{ kind: 'label', text: 'Check ' }, ...first]);
  for (const [label, others] of [
    ['Possibly the same as ', namesakes.filter(isOpen)],
    ['Kept apart here from ', namesakes.filter((check) => !isOpen(check))],
  ] as const) {
    if (others.length === 0) continue;
    const shown = others.slice(0, maxNamesakes).map((check) => [linkTo(check.words, check)]);
    lines.push([{ kind: 'label', text: label }, ...listed(shown, others.length)]);
  }
  return lines;
}

function doubtOf(check: EntityCheck): CardLine {
  switch (check.kind) {
    case 'same-role':
      return [
        { kind: 'text', text: `${sameRoleText(check)} (` },
        linkTo(articleLabel(check.article), check),
        { kind: 'text', text: ')' },
      ];
    case 'no-shared-names':
      return [{ kind: 'text', text: 'this article shares no other name with those that mention it' }];
    case 'namesake':
      return [linkTo(check.words, check)];
  }
}

function linkTo(text: string, { article: path, span }: Exclude<EntityCheck, { kind: 'no-shared-names' }>): CardPart {
  return { kind: 'link', text, place: { path, span: { start: span.start, end: span.end } } };
}

/** Who and what is named in the same paragraphs. */
export function namedWith(entity: EntityAtAGlance, { articles }: EntityCardSources): readonly CardLine[] {
  const shown = oftenWith(entity, articles, maxCompanions).map(
    ({ entity: other, article: path, mention: { start, end } }): CardLine => [
      { kind: 'link', text: other.name, place: { path, span: { start, end } } },
    ],
  );
  return shown.length === 0 ? [] : [[{ kind: 'label', text: 'Often with ' }, ...listed(shown, shown.length)]];
}
