import type { EntityType } from '../../../src/core/names/entityType';

/** The classes that name corpora are labelled with here; MISC is every other name in corpora of four classes. */
export const labels = ['PER', 'ORG', 'LOC', 'NORP', 'EVENT', 'WORK', 'MISC'] as const;

/** One class of a name corpus. */
export type Label = (typeof labels)[number];

/** The three classes that all corpora share. */
export const threeLabels: ReadonlySet<Label> = new Set<Label>(['PER', 'ORG', 'LOC']);

/** The classes that MISC stands for in a corpus of four classes. */
const partsOfMisc: readonly Label[] = ['NORP', 'EVENT', 'WORK'];

const ofType: Readonly<Record<EntityType, Label>> = {
  person: 'PER',
  organization: 'ORG',
  place: 'LOC',
  group: 'NORP',
  event: 'EVENT',
  work: 'WORK',
};

/** Whether a text is one of the classes. */
export function isLabel(text: string): text is Label {
  return (labels as readonly string[]).includes(text);
}

/**
 * Our class in the terms of a corpus; undefined where the corpus has no such class: such a mention is neither right nor
 * wrong there.
 * @param known the classes that occur in the corpus.
 */
export function labelIn(known: ReadonlySet<Label>, type: EntityType): Label | undefined {
  const label = ofType[type];
  if (known.has(label)) return label;
  const isFourClasses = known.has('MISC') && !partsOfMisc.some((part) => known.has(part));
  return isFourClasses && partsOfMisc.includes(label) ? 'MISC' : undefined;
}
