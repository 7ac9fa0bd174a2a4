import type { EntityType } from '../../names/entityType';
import { decidedApart, type NameDecision } from '../decisions';
import type { LinkReason } from '../entity';
import type { NameForm } from '../forms/form';
import type { LocalEntity, LocalName } from './localEntity';

/** A name of the article before it is known what it belongs to. */
export interface DraftName {
  readonly form: NameForm;
  readonly identity: string;
  readonly mentions: readonly number[];
  readonly decision: NameDecision;
}

/** How many of an entity's names others are compared with, the fullest first. */
const comparedForms = 12;

/** An entity of one article while names are added to it, the fullest first. */
export class Draft {
  readonly best: DraftName;
  readonly #names: LocalName[] = [];
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
  add(name: DraftName, reason?: LinkReason, mentions: readonly number[] = name.mentions): void {
    const { form, identity } = name;
    this.#names.push(reason === undefined ? { form, identity, mentions } : { form, identity, mentions, reason });
    if (this.#forms.length < comparedForms) this.#forms.push(form);
    this.#decisions.push(name.decision);
    this.#mentions += mentions.length;
  }

  /** The finished entity. */
  finish(article: string, type: EntityType): LocalEntity {
    const recorded = this.#decisions.find((decision) => decision.recorded !== undefined)?.recorded;
    const same = [...new Set(this.#decisions.flatMap((decision) => decision.same))];
    const apart = this.#decisions.flatMap((decision) => decision.apart);
    return {
      article,
      type,
      best: this.best.form,
      identity: this.best.identity,
      names: this.#names,
      decision: recorded === undefined ? { same, apart } : { recorded, same, apart },
      size: this.#mentions,
    };
  }
}
