import {
  commands,
  type DocumentHighlight,
  type DocumentSymbol,
  type Location,
  type SymbolInformation,
  type TextDocument,
  type Uri,
  workspace,
  type WorkspaceEdit,
} from 'vscode';
import { equal, match, ok, present } from '../support/assertions';
import { positionOf } from '../support/editor';
import { activeApi } from '../support/extension';
import { uriOf } from '../support/folder';
import { cleanUp, Scratch } from '../support/scratch';

/** What the editor's own commands for names of programs do with the names of articles. */
export function navigationSuite(): void {
  suite('navigation', () => {
    suiteSetup(async () => {
      await (await activeApi()).whenIndexed();
    });
    teardown(cleanUp);

    test('a name is defined where it first stands in full', async () => {
      const document = await workspace.openTextDocument(uriOf('articles/bridge.txt'));
      const [definition, ...others] = await locationsAt('Definition', document, 'Keller told');
      equal(others, []);
      equal(await wordsAt(present(definition, 'a definition')), 'bridge.txt: Tomas Keller');
    });

    test('a recorded name is defined in the sidecar of its article', async () => {
      const scratch = new Scratch();
      await scratch.indexed({
        'articles/a.txt': 'Ferry\n\nMayor Petra Lindqvist left.\n',
        'articles/a.txt.source-review.yaml':
          'schema: source-review/1\nentities:\n  lindqvist:\n    name: Petra Lindqvist\n    type: person\n',
      });
      const document = await workspace.openTextDocument(scratch.uri('articles/a.txt'));
      const [definition] = await locationsAt('Definition', document, 'Petra');
      equal(await wordsAt(present(definition, 'a definition')), 'a.txt.source-review.yaml: lindqvist');
      const references = await Promise.all((await locationsAt('Reference', document, 'Petra')).map(wordsAt));
      equal(references, ['a.txt: Petra Lindqvist', 'a.txt.source-review.yaml: lindqvist']);
    });

    test('references are the mentions in all articles', async () => {
      const document = await workspace.openTextDocument(uriOf('articles/bridge.txt'));
      const found = await locationsAt('Reference', document, 'Keller told');
      equal(await Promise.all(found.map(wordsAt)), [
        'bridge.txt: Minister',
        'bridge.txt: Tomas Keller',
        'bridge.txt: Keller',
        'closure.txt: Tomas Keller',
        'closure.txt: Keller',
      ]);
    });

    test('the mentions of the name at the cursor are highlighted', async () => {
      const document = await workspace.openTextDocument(uriOf('articles/bridge.txt'));
      const highlights = await commands.executeCommand<readonly DocumentHighlight[]>(
        'vscode.executeDocumentHighlights',
        document.uri,
        positionOf(document, 'Keller told'),
      );
      equal(
        highlights.map(({ range }) => document.getText(range)),
        ['Minister', 'Tomas Keller', 'Keller'],
      );
    });

    test('words that only say what somebody is are found with the names, and never renamed', async () => {
      const scratch = new Scratch();
      await scratch.indexed({
        'articles/talks.txt':
          'BAGHDAD, 10 January 2020 (Adria Wire) — Iraqi Prime Minister Adel Abdul-Mahdi met Barham Salih.\n\nThe prime minister left.\n',
        'articles/protest.txt': 'BASRA, 5 January 2020 (Adria Wire) — Protesters met the Iraqi prime minister.\n',
      });
      const protest = await workspace.openTextDocument(scratch.uri('articles/protest.txt'));
      const [definition] = await locationsAt('Definition', protest, 'minister');
      equal(await wordsAt(present(definition, 'a definition')), 'talks.txt: Adel Abdul-Mahdi');
      const mentions = [
        'protest.txt: Iraqi prime minister',
        'talks.txt: Adel Abdul-Mahdi',
        'talks.txt: prime minister',
      ];
      const talks = await workspace.openTextDocument(scratch.uri('articles/talks.txt'));
      for (const [document, words] of [
        [protest, 'minister'],
        [talks, 'minister left'],
        [talks, 'Adel'],
      ] as const) {
        equal(
          [...(await Promise.all((await locationsAt('Reference', document, words)).map(wordsAt)))].sort(),
          mentions,
        );
      }
      const highlights = await commands.executeCommand<readonly DocumentHighlight[]>(
        'vscode.executeDocumentHighlights',
        talks.uri,
        positionOf(talks, 'minister left'),
      );
      equal(
        highlights.map(({ range }) => talks.getText(range)),
        ['Adel Abdul-Mahdi', 'prime minister'],
      );
      const refused = await rename(talks, 'minister left').then(
        () => 'nothing',
        (error: unknown) => String(error),
      );
      match(refused, /no name at the cursor/);
      const edit = present(await rename(talks, 'Adel'), 'an edit');
      equal(edit.has(talks.uri) || edit.has(protest.uri), false, 'articles are renamed');
    });

    test('the outline has names and dates by class', async () => {
      const { uri } = await workspace.openTextDocument(uriOf('articles/bridge.txt'));
      const outline = await commands.executeCommand<readonly DocumentSymbol[]>(
        'vscode.executeDocumentSymbolProvider',
        uri,
      );
      const lines = outline.map(({ name, children }) => `${name}: ${children.map((child) => child.name).join(', ')}`);
      equal(
        lines.filter((line) => /^(People|Dates)/.test(line)),
        ['People: Tomas Keller, Hanna Voss', 'Dates: Thursday'],
      );
    });

    test('a symbol of the workspace is found by any spelling', async () => {
      const found = await commands.executeCommand<readonly SymbolInformation[]>(
        'vscode.executeWorkspaceSymbolProvider',
        'tomkel',
      );
      const [symbol] = found.filter(({ name }) => name === 'Tomas Keller');
      equal(await wordsAt(present(symbol, 'the symbol').location), 'bridge.txt: Tomas Keller');
    });

    test('files that are no articles have nothing of this', async () => {
      const document = await workspace.openTextDocument(uriOf('requirements.txt'));
      equal(await locationsAt('Definition', document, document.getText().slice(0, 3)), []);
      const symbols = await commands.executeCommand('vscode.executeDocumentSymbolProvider', document.uri);
      ok(symbols === undefined || (Array.isArray(symbols) && symbols.length === 0), 'there is an outline');
    });
  });
}

async function locationsAt(
  what: 'Definition' | 'Reference',
  document: TextDocument,
  words: string,
): Promise<readonly Location[]> {
  const at = positionOf(document, words).translate(0, 1);
  return commands.executeCommand<readonly Location[]>(`vscode.execute${what}Provider`, document.uri, at);
}

async function rename(document: TextDocument, words: string): Promise<WorkspaceEdit | undefined> {
  const at = positionOf(document, words).translate(0, 1);
  return commands.executeCommand('vscode.executeDocumentRenameProvider', document.uri, at, 'Adil Abdul-Mahdi');
}

async function wordsAt({ uri, range }: Pick<Location, 'uri' | 'range'>): Promise<string> {
  return `${nameOf(uri)}: ${(await workspace.openTextDocument(uri)).getText(range)}`;
}

function nameOf(uri: Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}
