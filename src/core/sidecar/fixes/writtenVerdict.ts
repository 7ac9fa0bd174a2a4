import type { TextEdit } from '../edits/edit';
import type { FixableFile } from './fixableFile';
import { claimAt, verdictSet } from './fixers/claimFixers';
import { writeChanges } from './writeChanges';

/**
 * The edits that give a claim a verdict; undefined where there is no claim, or where it cannot be done safely.
 *
 * @param offset UTF-16, where the record of the claim begins
 */
export function writtenVerdict(
  { context }: FixableFile,
  offset: number,
  verdict: string,
): readonly TextEdit[] | undefined {
  const { text, yaml } = context;
  if (yaml.root === undefined) return undefined;
  const claim = claimAt({ ...context, root: yaml.root }, { start: offset, end: offset });
  return claim && writeChanges(text, yaml, [verdictSet(claim, verdict)]);
}
