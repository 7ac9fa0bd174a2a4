import { keyOfDecision, type NameDecision } from '../decisions';
import type { NameForm } from '../forms/form';
import type { LocalEntity } from '../local/localEntity';
import type { KeptName } from '../local/namePool';
import type { NameEvidence } from '../matching/personSimilarity';
import type { Component } from './component';
import type { Foremost } from './foremost';
import type { RoleSums } from './roleSums';
import type { Spellings } from './spellings';
import type { Unit } from './units';

/** The entities of articles that have one fullest name, and of which the same is decided and said of where they lie. */
export interface NameGroup {
  readonly decision: NameDecision;
  /** See `keyOfDecision`. */
  readonly key: string;
  /** See `LocalEntity`. */
  readonly within: string;
  readonly locals: Set<LocalEntity>;
  /** Number of mentions. */
  size: number;
  /** By text. */
  readonly spellings: Spellings;
  /** What articles say that it is; undefined for nothing. */
  roles: RoleSums | undefined;
  /** How many articles speak of it as of a man, and as of a woman. */
  readonly addressed: { man: number; woman: number };
  /** A sample of many, once it has been asked for. */
  some: Foremost<LocalEntity> | undefined;
  /** Those of the newest articles, where they are many (`noteNewest`). */
  newest: Foremost<LocalEntity> | undefined;
  /** The unit that it is part of now. */
  unit: Unit | undefined;
}

/** One distinct name in the collection: that of entities of articles whose fullest name it is. */
export interface NameNode {
  readonly identity: string;
  /** As the first of its spellings in alphabetical order has it. */
  form: NameForm;
  /** Number in the table of blocks; 0 when it is not filed there. */
  number: number;
  /** How often each spelling is the fullest name of an article's entity. */
  readonly written: { readonly name: KeptName; count: number }[];
  /** By decision; one for nearly every name. */
  groups: NameGroup[];
  /** Number of articles in which it is the fullest name of an entity. */
  articles: number;
  /** Evidence from the names alone that another node is the same; both ends hold it. */
  evidence: Map<NameNode, NameEvidence> | undefined;
  /** Identities of the names that articles shorten it to, with the number of articles. */
  shorts: Map<string, number> | undefined;
  /** Middle words of a person's name by which alone articles mean the person ("Lula"), with the number of articles. */
  called: Map<string, number> | undefined;
  /** Identities of the names that articles say of somebody else, with the number of articles that do. */
  apart: ReadonlyMap<string, number> | undefined;
  component: Component | undefined;
}

/** The group of a node that an article's entity is in, or will be. */
export function groupOf({ groups }: Pick<NameNode, 'groups'>, local: LocalEntity): NameGroup | undefined {
  const key = keyOfDecision(local.decision);
  return groups.find((group) => group.key === key && group.within === local.within);
}

/** The name of a node as most of its articles write it. */
export function writtenAs(node: NameNode): string {
  let best = node.written[0];
  for (const other of node.written) {
    const text = other.name.form.text;
    if (best === undefined || other.count > best.count || (other.count === best.count && text < best.name.form.text))
      best = other;
  }
  return best?.name.form.text ?? '';
}

/** Every entity of an article in a node. */
export function* localsOf(node: NameNode): Iterable<LocalEntity> {
  for (const group of node.groups) yield* group.locals;
}

/** A lone word that is no monarch's or pope's name with its number. */
export function isLoneName({ form }: Pick<NameNode, 'form'>): boolean {
  return form.kind === 'person' && !form.full && form.words.length === 1;
}
