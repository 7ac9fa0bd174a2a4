import { applyEdits, type EditResult, type TextEdit } from '../edits/edit';
import { changed } from '../edits/change';
import { withSchema } from '../edits/withSchema';
import { workspaceSchema, workspaceShape } from '../format/workspaceShape';
import type { Problem } from '../problem';
import { readWorkspaceFile } from '../reading/readWorkspaceFile';
import type { YamlReading } from '../reading/readYaml';
import { ruleOf } from '../rules/table';
import { disablingLine } from './disableRule';
import type { Draft, FixContext, WorkspaceChange } from './draft';
import type { FileEdits, Fix } from './fix';
import { tryRewriting } from './rewriting';
import { lineEdits } from './lineEdits';
import { spotAt } from './spot';
import { fixerOf } from './table';
import { writeChanges } from './writeChanges';

/** The workspace file as it is now, for fixes that write there. */
export interface WorkspaceText {
  readonly path: string;
  /** Undefined when there is none yet. */
  readonly text: string | undefined;
}

/**
 * The ways to solve a problem, the best one first; the last ones switch its rule off. Every edit has been applied, read
 * again and compared with what was meant: what cannot be done safely is not offered.
 */
export function* fixesFor(problem: Problem, context: FixContext, workspace: WorkspaceText): Generator<Fix> {
  const drafts = fixerOf(problem.rule, context)?.(problem, context) ?? [];
  yield* written(drafts, problem, context, workspace);
  yield* disabling(problem, context, workspace);
}

function* written(
  drafts: Iterable<Draft>,
  problem: Problem,
  context: FixContext,
  workspace: WorkspaceText,
): Generator<Fix> {
  for (const draft of drafts) {
    const isPreferred = draft.isPreferred === true;
    if ('action' in draft) {
      yield { title: draft.title, isPreferred, files: [], action: draft.action };
      continue;
    }
    const files = filesOf(draft, problem, context, workspace);
    if (files !== undefined) yield { title: draft.title, isPreferred, files };
  }
}

function* disabling(problem: Problem, context: FixContext, workspace: WorkspaceText): Generator<Fix> {
  // What keeps a file from being read is told whatever is set.
  if (context.yaml.root === undefined && ruleOf(problem.rule)?.severity === 'error') return;
  const rewriting = disablingLine(context, problem);
  const title = `Disable ${problem.rule} for this line`;
  if (rewriting !== undefined) yield* written([{ title, rewriting }], { ...problem, rule: '' }, context, workspace);
  yield {
    title: `Disable ${problem.rule} in this folder’s settings`,
    isPreferred: false,
    files: [],
    action: { kind: 'switch-rule-off', rule: problem.rule },
  };
}

function filesOf(
  draft: Exclude<Draft, { action: unknown }>,
  { rule, span }: Problem,
  { path, text, yaml }: FixContext,
  workspace: WorkspaceText,
): readonly FileEdits[] | undefined {
  const own = (edits: readonly TextEdit[] | undefined): readonly FileEdits[] | undefined => edits && [{ path, edits }];
  if ('rewriting' in draft) return own(tryRewriting({ text, yaml }, draft.rewriting, { rule, at: span.start }));
  if (!('workspace' in draft)) return own(writeChanges(text, yaml, draft.changes));
  const elsewhere = workspaceEdits(workspace, draft.workspace);
  const here = draft.changes === undefined ? [] : own(writeChanges(text, yaml, draft.changes));
  return elsewhere && here && [elsewhere, ...here];
}

/** The values are set one after the other; a later one may stand in what an earlier one has written. */
function workspaceEdits({ path, text }: WorkspaceText, changes: readonly WorkspaceChange[]): FileEdits | undefined {
  let current = text ?? '';
  for (const change of changes) {
    const reading = readWorkspaceFile(current);
    if (!reading.canEdit) return undefined;
    if (change.kind === 'remove') {
      const { root } = reading.yaml;
      const spot = root && spotAt(root, workspaceShape, change.span);
      const edits = spot && writeChanges(current, reading.yaml, [{ kind: 'remove', spot, withComments: true }]);
      if (edits === undefined) return undefined;
      current = applyEdits(current, edits);
      continue;
    }
    const result = change.kind === 'decide' ? change.edit(current) : valueSet(current, reading.yaml, change);
    if (result.kind !== 'edits') return undefined;
    current = applyEdits(current, result.edits);
  }
  const edits = lineEdits(text ?? '', current);
  return text === undefined ? { path, edits, isNew: true } : { path, edits };
}

function valueSet(
  text: string,
  yaml: YamlReading,
  { path, value }: Extract<WorkspaceChange, { readonly kind: 'set' }>,
): EditResult {
  return withSchema(text, yaml, workspaceSchema, (content, before) =>
    changed(content, before, workspaceShape, { kind: 'set', path, value }),
  );
}
