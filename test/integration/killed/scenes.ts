import {
  type CodeAction,
  commands,
  Position,
  Range,
  Selection,
  type TextEditor,
  window,
  workspace,
  WorkspaceEdit,
} from 'vscode';
import { equal, ok, present } from '../support/assertions';
import { type Answers, withAnswers } from '../support/dialogs';
import { diagnosticsOf, positionOf, show } from '../support/editor';
import { eventually } from '../support/eventually';
import { folderReview, uriOf } from '../support/folder';
import { atStep } from './steps';

/** A command that writes, on files made for it. */
export interface Scene {
  readonly name: string;
  /** Ids of the commands that write here, without what they have in common; none for what VS Code's own commands write. */
  readonly commands: readonly string[];
  /** Files of the folder at the start, by path. */
  readonly files: Readonly<Record<string, string>>;
  /** Whether one undisturbed run leaves another text than it found; only the check of the checks says no. */
  readonly isAtomic?: false;
  /** Brings everything to where the command is called. @returns the call. */
  prepare(): Promise<() => PromiseLike<unknown>>;
}

const article =
  'Ferry news\n\nPublished March 8, 2024\n\nMayor Petra Lindqvist said on Thursday that Lindqvist Lines has no ferry. ' +
  'On 3 May 2023 it had been sold to Tomas Keller. Petra Lindqvist left.\n';
const head = '# Kept by the desk.\nschema: source-review/1\n\narticle:\n  title: Ferry news # as printed\n';
const recorded = `${head}
entities:
  keller:
    name: Tomas Keller
    type: person
    mentions: [Tomas Keller]

claims:
  - quote: "has no ferry"
    text: "There is no ferry."
    speaker: keller
`;
const broken = recorded.replace('title:', 'titel:').replace('type: person', 'type: persn');
const workspaceHead = 'schema: source-review-workspace/1 # ours\n';
const sidecar = 'a.txt.source-review.yaml';
const bare = { 'a.txt': article };
const withSidecar = { ...bare, [sidecar]: recorded };
const workspaceFile = 'source-review.yaml';
const withDecisions = { ...bare, [workspaceFile]: `${workspaceHead}ignore:\n  - "Share this"\n` };
/** One pair of names that may be one: which of several is asked about first depends on what is selected in the view. */
const pair = {
  'a.txt': 'Minister Petra Lindqvist spoke. Petra Lindqvist left.\n',
  'b.txt': 'Minister Petra Lindquist spoke in London.\n',
};

const choose =
  (words: string): NonNullable<Answers['pick']> =>
  (items) =>
    items.find(({ label }) => label.includes(words));
const first: NonNullable<Answers['pick']> = (items) => items[0];

