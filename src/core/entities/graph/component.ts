import type { Cluster } from './cluster';
import type { NameNode } from './nameNode';
import type { PossibleJoin } from './possibleJoins';

/** Names that may be connected, directly or through others, with what has become of them. No rule looks past it. */
export interface Component {
  readonly nodes: readonly NameNode[];
  readonly clusters: readonly Cluster[];
  /** Whether anything was decided by what articles have in common: then other names count too. */
  readonly hasWeighed: boolean;
  /** What was not joined, once it has been asked for. */
  possible: readonly PossibleJoin[] | undefined;
}
