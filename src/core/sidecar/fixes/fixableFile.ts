import type { Article } from '../../corpus/article';
import type { DateRecognizer } from '../../dates/dateRecognizer';
import { examineSidecar, type SidecarCheckInput } from '../checkSidecar';
import { checkWorkspaceFileInSteps, type WorkspaceFileCheckInput } from '../checkWorkspaceFile';
import { sidecarShape } from '../format/sidecarShape';
import { workspaceShape } from '../format/workspaceShape';
import { isRuleId } from '../rules/table';
import type { Steps } from '../../text/steps';
import type { Problem } from '../problem';
import { readWorkspaceFileInSteps } from '../reading/readWorkspaceFile';
import type { Draft, FixContext } from './draft';
import type { Fix } from './fix';
import { fixesFor, type WorkspaceText } from './fixesFor';
import { hasSureFix } from './fixTitles';
import { fixerOf } from './table';

/** A file with its problems, and the ways to solve each. */
export interface FixableFile {
  readonly problems: readonly Problem[];
  readonly context: FixContext;
  /** The best ones first. Each takes about as long as reading the file. */
  fixesFor(problem: Problem): Iterable<Fix>;
}

/** What fixes can use besides what the rules look at. */
export interface FixSources {
  /** The article as it was analysed. */
  readonly article?: Article | undefined;
  readonly dates: DateRecognizer;
  readonly workspace: WorkspaceText;
}

/** Checks a sidecar as it is in an editor, and finds out how its problems can be solved. */
export function* fixableSidecar(input: SidecarCheckInput, sources: FixSources): Steps<FixableFile> {
  const { problems, reading, context } = yield* examineSidecar(input);
  const { path, text } = input;
  const knowledge = { text: input.article?.text, article: sources.article, dates: sources.dates };
  return fixable(
    { path, text, yaml: reading.yaml, format: sidecarShape, sidecar: context, knowledge },
    problems,
    sources,
  );
}

/** The same for the workspace file. */
export function* fixableWorkspaceFile(input: WorkspaceFileCheckInput, sources: FixSources): Steps<FixableFile> {
  const { path, text } = input;
  const reading = input.reading ?? (yield* readWorkspaceFileInSteps(text, input));
  const problems = yield* checkWorkspaceFileInSteps({ ...input, reading });
  const knowledge = { dates: sources.dates };
  const context = { path, text, yaml: reading.yaml, format: workspaceShape, sidecar: undefined, knowledge };
  return fixable(context, problems, sources);
}

function fixable(context: FixContext, problems: readonly Problem[], { workspace }: FixSources): FixableFile {
  return { problems, context, fixesFor: (problem) => fixesFor(problem, context, workspace) };
}

/**
 * What is proposed as the obvious way to solve a problem of the file itself; it is not tried yet. Choices take long to work
 * out: rules that only have such are not asked.
 */
export function preferredDraft({ context }: FixableFile, problem: Problem): Draft | undefined {
  if (!isRuleId(problem.rule) || !hasSureFix(problem.rule)) return undefined;
  for (const draft of fixerOf(problem.rule, context)?.(problem, context) ?? []) {
    const isSure = draft.isPreferred === true && draft.asksFirst !== true;
    if (isSure && !('action' in draft || 'workspace' in draft)) return draft;
  }
  return undefined;
}
