import type { Surroundings } from './checking';
import { anchorFixCases } from './fixCases/anchorFixCases';
import { dateFixCases } from './fixCases/dateFixCases';
import { decisionFixCases } from './fixCases/decisionFixCases';
import { entityFixCases } from './fixCases/entityFixCases';
import { fileFixCases } from './fixCases/fileFixCases';
import { formFixCases } from './fixCases/formFixCases';
import { keyFixCases } from './fixCases/keyFixCases';
import { listOrTableFixCases } from './fixCases/listOrTableFixCases';
import { openFixCases } from './fixCases/openFixCases';
import { pathFixCases } from './fixCases/pathFixCases';
import { referenceFixCases } from './fixCases/referenceFixCases';
import { slipFixCases } from './fixCases/slipFixCases';
import { statedFixCases } from './fixCases/statedFixCases';
import { typeFixCases } from './fixCases/typeFixCases';
import { valueFixCases } from './fixCases/valueFixCases';
import { yamlFixCases } from './fixCases/yamlFixCases';

/** A file with a problem, and what each fix of its first such problem makes of it. */
export interface FixCase {
  readonly file: string;
  readonly around?: Surroundings;
  readonly isWorkspaceFile?: boolean;
  /**
   * Title, with a star when it is the obvious way; then the kind of action, or other files after the fix with their paths,
   * and the file itself where it changes.
   */
  readonly fixes: readonly (readonly [title: string, ...after: string[]])[];
  /** The file after "fix all", where that is neither the file nor one of the above. */
  readonly all?: string;
}

/** By rule. */
export type FixCases = Readonly<Record<string, readonly FixCase[]>>;

/** Every rule that has fixes. */
export const fixCases: FixCases = joined(
  fileFixCases,
  yamlFixCases,
  keyFixCases,
  valueFixCases,
  formFixCases,
  pathFixCases,
  referenceFixCases,
  typeFixCases,
  decisionFixCases,
  anchorFixCases,
  dateFixCases,
  entityFixCases,
  openFixCases,
  statedFixCases,
  listOrTableFixCases,
  {
    'yaml-unclosed': slipFixCases.unclosed,
    'yaml-syntax': slipFixCases.syntax,
    'unknown-key': slipFixCases.unknownKey,
    'wrong-type': slipFixCases.wrongType,
    'schema-unsupported': slipFixCases.unsupported,
    'yaml-tab-indent': slipFixCases.tabs,
    'date-invalid': slipFixCases.dates,
  },
);

function joined(...parts: readonly FixCases[]): FixCases {
  const all: Record<string, readonly FixCase[]> = {};
  for (const part of parts)
    for (const [rule, cases] of Object.entries(part)) all[rule] = [...(all[rule] ?? []), ...cases];
  return all;
}
