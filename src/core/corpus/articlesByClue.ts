import { compareText } from '../entities/compareText';
import { foldName } from '../entities/forms/fold';
import { generationSuffixes } from '../entities/lexicons/personWords';
import { type Office, officeOf } from '../roles/office';
import { ownCopy } from '../text/ownCopy';
import type { Article } from './article';
import { FirstByKey } from './firstByKey';
import { remembered } from './remembered';

/**
 * Which articles give somebody a role, or name a person with a surname: what has to be looked at to find out who else is
 * called so. One changed article touches only its own entries.
 */
export class ArticlesByClue {
  readonly #articles = new FirstByKey<string>(mostLooked, compareText);
  /** The posts of roles that were read lately. */
  #posts = new Map<string, string | undefined>();

  /** Replaces an article; undefined on either side for one that comes or goes. */
  replace(path: string, before: ClueSource | undefined, after: ClueSource | undefined): void {
    const [gone, come] = [this.#cluesOf(before), this.#cluesOf(after)];
    for (const clue of gone) if (!come.has(clue)) this.#articles.delete(clue, path);
    for (const clue of come) if (!gone.has(clue)) this.#articles.add(clue, path);
  }

  /** The first articles by path that give a role to somebody. None for roles of one word: many people have them. */
  withRole(role: string): readonly string[] {
    const clue = roleClue(role);
    return clue === undefined ? [] : this.#articles.firstOf(clue);
  }

  /** The first articles by path that have a person's name whose last word is that of this one. */
  withSurnameOf(name: string): readonly string[] {
    return this.#articles.firstOf(surnameClue(name));
  }

  /**
   * Articles that say of somebody that they hold a post (`Office`), those of the nearest months first and of each month
   * the first by path, then the first of all by path.
   * @param published day near which is looked, as EDTF
   */
  withPost(post: string, published: string | undefined): readonly string[] {
    const found = new Set<string>();
    const month = monthOf(published);
    for (let away = 0; month !== undefined && away <= mostMonths && found.size < mostOfPost; away++) {
      for (const near of away === 0 ? [month] : [month - away, month + away]) {
        for (const path of this.#articles.firstOf(postClue(post, near))) found.add(path);
      }
    }
    for (const path of this.#articles.firstOf(postClue(post, undefined))) found.add(path);
    return [...found];
  }

  #cluesOf(article: ClueSource | undefined): ReadonlySet<string> {
    const clues = new Set<string>();
    for (const { text, type, role } of article?.mentions ?? []) {
      if (type === 'person') clues.add(surnameClue(text));
      if (role === undefined) continue;
      const clue = roleClue(role.text);
      if (clue !== undefined) clues.add(clue);
      const post = this.#postOf(role.text);
      if (post === undefined) continue;
      clues.add(postClue(post, undefined));
      clues.add(postClue(post, monthOf(article?.published)));
    }
    return clues;
  }

  #postOf(role: string): string | undefined {
    if (this.#posts.has(role)) return this.#posts.get(role);
    if (this.#posts.size >= mostRemembered) this.#posts = new Map();
    const post = officeOf(role)?.post;
    this.#posts.set(ownCopy(role), post);
    return post;
  }
}

/** How many articles are looked at for a clue: a card must not take longer in a large folder. */
const mostLooked = 30;

/** How far an office is looked for, in months, and in how many articles. */
const mostMonths = 240;
const mostOfPost = 120;

/** How many roles are remembered as they were read; beyond it, all are read anew. */
const mostRemembered = 2048;

/** What of an article says who is called how, and when. */
type ClueSource = Pick<Article, 'mentions' | 'published'>;

/** Months since the year 0; undefined for a date that does not say the month. */
function monthOf(published: string | undefined): number | undefined {
  const [, year, month] = /^(\d{4})-(\d{2})/.exec(published ?? '') ?? [];
  return year === undefined ? undefined : 12 * Number(year) + Number(month);
}

/** @param month undefined for all articles. */
function postClue(post: string, month: number | undefined): string {
  return `post ${month ?? ''} ${post}`;
}

/** Tells whether roles are the same words as one, but for case and accents. */
export function sameRoleAs(role: string): (other: string) => boolean {
  const folded = foldName(role);
  return remembered((other) => foldName(other) === folded);
}

/** Tells whether roles are an office, in whatever words. */
export function sameOfficeAs({ post, state }: Office): (other: string) => boolean {
  return remembered((other) => {
    const office = officeOf(other);
    return office?.post === post && office.state === state;
  });
}

/** Tells whether names of persons end with the same word as one. */
export function sameSurnameAs(name: string): (other: string) => boolean {
  const clue = surnameClue(name);
  return remembered((other) => surnameClue(other) === clue);
}

function roleClue(role: string): string | undefined {
  const folded = foldName(role);
  return folded.includes(' ') ? `role ${folded}` : undefined;
}

function surnameClue(name: string): string {
  const written = foldName(name).replace(/'s?$/, '');
  // "Robert Kennedy Jr." has the surname of his father.
  const mark = /[ ,]+(\p{L}+)\.?$/u.exec(written);
  const folded = mark && generationSuffixes.has(mark[1] ?? '') ? written.slice(0, mark.index) : written;
  return `name ${folded.slice(Math.max(folded.lastIndexOf(' '), folded.lastIndexOf('-')) + 1)}`;
}
