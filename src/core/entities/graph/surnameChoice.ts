import { compareText } from '../compareText';
import { isGivenName } from '../lexicons/personWords';
import type { LocalEntity } from '../local/localEntity';
import { clusterOf, clusterSize, type Cluster } from './cluster';
import type { SharedNames } from './sharedNames';
import { isNumbered, partNamed } from './partNamed';
import type { Attachment } from './surnames';
import { contradicts, haveOtherRoles, isRulersName, roleInCommon, type Told, type ToldOf } from './told';
import type { Unit } from './units';

/** How much better one candidate must fit than the next, in nats of shared names. */
const clearMargin = 0.7;

/** What a role in common is worth, in nats of shared names. */
const roleWorth = 4;

/** How well somebody fits. */
interface Fit {
  readonly cluster: Cluster;
  readonly unit: Unit;
  /** Undefined for what is no person: nothing is given to it. */
  readonly person: true | undefined;
  readonly role: string | undefined;
  /** Names in common, in nats. */
  readonly common: number;
  readonly score: number;
}

/** Says whom an article means that has a surname alone. */
export class SurnameChoice {
  /** Whether it was asked what articles have in common. */
  hasWeighed = false;
  readonly #lone: Unit;
  readonly #candidates: ReadonlyMap<Cluster, Unit>;
  readonly #rivals: readonly Unit[];
  readonly #shared: SharedNames;
  readonly #told: ToldOf;

  /**
   * @param lone the surname
   * @param candidates people with the surname, each with the first of its names that has it
   * @param rivals names that are no person's and have the word
   */
  constructor(
    lone: Unit,
    candidates: ReadonlyMap<Cluster, Unit>,
    rivals: readonly Unit[],
    shared: SharedNames,
    told: ToldOf,
  ) {
    this.#lone = lone;
    this.#candidates = candidates;
    this.#rivals = rivals;
    this.#shared = shared;
    this.#told = told;
  }

  /** Whether one of the articles speaks against every candidate: somebody else has the surname too. */
  isOthersToo(locals: readonly LocalEntity[]): boolean {
    const candidates = [...this.#candidates];
    return locals.some((local) => {
      const own = this.#told.article(local);
      return !isSilent(own) && !candidates.some(([cluster, unit]) => this.#mayMean(local, own, cluster, unit));
    });
  }

  /**
   * The person meant, or the one that clearly fits best; undefined when it stays open or nobody fits.
   * @param isOthersToo whether somebody else is known to have the surname: then a role must not be new
   */
  for(local: LocalEntity, isOthersToo: boolean): Attachment | undefined {
    const own = this.#told.article(local);
    const fitting = [...this.#candidates].filter(
      ([cluster, unit]) =>
        this.#mayMean(local, own, cluster, unit) && !(isOthersToo && this.#isNew(local, own, cluster)),
    );
    const rivals = this.#rivals.filter((rival) => isRival(rival, own));
    const [only] = fitting;
    if (only === undefined) return undefined;
    if (fitting.length === 1 && rivals.length === 0) {
      const [cluster, unit] = only;
      return attachment(cluster, `${partNamed(unit, this.#lone)}, ${this.#whyOnly(own, cluster)}`);
    }
    const [best, second] = this.#ranked(local, own, fitting, rivals);
    if (best?.person === undefined) return undefined;
    if (second !== undefined && best.score - second.score < clearMargin) return undefined;
    // "Solicitor Vane" and "former mayor Vane" in one article: it speaks of both.
    if (second?.role !== undefined && second.role !== best.role) return undefined;
    return attachment(best.cluster, `${partNamed(best.unit, this.#lone)}, ${whatSpeaksFor(best)}`);
  }

  #whyOnly(own: Told, cluster: Cluster): string {
    if (this.#candidates.size === 1) return 'the only full name with it in these articles';
    const role = roleInCommon(own, this.#told.cluster(cluster));
    return role === undefined ? 'the only full name with it in these articles that may be meant' : calledSo(role);
  }

  #mayMean(local: LocalEntity, own: Told, cluster: Cluster, unit: Unit): boolean {
    if (isSilent(own)) return true;
    if (isRulersName(own) && !isNumbered(unit)) return false;
    const full = this.#told.cluster(cluster);
    if (contradicts(own, full)) return false;
    if (!haveOtherRoles(own, full)) return true;
    this.hasWeighed = true;
    return this.#shared.hasCommon(local, cluster.units);
  }

  /** Whether the article says what somebody is, and nothing of it is known of the person or otherwise in common. */
  #isNew(local: LocalEntity, own: Told, cluster: Cluster): boolean {
    if (own.roles?.size === 0 || roleInCommon(own, this.#told.cluster(cluster)) !== undefined) return false;
    this.hasWeighed = true;
    return !this.#shared.hasCommon(local, cluster.units);
  }

  #ranked(
    local: LocalEntity,
    own: Told,
    fitting: readonly (readonly [Cluster, Unit])[],
    rivals: readonly Unit[],
  ): readonly Fit[] {
    this.hasWeighed = true;
    const people = fitting.map(([cluster, unit]) => ({ cluster, unit, person: true as const }));
    const others = rivals.map((unit) => ({ cluster: clusterOf(unit), unit, person: undefined }));
    return [...people, ...others]
      .map((each): Fit => {
        const common = this.#shared.withArticle(local, each.cluster.units);
        const role = each.person && roleInCommon(own, this.#told.cluster(each.cluster));
        const score = common + Math.log(clusterSize(each.cluster)) + (role === undefined ? 0 : roleWorth);
        return { ...each, role, common, score };
      })
      .sort((a, b) => b.score - a.score || compareText(a.unit.id, b.unit.id));
  }
}

/** What has the word may be meant by it, unless it is no person and the article says that a person is meant. */
function isRival({ node: { form } }: Unit, own: Told): boolean {
  return form.kind !== 'other' || form.type !== 'organization' || isGivenName(form.words[0] ?? '') || isSilent(own);
}

/** Whether nothing is told. */
function isSilent({ sex, roles }: Told): boolean {
  return sex === '' && roles?.size === 0;
}

function whatSpeaksFor({ role, common }: Fit): string {
  if (role !== undefined) return calledSo(role);
  return common > 0 ? 'whose articles share the most names with this one' : 'the most frequent full name with it';
}

function calledSo(role: string): string {
  return `who is called “${role}” too`;
}

function attachment(cluster: Cluster, text: string): Attachment {
  return { cluster, reason: { text, tier: 'likely' } };
}
