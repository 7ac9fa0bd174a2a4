import {
  commands,
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  type DocumentLink,
  type DocumentSymbol,
  type Location,
  type LocationLink,
  type Position,
  Selection,
  type TextEditor,
  workspace,
  type WorkspaceEdit,
} from 'vscode';
import { equal, ok, present } from '../support/assertions';
import { hoversAt, positionOf, show } from '../support/editor';
import { eventually } from '../support/eventually';
import { cleanUp, Scratch } from '../support/scratch';

const article = 'Ferry news\n\nHanna Voss said there was no ferry on Monday. The ferry is old.\n';
const head = 'schema: source-review/1\n';
const full = `${head}entities:
  voss:
    name: Hanna Voss
    type: person
dates:
  - quote: "on Monday"
    value: "2024-05-06"
claims:
  - quote: "no ferry"
    speaker: voss
    verdict: supported
    evidence:
      - url: "https://example.org/a"
`;

/** What the editor offers inside sidecars and the workspace file. */
export function recordEditingSuite(): void {
  suite('inside sidecars', () => {
    teardown(cleanUp);

    test('suggestions are those of the place, without words from anywhere else', async () => {
      const { editor } = await openSidecar(`${head}review:\n  status: \n`);
      const items = await suggestionsAt(editor, 'status: ');
      equal(
        items.map(({ label }) => (typeof label === 'string' ? label : label.label)),
        ['unreviewed', 'in-progress', 'needs-second-review', 'reviewed', 'rejected'],
      );
      ok(
        items.every(({ kind }) => kind === CompletionItemKind.EnumMember),
        'no words from elsewhere',
      );
    });

    test('a record is written by suggestions alone, in a file that is broken meanwhile', async () => {
      const { editor } = await openSidecar(`${head}dates:\n  - \nnotes: [\n`);
      await accept(editor, '  - ', 'new date');
      ok(editor.document.getText().includes('  - quote: \n    value: \n'), editor.document.getText());
      await accept(editor, 'quote: ', 'Monday');
      await accept(editor, 'value: ', '2024-05-06');
      ok(
        editor.document.getText().includes('  - quote: "Monday"\n    value: "2024-05-06"\n'),
        editor.document.getText(),
      );
    });

    test('words lead to what they mean, and say it', async () => {
      const { editor, scratch } = await openSidecar(full);
      const at = (words: string): Position => positionOf(editor.document, words).translate(0, 1);
      const uri = editor.document.uri;
      const definitions = await commands.executeCommand<LocationLink[]>(
        'vscode.executeDefinitionProvider',
        uri,
        at('"no ferry"'),
      );
      equal(
        definitions.map(({ targetUri }) => targetUri.toString()),
        [scratch.uri('a.txt').toString()],
      );
      const [card] = await hoversAt(uri, at('"2024-05-06"'));
      ok(present(card, 'a card').value.includes('Monday 6 May 2024'), card?.value ?? '');
      const own = [uri.toString(), scratch.uri('a.txt').toString()];
      // The article's names are linked with the record when both are read. Other files of the folder may have the same id.
      await eventually(async () => {
        const references = await commands.executeCommand<Location[]>(
          'vscode.executeReferenceProvider',
          uri,
          at('voss\n'),
        );
        equal(references.filter((place) => own.includes(place.uri.toString())).length, 3);
      });
      const symbols = await commands.executeCommand<DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', uri);
      ok(
        symbols.some(({ name, children }) => name === 'entities' && children.some((child) => child.name === 'voss')),
        'the outline',
      );
      const links = await commands.executeCommand<DocumentLink[]>('vscode.executeLinkProvider', uri);
      ok(
        links.some(({ target }) => target?.toString() === 'https://example.org/a'),
        'a link',
      );
    });

    test('an id is renamed in every sidecar in one step', async () => {
      const { editor, scratch } = await openSidecar(full, { 'b.txt': article, 'b.txt.source-review.yaml': full });
      const other = scratch.uri('b.txt.source-review.yaml');
      const rename = (to: string): Thenable<WorkspaceEdit> =>
        commands.executeCommand(
          'vscode.executeDocumentRenameProvider',
          editor.document.uri,
          positionOf(editor.document, 'voss'),
          to,
        );
      let refusal = '';
      await rename('Hanna Voss').then(undefined, (error: unknown) => {
        refusal = String(error);
      });
      ok(refusal.includes('is not an id'), refusal);
      await workspace.applyEdit(await rename('hanna-voss'));
      for (const uri of [editor.document.uri, other]) {
        const text = (await workspace.openTextDocument(uri)).getText();
        ok(text.includes('  hanna-voss:\n') && text.includes('speaker: hanna-voss\n'), text);
      }
    });
  });
}

async function openSidecar(
  text: string,
  others: Readonly<Record<string, string>> = {},
): Promise<{ readonly editor: TextEditor; readonly scratch: Scratch }> {
  const scratch = new Scratch();
  await scratch.indexed({
    'a.txt': article,
    ...others,
    'a.txt.source-review.yaml': text.replace(head, `${head}article:\n  published: "2024-05-08"\n`),
  });
  return { editor: await show(scratch.uri('a.txt.source-review.yaml')), scratch };
}

async function suggestionsAt(editor: TextEditor, words: string): Promise<readonly CompletionItem[]> {
  const position = positionOf(editor.document, words).translate(0, words.length);
  const list = await commands.executeCommand<CompletionList>(
    'vscode.executeCompletionItemProvider',
    editor.document.uri,
    position,
  );
  return list.items;
}

/** Takes a suggestion as the editor does, behind some words. */
async function accept(editor: TextEditor, words: string, wanted: string): Promise<void> {
  const position = positionOf(editor.document, words).translate(0, words.length);
  let item: CompletionItem | undefined;
  await eventually(async () => {
    const items = await suggestionsAt(editor, words);
    item = items.find(({ label }) => (typeof label === 'string' ? label : label.label) === wanted);
    ok(item !== undefined, `${wanted} is not among ${items.map(({ label }) => JSON.stringify(label)).join()}`);
  });
  editor.selection = new Selection(position, position);
  const { insertText } = present(item, wanted);
  ok(typeof insertText === 'object', 'a snippet');
  await editor.insertSnippet(insertText, position);
  await commands.executeCommand('leaveSnippet');
}
