import { areLikeRoles } from '../../roles/likeRoles';
import type { IndexedMention } from '../entity';
import { sexOfGivenName } from '../lexicons/givenNameSex';
import type { Draft } from './draft';
import { FullUses } from './fullUses';
import { rulerTitle, sexSaid } from './saidOfMention';

/** What an article says beside the names of a person. */
interface Sayings {
  readonly sex: 'man' | 'woman' | undefined;
  /** The words of roles, each once. */
  readonly roles: readonly string[];
  /** Titles of rulers. */
  readonly titles: ReadonlySet<string>;
}

/** What an article says of the people whose names it has in full, as far as it tells whom a lone name means. */
export class Bearers {
  readonly #mentions: readonly IndexedMention[];
  readonly #sayings = new Map<Draft, Sayings>();
  /** What lone names say of people of whom their full names do not. */
  readonly #sexes = new Map<Draft, 'man' | 'woman'>();
  readonly #uses = new Map<string, FullUses>();
  readonly #numbers = new Map<Draft, number>();

  constructor(mentions: readonly IndexedMention[]) {
    this.#mentions = mentions;
  }

  /** Those people who may be meant by what is said of the sex at a mention: those known to be of it before those who are not. */
  ofSexAt(mention: number, people: readonly Draft[]): readonly Draft[] {
    const found = this.#mentions[mention];
    const said = found && sexSaid(found);
    if (said === undefined) return people;
    const known = people.filter((draft) => this.#sexOf(draft) === said);
    return known.length > 0 ? known : people.filter((draft) => this.#sexOf(draft) === undefined);
  }

  /** Notes that a mention is of a person: what it says of their sex holds for them. */
  note(mention: number, draft: Draft): void {
    const found = this.#mentions[mention];
    const said = found && sexSaid(found);
    if (said !== undefined && this.#sexOf(draft) === undefined) this.#sexes.set(draft, said);
  }

  /** Whether a full name of a person is written with a ruler's title. */
  hasTitle(draft: Draft, title: string): boolean {
    return this.#sayingsOf(draft).titles.has(title);
  }

  /** Whether the words beside a mention and those beside a person's full names may say the same; undefined where either has none. */
  areLike(mention: number, draft: Draft): boolean | undefined {
    const role = this.#mentions[mention]?.role?.text;
    const { roles } = this.#sayingsOf(draft);
    return role === undefined || roles.length === 0 ? undefined : roles.some((each) => areLikeRoles(role, each));
  }

  /** Whether a mention stands before all full names of people. */
  isBeforeAll(mention: number, people: readonly Draft[]): boolean {
    return people.every(({ best }) => mention < (best.mentions[0] ?? Infinity));
  }

  /** Whether a mention stands before all full names of people, and the first of these is in passing. */
  isBeforePassing(mention: number, people: readonly Draft[]): boolean {
    if (!this.isBeforeAll(mention, people)) return false;
    const cue = this.#mentions[Math.min(...people.map(({ best }) => best.mentions[0] ?? Infinity))]?.cue;
    return cue === 'relative' || cue === 'aside';
  }

  /** The people's full names by where they are used. */
  usesOf(drafts: readonly Draft[]): FullUses {
    const key = drafts.map((draft) => this.#numberOf(draft)).join(' ');
    let uses = this.#uses.get(key);
    if (uses === undefined) this.#uses.set(key, (uses = new FullUses(drafts, this.#mentions)));
    return uses;
  }

  #numberOf(draft: Draft): number {
    const known = this.#numbers.get(draft);
    if (known !== undefined) return known;
    this.#numbers.set(draft, this.#numbers.size);
    return this.#numbers.size - 1;
  }

  #sexOf(draft: Draft): Sayings['sex'] {
    return this.#sexes.get(draft) ?? this.#sayingsOf(draft).sex;
  }

  #sayingsOf(draft: Draft): Sayings {
    let known = this.#sayings.get(draft);
    if (known === undefined) this.#sayings.set(draft, (known = this.#readSayings(draft)));
    return known;
  }

  #readSayings({ best, members }: Draft): Sayings {
    const mentions = members.flatMap((member) => member.mentions.flatMap((at) => this.#mentions[at] ?? []));
    const said = mentions.map(sexSaid).find((sex) => sex !== undefined);
    return {
      sex: said ?? (best.form.kind === 'person' ? sexOfGivenName(best.form.given) : undefined),
      roles: [...new Set(mentions.flatMap(({ role }) => role?.text ?? []))],
      titles: new Set(mentions.map(rulerTitle)),
    };
  }
}
