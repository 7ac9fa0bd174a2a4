import { resolvePath } from '../../../text/path';
import type { Value } from '../../edits/data';
import type { RecordShape } from '../../format/shape';
import { entryOf, type MapNode } from '../../reading/node';
import type { Problem } from '../../problem';
import { verdicts } from '../../format/sidecarShape';
import type { Draft, Fixer, ReadableContext } from '../draft';
import { newItems } from '../newRecords';
import { recordOf, spotAt } from '../spot';
import type { TreeChange } from '../treeChange';

/** Claims that are still to be checked, or that rest on nothing. */
export const claimFixers: Readonly<Record<string, Fixer<ReadableContext>>> = {
  'claim-unchecked': unchecked,
  'claim-without-evidence': withoutEvidence,
};

/** Linked articles offered as evidence. */
const maxArticles = 5;

function* unchecked({ span }: Problem, context: ReadableContext): Generator<Draft> {
  const claim = claimAt(context, span);
  if (claim === undefined) return;
  for (const value of verdicts) {
    if (value !== 'unchecked') yield { title: `Set the verdict to ${value}`, changes: [verdictSet(claim, value)] };
  }
}

function* withoutEvidence({ span }: Problem, context: ReadableContext): Generator<Draft> {
  const claim = claimAt(context, span);
  if (claim === undefined) return;
  const { map, shape } = claim;
  const add = (title: string, evidence: Value): Draft => ({
    title,
    changes: newItems(map, shape.keys, 'evidence', [evidence]),
  });
  yield add('Add evidence: a web address to fill in', { url: '' });
  const { sidecar } = context;
  const linked = new Set(sidecar?.records.links.flatMap(({ to }) => to?.value ?? []));
  const known = [...linked].filter((to) => {
    const path = sidecar && resolvePath(sidecar.basePath, to);
    return path !== undefined && path !== sidecar?.basePath && sidecar?.files.exists(path) === true;
  });
  for (const article of known.slice(0, maxArticles)) yield add(`Add evidence: ${article}`, { article });
  yield { title: 'Set the verdict to unchecked', changes: [verdictSet(claim, 'unchecked')] };
}

/** A claim's record. */
interface ClaimSpot {
  readonly map: MapNode;
  readonly shape: RecordShape;
}

/** The claim in whose record a span lies. */
export function claimAt({ root, format }: ReadableContext, span: Problem['span']): ClaimSpot | undefined {
  const record = recordOf(spotAt(root, format, span));
  return record?.shape?.kind === 'record' && record.shape.noun === 'claim'
    ? { map: record.node, shape: record.shape }
    : undefined;
}

/** The change that gives a claim a verdict. */
export function verdictSet({ map, shape }: ClaimSpot, value: string): TreeChange {
  const entry = entryOf(map, 'verdict');
  return entry === undefined
    ? { kind: 'add', map, key: 'verdict', value, order: Object.keys(shape.keys) }
    : { kind: 'replace', node: entry.value, value };
}
