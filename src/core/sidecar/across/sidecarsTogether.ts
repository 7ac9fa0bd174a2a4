import type { SidecarRecords } from '../model';
import { KeyedFacts } from './keyedFacts';
import { MergedIds } from './mergedIds';
import { factKeys, factsOf, type SidecarFact } from './sidecarFacts';

/** A fact, and the sidecar that records it. */
export interface FactElsewhere<Kind extends SidecarFact['kind']> {
  /** Path of the sidecar. */
  readonly path: string;
  readonly fact: Extract<SidecarFact, { readonly kind: Kind }>;
}

/** What the sidecars of a folder say, by what they have in common: entities, names, identifiers, events, claims, links. */
export class SidecarsTogether {
  readonly #facts = new KeyedFacts<SidecarFact>();
  /** The ids of entities after the merges of the workspace file. */
  readonly merges: MergedIds;

  constructor(merges = new MergedIds()) {
    this.merges = merges;
  }

  /**
   * Takes over a sidecar; undefined when it is gone, or not the one of its article that counts.
   * @returns paths of the other sidecars whose problems may be others now.
   */
  set(
    path: string,
    sidecar: { readonly records: SidecarRecords; readonly article: string } | undefined,
  ): ReadonlySet<string> {
    return this.#facts.set(path, sidecar ? factsOf(sidecar.records, sidecar.article, this.merges) : []);
  }

  /** Records of an entity. @param id after merges. */
  entitiesWithId(id: string): readonly FactElsewhere<'entity'>[] {
    return this.#ofKind('entity', factKeys.id(id));
  }

  entitiesWithWikidata(id: string): readonly FactElsewhere<'entity'>[] {
    return this.#ofKind('entity', factKeys.wikidata(id));
  }

  /** Entities of this name; case and accents do not count. */
  entitiesNamed(name: string): readonly FactElsewhere<'entity'>[] {
    return this.#ofKind('entity', factKeys.name(name));
  }

  /** Dates of an event; case and typography of its words do not count. */
  datesOfEvent(event: string): readonly FactElsewhere<'date'>[] {
    return this.#ofKind('date', factKeys.event(event));
  }

  claimsWithId(id: string): readonly FactElsewhere<'claim'>[] {
    return this.#ofKind('claim', factKeys.claimId(id));
  }

  claimsWithText(text: string): readonly FactElsewhere<'claim'>[] {
    return this.#ofKind('claim', factKeys.claimText(text));
  }

  /** Links between two articles, in both directions. */
  linksBetween(one: string, other: string): readonly FactElsewhere<'link'>[] {
    return this.#ofKind('link', factKeys.link(one, other));
  }

  #ofKind<Kind extends SidecarFact['kind']>(kind: Kind, key: string): readonly FactElsewhere<Kind>[] {
    return this.#facts.about(key).filter((item): item is FactElsewhere<Kind> => item.fact.kind === kind);
  }
}