/** Every command that writes: into a sidecar, a new one, the workspace file, a new one, or several. */
export const scenes: readonly Scene[] = [
  onWords('createSidecar', 'Petra', bare),
  onWords('annotateSelection', 'Petra Lindqvist', withSidecar, { pick: choose('Petra Lindqvist') }),
  onWords('annotateSelection', 'Petra Lindqvist', bare, { pick: choose('Petra Lindqvist') }, 'into a new sidecar'),
  onWords('acceptSuggestion', 'Petra', withSidecar),
  onWords('acceptSuggestion', 'Petra', bare, {}, 'into a new sidecar'),
  onWords('acceptAllOfEntity', 'Petra', withSidecar),
  onWords('ignoreSuggestion', 'Lindqvist Lines', withSidecar),
  onWords('addClaim', 'Lindqvist Lines has no ferry', withSidecar, { type: () => 'No ferry.' }),
  onWords('addNote', '3 May 2023', withSidecar, { pick: choose('Question'), type: () => 'Which?' }),
  onWords('setReviewStatus', 'Petra', withSidecar, { pick: choose('progress') }),
  onWords('setPublicationDate', 'Petra', withSidecar, { pick: (items) => items.at(-1), type: () => '2024-03-20' }),
  onWords('recordDate', 'Thursday', withSidecar, { pick: first }),
  onWords('countFromAnotherDate', 'Thursday', withSidecar, { pick: choose('2023') }),
  onWords('sameAs', 'Lindqvist Lines', withDecisions, { pick: choose('Tomas Keller') }),
  onWords('notSameAs', 'Petra', withDecisions, { pick: choose('Tomas Keller') }),
  onWords('renameEntity', 'Petra', withDecisions, { type: () => 'Petra L.' }),
  onWords('ignoreTerm', 'Lindqvist Lines', withDecisions),
  onWords('ignoreTerm', 'Lindqvist Lines', bare, {}, 'into a new workspace file'),
  aboutMatches('matchSame'),
  aboutMatches('matchNotSame'),
  aboutMatches('matchUndo', async () => answered({}, 'matchNotSame')),
  inRound('acceptAndGoOn'),
  inRound('ignoreAndGoOn'),
  inRound('takeBackDecision', async () => answered({}, 'acceptAndGoOn')),
  onFile('fixAllProblems', { ...bare, [sidecar]: broken }, sidecar, 2),
  {
    name: 'takeFixAction, choosing a path',
    commands: ['takeFixAction'],
    files: { ...bare, 'b.txt': article, [sidecar]: `${head}links:\n  - to: gone.txt # old\n` },
    async prepare() {
      await withProblems(sidecar, 1);
      const action = await actionOn(sidecar, 'link-target-missing', () => true);
      return () => withAnswers({ pick: choose('b.txt') }, () => runOf(action));
    },
  },
  {
    name: 'takeFixAction, giving a sidecar to another article',
    commands: ['takeFixAction'],
    files: { ...bare, 'old.txt.source-review.yaml': head },
    async prepare() {
      await withProblems('old.txt.source-review.yaml', 1);
      const action = await actionOn('old.txt.source-review.yaml', 'article-not-found', ({ title }) =>
        title.startsWith('Choose'),
      );
      return () => withAnswers({ pick: choose('a.txt') }, () => runOf(action));
    },
  },
  {
    name: 'takeFixAction, moving a sidecar to the folder of sidecars',
    commands: ['takeFixAction'],
    files: { ...withSidecar, [workspaceFile]: `${workspaceHead}sidecars:\n  root: reviews\n` },
    async prepare() {
      await withProblems(sidecar, 1);
      const action = await actionOn(sidecar, 'sidecar-misplaced', ({ title }) => title.startsWith('Move'));
      return () => runOf(action);
    },
  },
  onWords('copySchemas', 'Petra', bare),
  {
    name: 'setUpFolder, with attributes of another kind',
    commands: ['setUpFolder'],
    files: { ...bare, '.git': 'gitdir: elsewhere\n', '.gitattributes': '*.png binary\n' },
    async prepare() {
      await selectWords('Petra', 0);
      const pick: Answers['pick'] = (items) => items.find(({ description }) => description === '.gitattributes');
      return () => answered({ pick }, 'setUpFolder');
    },
  },
  {
    name: 'an id renamed in all sidecars, all saved',
    commands: [],
    files: { ...withSidecar, 'b.txt': article, 'b.txt.source-review.yaml': recorded },
    async prepare() {
      const { document } = await show(uriOf(sidecar));
      return async () => {
        const at = positionOf(document, 'keller');
        const edit = await commands.executeCommand<WorkspaceEdit>(
          'vscode.executeDocumentRenameProvider',
          document.uri,
          at,
          'tomas-keller',
        );
        ok(await workspace.applyEdit(edit), 'the edit was refused');
        await workspace.saveAll(false);
      };
    },
  },
  {
    name: 'acceptSuggestion, the sidecar having unsaved changes',
    commands: ['acceptSuggestion'],
    files: withSidecar,
    async prepare() {
      const { document } = await show(uriOf(sidecar));
      const typed = new WorkspaceEdit();
      typed.insert(document.uri, new Position(document.lineCount, 0), '# typed, not saved\n');
      ok(await workspace.applyEdit(typed), 'the edit was refused');
      await selectWords('Petra', 0);
      return () => answered({}, 'acceptSuggestion');
    },
  },
];

