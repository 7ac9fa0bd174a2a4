import type { Article } from '../corpus/article';
import type { LinkedArticles } from '../corpus/linkedArticles';
import type { EntityAtAGlance, IndexedMention } from '../entities/entity';
import { compareText } from '../entities/compareText';
import { foldName } from '../entities/forms/fold';
import type { Span } from '../text/span';
import { type Office, officeOf, stateNamed } from './office';

/** An article that says of somebody that they hold an office. */
export interface Holder {
  readonly entity: EntityAtAGlance;
  /** Path. */
  readonly article: string;
  /** Publication date as EDTF, where it is known. */
  readonly published: string | undefined;
  /** The words that say so. */
  readonly role: Span & { readonly text: string };
}

/** Who may be meant by words that say only what somebody is. */
export interface MeantHolder {
  /** The one who is meant as likely as not; undefined when articles and dates leave it open. */
  readonly likely: { readonly holder: Holder; readonly by: 'article' | 'date' } | undefined;
  /** Everyone who is called so, each with the mention nearest in time, by date. */
  readonly holders: readonly Holder[];
}

/** How long after the last article that says so an office is believed to be held, and how long before the first, in days. */
const longestAfter = 366;
const longestBefore = 31;

/**
 * Who is meant by an office in an article: the only one of whom the article itself says it, else the one of whom other articles
 * of the time do. Two holders are never taken for one, and where the dates allow both nobody is chosen.
 */
export function holdersOf(office: Office, article: Article, articles: LinkedArticles): MeantHolder {
  const here = holdersIn(article, articles).filter(({ role }) => isPostOf(office, role.text));
  const inArticle = eachOnce(here, article.published);
  const [only] = inArticle;
  const state = [office.state, only && officeOf(only.role.text)?.state, mainState(article)].find((each) => each) ?? '';
  const across = state === '' ? [] : holdersAcross({ post: office.post, state }, article, articles);
  const holders = eachOnce([...here, ...across], article.published);
  if (only !== undefined) {
    return { likely: inArticle.length === 1 ? { holder: only, by: 'article' } : undefined, holders };
  }
  const holder = holderAt(across, article.published);
  return { likely: holder && { holder, by: 'date' }, holders };
}

function holdersIn(article: Article, { entities }: LinkedArticles): readonly Holder[] {
  const { path, published } = article;
  return article.mentions.flatMap(({ role }, index) => {
    const entity = role && entities.entityOf(path, index);
    return role && entity ? [{ entity, article: path, published, role }] : [];
  });
}

/** Inside an article "the minister" may be its foreign minister. */
function isPostOf(office: Office, role: string): boolean {
  const held = officeOf(role);
  if (held === undefined) return false;
  const isSameState = office.state === '' || held.state === '' || office.state === held.state;
  return (
    isSameState &&
    (held.post === office.post || held.post.endsWith(` ${office.post}`)) &&
    isPast(held) === isPast(office)
  );
}

function isPast({ post }: Office): boolean {
  return post.startsWith('former ');
}

/** Who else holds exactly this office, by the words of other articles; one without a state is that of its article's. */
function holdersAcross(office: Office, here: Article, articles: LinkedArticles): readonly Holder[] {
  const others = articles.clues
    .withPost(office.post, here.published)
    .flatMap((path) => (path === here.path ? [] : (articles.get(path) ?? [])));
  return others.flatMap((other) =>
    holdersIn(other, articles).filter(({ role }) => {
      const held = officeOf(role.text);
      return held?.post === office.post && (held.state === '' ? mainState(other) : held.state) === office.state;
    }),
  );
}

/** Who holds the office on a day: the last one before it and the first one after it, if that is one person. */
function holderAt(holders: readonly Holder[], published: string | undefined): Holder | undefined {
  const day = dayOf(published);
  if (day === undefined) return undefined;
  const dated = holders.flatMap((holder) => {
    const at = dayOf(holder.published);
    return at === undefined ? [] : [{ holder, at }];
  });
  const before = Math.max(...dated.map(({ at }) => (at <= day ? at : -Infinity)));
  const after = Math.min(...dated.map(({ at }) => (at >= day ? at : Infinity)));
  const near = dated.filter(({ at }) => at === before || at === after).map(({ holder }) => holder);
  const [first] = near;
  if (first === undefined || near.some(({ entity }) => entity !== first.entity)) return undefined;
  const isNear = day - before <= longestAfter || after - day <= longestBefore || Number.isFinite(before + after);
  return isNear ? first : undefined;
}

/** Everyone once, with the mention nearest to a day; by date, then by name. */
function eachOnce(holders: readonly Holder[], published: string | undefined): readonly Holder[] {
  const day = dayOf(published) ?? 0;
  const distance = (holder: Holder): number => Math.abs((dayOf(holder.published) ?? Infinity) - day);
  const nearest = new Map<EntityAtAGlance, Holder>();
  for (const holder of holders) {
    const known = nearest.get(holder.entity);
    if (known === undefined || distance(holder) < distance(known)) nearest.set(holder.entity, holder);
  }
  const key = ({ published: date = '9', entity }: Holder): string => `${date} ${entity.name}`;
  return [...nearest.values()].sort((a, b) => compareText(key(a), key(b)) || compareText(a.entity.id, b.entity.id));
}

/** The state that an article names most; undefined for none, and when two are named as often. */
function mainState({ mentions }: Article): string | undefined {
  const counts = new Map<string, number>();
  for (const mention of mentions) {
    const state = isOfState(mention) ? stateNamed(foldName(mention.text).replaceAll('.', '')) : undefined;
    if (state !== undefined) counts.set(state, (counts.get(state) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first === undefined || first[1] === second?.[1] ? undefined : first[0];
}

function isOfState({ type }: IndexedMention): boolean {
  return type === 'place' || type === 'group';
}

/** Days since 1970 of an EDTF date of a day; undefined for one that is less precise. */
function dayOf(published: string | undefined): number | undefined {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(published ?? '')?.[0];
  const time = day === undefined ? NaN : Date.parse(day);
  return Number.isNaN(time) ? undefined : time / 86_400_000;
}
