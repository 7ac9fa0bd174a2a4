import type { Article } from '../corpus/article';
import type { LinkedArticles } from '../corpus/linkedArticles';
import type { EntityAtAGlance, IndexedMention } from '../entities/entity';
import { compareText } from '../entities/compareText';
import { foldName } from '../entities/forms/fold';
import { mostNamedState, stateNamed } from '../entities/lexicons/states';
import type { Role } from '../names/nameRecognizer';
import { type Office, officeOf } from './office';

/** An article that says of somebody that they hold an office. */
export interface Holder {
  readonly entity: EntityAtAGlance;
  /** Path. */
  readonly article: string;
  /** Publication date as EDTF, where it is known. */
  readonly published: string | undefined;
  /** The words that say so. */
  readonly role: Role & { readonly text: string };
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

/** Who holds which office by the words of a folder's articles. Remembers what it looked up: made anew for each question. */
export class OfficeHolders {
  readonly #articles: LinkedArticles;
  readonly #across = new Map<string, readonly Holder[]>();
  readonly #offices = new Map<string, Office | undefined>();
  readonly #mainStates = new Map<Article, string | undefined>();

  constructor(articles: LinkedArticles) {
    this.#articles = articles;
  }

  /** What office words name; undefined where they name none. */
  office(words: string): Office | undefined {
    if (!this.#offices.has(words)) this.#offices.set(words, officeOf(words));
    return this.#offices.get(words);
  }

  /**
   * Who is meant by an office in an article: the only one of whom the article itself says it, else the one of whom other
   * articles of the time do. Two holders are never taken for one, and where the dates allow both nobody is chosen.
   */
  meant(office: Office, article: Article): MeantHolder {
    const { path, published } = article;
    const here = holdersIn(article, this.#articles).filter(({ role }) => isPostOf(office, this.#officeOf(role)));
    const inArticle = eachOnce(here, published);
    const [only] = inArticle;
    const state = [office.state, only && this.office(only.role.text)?.state, this.#mainState(article)].find(
      (each) => each,
    );
    const across = state === undefined ? [] : this.#holdersAcross({ post: office.post, state }, published);
    const elsewhere = across.filter((holder) => holder.article !== path);
    const holders = eachOnce([...here, ...elsewhere], published);
    if (only !== undefined) {
      return { likely: inArticle.length === 1 ? { holder: only, by: 'article' } : undefined, holders };
    }
    const holder = holderAt(elsewhere, published);
    return { likely: holder && { holder, by: 'date' }, holders };
  }

  /** What "was mayor" names is the office of a former mayor. */
  #officeOf({ text, past }: Holder['role']): Office | undefined {
    const office = this.office(text);
    return office && past === true && !isPast(office) ? { ...office, post: `former ${office.post}` } : office;
  }

  /** Who holds exactly this office, by the words of articles near a day; one without a state is that of its article's. */
  #holdersAcross({ post, state }: Office, published: string | undefined): readonly Holder[] {
    const key = `${post}\n${state}\n${published?.slice(0, 7) ?? ''}`;
    let holders = this.#across.get(key);
    if (holders === undefined) {
      const others = this.#articles.clues.withPost(post, published).flatMap((path) => this.#articles.get(path) ?? []);
      holders = others.flatMap((other) =>
        holdersIn(other, this.#articles).filter(({ role }) => {
          const held = this.#officeOf(role);
          return held?.post === post && (held.state === '' ? this.#mainState(other) : held.state) === state;
        }),
      );
      this.#across.set(key, holders);
    }
    return holders;
  }

  /** The state that an article names most: worked out once, since each of its roles asks for it. */
  #mainState(article: Article): string | undefined {
    if (!this.#mainStates.has(article)) this.#mainStates.set(article, mainState(article));
    return this.#mainStates.get(article);
  }
}

function holdersIn(article: Article, { entities }: LinkedArticles): readonly Holder[] {
  const { path, published } = article;
  return article.mentions.flatMap(({ role }, index) => {
    const entity = role && entities.entityOf(path, index);
    return role && entity ? [{ entity, article: path, published, role }] : [];
  });
}

/** Inside an article "the minister" may be its foreign minister. */
function isPostOf(office: Office, held: Office | undefined): boolean {
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
  const named = mentions.filter(isOfState).map(({ text }) => stateNamed(foldName(text).replaceAll('.', '')));
  return mostNamedState(named);
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