/** A writer as none may be: it takes two steps. The check must find what is left between them. */
export const twoSteps: Scene = {
  name: 'a writer in two steps',
  commands: [],
  files: withSidecar,
  isAtomic: false,
  async prepare() {
    const { document } = await show(uriOf(sidecar));
    return async () => {
      for (const line of ['notes:\n', '  - text: "Second step."\n']) {
        const edit = new WorkspaceEdit();
        edit.insert(document.uri, document.positionAt(document.getText().length), line);
        ok(await workspace.applyEdit(edit), 'the edit was refused');
        await document.save();
      }
    };
  },
};

/** A command called on words of the article. */
function onWords(command: string, words: string, files: Scene['files'], answers: Answers = {}, where?: string): Scene {
  return {
    name: where === undefined ? command : `${command}, ${where}`,
    commands: [command],
    files,
    async prepare() {
      await selectWords(words, words.length);
      return () => answered(answers, command);
    },
  };
}

/** A command called on a file with problems. */
function onFile(command: string, files: Scene['files'], file: string, problems: number): Scene {
  return {
    name: command,
    commands: [command],
    files,
    async prepare() {
      await withProblems(file, problems);
      return () => answered({}, command);
    },
  };
}

/** A command of the view of names that may be one. */
function aboutMatches(command: string, before?: () => PromiseLike<unknown>): Scene {
  return {
    name: command,
    commands: [command],
    files: { ...pair, [workspaceFile]: workspaceHead },
    async prepare() {
      await commands.executeCommand('sourceReview.matches.focus');
      const review = await folderReview();
      await eventually(() => {
        equal(review.possibleMatches.length, 1, 'how many pairs of names may be one');
      });
      await before?.();
      return () => answered({}, command);
    },
  };
}

/** A command of the round through suggestions. */
function inRound(command: string, before?: () => PromiseLike<unknown>): Scene {
  return {
    name: command,
    commands: [command],
    files: withSidecar,
    async prepare() {
      await selectWords('Ferry', 0);
      await answered({}, 'decideSuggestions');
      await before?.();
      return () => answered({}, command);
    },
  };
}

async function selectWords(words: string, length: number): Promise<TextEditor> {
  const editor = await show(uriOf('a.txt'));
  const start = positionOf(editor.document, words);
  editor.selection = new Selection(start, start.translate(0, length));
  return editor;
}

function answered(answers: Answers, command: string): PromiseLike<unknown> {
  atStep(`calling ${command}`);
  return withAnswers(answers, () => commands.executeCommand(`sourceReview.${command}`));
}

async function withProblems(file: string, least: number): Promise<void> {
  const { document } = await show(uriOf(file));
  await eventually(() => {
    ok(diagnosticsOf(document.uri).length >= least, `${file} has no problem`);
  });
  equal(window.activeTextEditor?.document.uri.toString(), document.uri.toString());
}

async function actionOn(file: string, rule: string, isMeant: (action: CodeAction) => boolean): Promise<CodeAction> {
  const uri = uriOf(file);
  const { range } = await eventually(() =>
    present(
      diagnosticsOf(uri).find(({ code }) => typeof code === 'object' && code.value === rule),
      rule,
    ),
  );
  const actions = await commands.executeCommand<CodeAction[]>(
    'vscode.executeCodeActionProvider',
    uri,
    new Range(range.start, range.end),
    'quickfix',
  );
  return present(actions.find(isMeant), actions.map(({ title }) => title).join('; '));
}

async function runOf({ command }: CodeAction): Promise<unknown> {
  const { command: id, arguments: given = [] } = present(command, 'a command');
  return commands.executeCommand(id, ...(given as unknown[]));
}
