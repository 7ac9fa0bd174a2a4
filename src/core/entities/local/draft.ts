import { decidedApart, mergeDecisions, type NameDecision } from '../decisions';
import type { NameForm } from '../forms/form';
import type { ChainReason } from './localEntity';
import type { Name } from './namePool';

/** A name of the article before it is known what it belongs to. */
export interface DraftName extends Name {
  readonly mentions: readonly number[];
  readonly decision: NameDecision;
}

/** A name that belongs to a draft, with those of its mentions that do. */
export interface DraftMember {
  readonly name: DraftName;
  readonly mentions: readonly number[];
  readonly reason: ChainReason | undefined;
}

/** How many of an entity's names others are compared with, the fullest first. */
const comparedForms = 12;

/** An entity of one article while names are added to it, the fullest first. */
export class Draft {
  readonly best: DraftName;
  readonly members: DraftMember[] = [];
  readonly #forms: NameForm[] = [];
  readonly #decisions: NameDecision[] = [];
  #mentions = 0;

  constructor(best: DraftName) {
    this.best = best;
    this.add(best);
  }

  /** The forms that other names are compared with, the fullest first. */
  get forms(): readonly NameForm[] {
    return this.#forms;
  }

  /** How many mentions it has so far. */
  get mentions(): number {
    return this.#mentions;
  }

  /** Whether no decision of the user keeps the name away. */
  admits(name: DraftName): boolean {
    return this.#decisions.every((decision) => !decidedApart(decision, name.decision));
  }

  /** Adds a name, or some of its mentions. */
  add(name: DraftName, reason?: ChainReason, mentions: readonly number[] = name.mentions): void {
    this.members.push({ name, mentions, reason });
    if (this.#forms.length < comparedForms) this.#forms.push(name.form);
    this.#decisions.push(name.decision);
    this.#mentions += mentions.length;
  }

  /** What is decided about any of the names. */
  get decision(): NameDecision {
    return mergeDecisions(this.#decisions);
  }
}
