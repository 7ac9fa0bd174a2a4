import type { FixContext, Fixer, ReadableContext } from './draft';
import { claimFixers } from './fixers/claimFixers';
import { coverageFixers } from './fixers/coverageFixers';
import { dateFixers } from './fixers/dateFixers';
import { decisionFixers } from './fixers/decisionFixers';
import { distinctionFixers } from './fixers/distinctionFixers';
import { entityConflictFixers } from './fixers/entityConflictFixers';
import { fileFixers } from './fixers/fileFixers';
import { fileReferenceFixers } from './fixers/fileReferenceFixers';
import { placeFixers } from './fixers/placeFixers';
import { publicationFixers } from './fixers/publicationFixers';
import { quotationFixers } from './fixers/quotationFixers';
import { referenceFixers } from './fixers/referenceFixers';
import { sameEntityFixers } from './fixers/sameEntityFixers';
import { schemaFixers } from './fixers/schemaFixers';
import { statedFixers } from './fixers/statedFixers';
import { syntaxFixers } from './fixers/syntaxFixers';
import { typeFixers } from './fixers/typeFixers';
import { valueFixers } from './fixers/valueFixers';
import { yamlFixers } from './fixers/yamlFixers';

/** Fixers that need no file that can be read as YAML. */
const ofTexts: ReadonlyMap<string, Fixer> = new Map(Object.entries({ ...fileFixers, ...syntaxFixers }));

const ofReadable: ReadonlyMap<string, Fixer<ReadableContext>> = new Map(
  Object.entries({
    ...yamlFixers,
    ...schemaFixers,
    ...valueFixers,
    ...referenceFixers,
    ...fileReferenceFixers,
    ...typeFixers,
    ...decisionFixers,
    ...quotationFixers,
    ...placeFixers,
    ...dateFixers,
    ...publicationFixers,
    ...entityConflictFixers,
    ...sameEntityFixers,
    ...distinctionFixers,
    ...coverageFixers,
    ...claimFixers,
    ...statedFixers,
  }),
);

/** The rules that have fixes. */
export const fixableRules: ReadonlySet<string> = new Set([...ofTexts.keys(), ...ofReadable.keys()]);

/** What can be proposed for a rule in a file as it is; undefined for rules without fixes. */
export function fixerOf(rule: string, context: FixContext): Fixer | undefined {
  const { root } = context.yaml;
  const readable = root && ofReadable.get(rule);
  return ofTexts.get(rule) ?? (readable && ((problem) => readable(problem, { ...context, root })));
}
