import {
  type CancellationToken,
  CodeAction,
  type CodeActionContext,
  CodeActionKind,
  type CodeActionProvider,
  CodeActionTriggerKind,
  type Diagnostic,
  type Disposable,
  l10n,
  languages,
  type Range,
  type TextDocument,
  WorkspaceEdit,
} from 'vscode';
import type { TextEdit } from '../../core/sidecar/edits/edit';
import type { Fix } from '../../core/sidecar/fixes/fix';
import type { FixableFile } from '../../core/sidecar/fixes/fixableFile';
import type { Problem } from '../../core/sidecar/problem';
import { commandIds } from '../commands/commandIds';
import type { FixArgument } from '../commands/takeFixAction';
import { cancelSignal } from '../host/cancelSignal';
import type { FolderReview } from '../host/folderReview';
import type { ReviewSet } from '../host/reviewSet';
import { hostScheduler } from '../host/scheduler';
import { addEdits } from '../host/textEdits';
import { recordDocuments } from './recordDocuments';

const fixAllKind = CodeActionKind.SourceFixAll.append('sourceReview');

/** Quick fixes for the problems of sidecars and workspace files, and "fix all". */
export class RecordFixesProvider implements CodeActionProvider {
  readonly #set: ReviewSet;

  constructor(set: ReviewSet) {
    this.#set = set;
  }

  register(): Disposable {
    return languages.registerCodeActionsProvider([...recordDocuments], this, {
      providedCodeActionKinds: [CodeActionKind.QuickFix, fixAllKind],
    });
  }

  async provideCodeActions(
    document: TextDocument,
    range: Range,
    { diagnostics, only, triggerKind }: CodeActionContext,
    token: CancellationToken,
  ): Promise<CodeAction[]> {
    const located = this.#set.locate(document.uri);
    if (!located) return [];
    const { space, path } = located;
    const { severities } = space.settings;
    const options = { severities, signal: cancelSignal(token), scheduler: hostScheduler };
    const text = document.getText();
    if (only?.contains(fixAllKind) === true) {
      return allFixed(document, text, await space.review.fixAllInSlices(path, text, options));
    }
    const ours = diagnostics.filter(isFixable);
    const isAsked = triggerKind === CodeActionTriggerKind.Invoke;
    if (ours.length === 0 || (text.length > longestForLightBulb && !isAsked)) return [];
    const file = await space.review.fixableInSlices(path, text, options);
    if (!file) return [];
    const actions: CodeAction[] = [];
    for (const diagnostic of ours) {
      for (const problem of problemsUnder(document, file, diagnostic)) {
        for (const fix of file.fixesFor(problem)) {
          actions.push(actionFor(space, document, diagnostic, fix));
          await hostScheduler.pause();
          if (token.isCancellationRequested) return [];
        }
      }
    }
    return actions;
  }
}

/**
 * The longest file, in UTF-16 units, whose problems get a light bulb at the cursor: every fix is tried, which takes as long
 * as reading the file. In longer ones fixes are worked out when the user asks for them.
 */
const longestForLightBulb = 100_000;

/** Our problems, and those of the Red Hat extension about YAML, which may be shown in the place of ours. */
function isFixable({ source }: Diagnostic): boolean {
  return source === 'Source Review' || source === 'YAML';
}

function problemsUnder(document: TextDocument, file: FixableFile, diagnostic: Diagnostic): readonly Problem[] {
  const start = document.offsetAt(diagnostic.range.start);
  const end = document.offsetAt(diagnostic.range.end);
  if (diagnostic.source === 'YAML') {
    return file.problems.filter(({ span, rule }) => rule.startsWith('yaml-') && span.start <= end && start <= span.end);
  }
  const { code } = diagnostic;
  const rule = typeof code === 'object' ? code.value : code;
  return file.problems.filter(
    (problem) => problem.rule === rule && problem.span.start === start && problem.span.end === end,
  );
}

function actionFor(space: FolderReview, document: TextDocument, diagnostic: Diagnostic, fix: Fix): CodeAction {
  const action = new CodeAction(fix.title, CodeActionKind.QuickFix);
  action.diagnostics = [diagnostic];
  action.isPreferred = fix.isPreferred;
  if (fix.action) {
    const argument: FixArgument = { uri: document.uri.toString(), action: fix.action };
    action.command = { command: commandIds.takeFixAction, title: fix.title, arguments: [argument] };
    return action;
  }
  action.edit = new WorkspaceEdit();
  for (const file of fix.files) {
    const uri = space.uriOf(file.path);
    const isOwn = uri.toString() === document.uri.toString();
    addEdits(action.edit, uri, file, isOwn ? document.getText() : (space.review.recordText(file.path) ?? ''));
  }
  return action;
}

function allFixed(document: TextDocument, text: string, edits: readonly TextEdit[] = []): CodeAction[] {
  // The edits are of the text before the pauses.
  if (edits.length === 0 || document.getText() !== text) return [];
  const action = new CodeAction(l10n.t('Fix all problems that have an obvious solution'), fixAllKind);
  action.edit = new WorkspaceEdit();
  addEdits(action.edit, document.uri, { edits }, text);
  return [action];
}
