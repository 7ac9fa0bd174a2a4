import { hashText } from '../../../src/core/text/hash';
import { commands, languages, Position, Range, type TextDocument, Uri, window, workspace, WorkspaceEdit } from 'vscode';
import { equal, ok, present } from '../support/assertions';
import { withAnswers } from '../support/dialogs';
import { cardOn, problemsOf, show, tokensOf } from '../support/editor';
import { eventually } from '../support/eventually';
import { activeApi } from '../support/extension';
import { folderReview, uriOf } from '../support/folder';
import { testHost } from '../support/hosts';
import { cleanUp, Scratch } from '../support/scratch';
import { withSetting } from '../support/settings';

const article = 'Ferry\n\nPetra Lindqvist met Hanna Voss.\n';
const other = 'Ferry\n\nHanna Voss left.\n';
const sidecar =
  'schema: source-review/1\nentities:\n  petra:\n    name: Petra Lindqvist\n    type: person\n    mentions: [Petra]\n';

/** The index follows files and folders, whoever changes them. */
export function filesSuite(): void {
  suite('files', () => {
    teardown(cleanUp);

    test('another program creates, changes, renames and deletes an article', async () => {
      const scratch = new Scratch();
      await scratch.write({ 'a.txt': article });
      await expectNames(scratch, { 'a.txt': ['Petra Lindqvist', 'Hanna Voss'] });
      await scratch.write({ 'a.txt': other });
      await expectNames(scratch, { 'a.txt': ['Hanna Voss'] });
      await testHost().otherProgram.rename(scratch.uri('a.txt'), scratch.uri('b.txt'));
      await expectNames(scratch, { 'b.txt': ['Hanna Voss'] });
      await testHost().otherProgram.remove(scratch.uri('b.txt'));
      await expectNames(scratch, {});
    });

    test('another program renames and deletes a folder', async () => {
      const scratch = new Scratch();
      await scratch.indexed({ 'x/deep/a.txt': article, 'x/deep/a.txt.source-review.yaml': sidecar, 'y.txt': other });
      await testHost().otherProgram.rename(scratch.uri('x'), scratch.uri('z'));
      await expectNames(scratch, { 'y.txt': ['Hanna Voss'], 'z/deep/a.txt': ['Petra Lindqvist', 'Hanna Voss'] });
      await expectSidecar(scratch, 'z/deep/a.txt', 'z/deep/a.txt.source-review.yaml');
      await testHost().otherProgram.remove(scratch.uri('z'));
      await expectNames(scratch, { 'y.txt': ['Hanna Voss'] });
      await eventually(async () => {
        const { checkedPaths } = await folderReview();
        equal(
          checkedPaths.filter((path) => path.startsWith(scratch.path)),
          [],
        );
      });
    });

    test('another program deletes a folder while its article is open in an editor', async () => {
      const scratch = new Scratch();
      await scratch.indexed({ 'x/a.txt': article });
      const { document } = await show(scratch.uri('x/a.txt'));
      await commands.executeCommand('workbench.action.closeActiveEditor');
      ok(!document.isDirty, 'the article has unsaved changes');
      await testHost().otherProgram.remove(scratch.uri('x'));
      await expectNames(scratch, {});
    });

    test('an article that is deleted while an editor shows it is forgotten, in whatever order the editor hears of it', async () => {
      const scratch = new Scratch();
      await scratch.indexed({ 'a.txt': article, 'b.txt': article, 'x/c.txt': article, 'd.txt': article });
      const shown = new Map<string, TextDocument>();
      for (const name of ['a.txt', 'b.txt', 'x/c.txt']) shown.set(name, (await show(scratch.uri(name))).document);
      const expectForgotten = async (name: string, ...left: string[]): Promise<void> => {
        const names = Object.fromEntries(left.map((each) => [each, ['Petra Lindqvist', 'Hanna Voss']]));
        await expectNames(scratch, names);
        // What still shows it asks for its colours again and again.
        equal(await tokensOf(present(shown.get(name), name)), undefined, `${name} has tokens`);
        await (await activeApi()).whenIndexed();
        await expectNames(scratch, names);
      };
      // The editor loads what was written before it hears that the file is gone.
      await scratch.write({ 'a.txt': `${article}Hanna Voss left.\n` });
      await testHost().otherProgram.remove(scratch.uri('a.txt'));
      await expectForgotten('a.txt', 'b.txt', 'd.txt', 'x/c.txt');
      // Unsaved changes keep it until they are thrown away.
      const editor = await window.showTextDocument(present(shown.get('b.txt'), 'b.txt'));
      await editor.edit((edit) => {
        edit.insert(new Position(0, 0), ' ');
      });
      await testHost().otherProgram.remove(scratch.uri('b.txt'));
      // The index has taken note of this one: it has heard of the other one too.
      await testHost().otherProgram.remove(scratch.uri('d.txt'));
      await expectNames(scratch, {
        'b.txt': ['Petra Lindqvist', 'Hanna Voss'],
        'x/c.txt': ['Petra Lindqvist', 'Hanna Voss'],
      });
      await commands.executeCommand('workbench.action.files.revert');
      await expectForgotten('b.txt', 'x/c.txt');
      // It goes with its folder.
      await testHost().otherProgram.remove(scratch.uri('x'));
      await expectForgotten('x/c.txt');
    });

    test('the workbench renames a folder: index, sidecars and problems move along', async () => {
      const scratch = new Scratch();
      await scratch.indexed({
        'x/a.txt': article,
        'x/a.txt.source-review.yaml': sidecar.replace('[Petra]', '[Petro]'),
      });
      await expectProblems(scratch.uri('x/a.txt.source-review.yaml'), ['warning anchor-fuzzy 5:15-5:20']);
      const rename = new WorkspaceEdit();
      rename.renameFile(scratch.uri('x'), scratch.uri('z'));
      ok(await workspace.applyEdit(rename), 'the folder was not renamed');
      await expectNames(scratch, { 'z/a.txt': ['Petra Lindqvist', 'Hanna Voss'] });
      await expectProblems(scratch.uri('x/a.txt.source-review.yaml'), []);
      await expectProblems(scratch.uri('z/a.txt.source-review.yaml'), ['warning anchor-fuzzy 5:15-5:20']);
    });

    test('the workbench creates and deletes files and folders', async () => {
      const scratch = new Scratch();
      const creation = new WorkspaceEdit();
      creation.createFile(scratch.uri('x/a.txt'), { contents: new TextEncoder().encode(article) });
      ok(await workspace.applyEdit(creation), 'the file was not created');
      await expectNames(scratch, { 'x/a.txt': ['Petra Lindqvist', 'Hanna Voss'] });
      const deletion = new WorkspaceEdit();
      deletion.deleteFile(scratch.uri('x'), { recursive: true });
      ok(await workspace.applyEdit(deletion), 'the folder was not deleted');
      await expectNames(scratch, {});
    });

    test('what an editor shows counts more than what is on disk', async () => {
      const scratch = new Scratch();
      await scratch.indexed({ 'a.txt': article });
      const editor = await show(scratch.uri('a.txt'));
      await editor.edit((edit) => {
        edit.replace(new Range(2, 0, 2, 5), 'Paula');
      });
      await expectNames(scratch, { 'a.txt': ['Paula Lindqvist', 'Hanna Voss'] });
      // The index has taken note of the second file: it has seen the first one too, and left it alone.
      await scratch.write({ 'a.txt': other });
      await scratch.indexed({ 'b.txt': other });
      await expectNames(scratch, { 'a.txt': ['Paula Lindqvist', 'Hanna Voss'], 'b.txt': ['Hanna Voss'] });
      await commands.executeCommand('workbench.action.files.revert');
      await expectNames(scratch, { 'a.txt': ['Hanna Voss'], 'b.txt': ['Hanna Voss'] });
    });

    test('files are read in the encoding that the editor would use', async () => {
      const scratch = new Scratch();
      const text = 'Café\n\nHanna Voss spoke at the café.\n';
      await scratch.write({
        'utf8-bom.txt': new Uint8Array([0xef, 0xbb, 0xbf, ...new TextEncoder().encode(text)]),
        'utf16le.txt': new Uint8Array([0xff, 0xfe, ...utf16(text)]),
      });
      await expectNames(scratch, { 'utf16le.txt': ['Hanna Voss'], 'utf8-bom.txt': ['Hanna Voss'] });
      const review = await folderReview();
      for (const name of ['utf8-bom.txt', 'utf16le.txt']) {
        const document = await workspace.openTextDocument(scratch.uri(name));
        equal(document.getText(), text, name);
        equal(review.article(scratch.at(name))?.mentions[0]?.start, text.indexOf('Hanna'), name);
        equal(await tokensOf(document), ['person Hanna Voss'], name);
      }
      await withSetting('files.encoding', 'iso88591', async () => {
        await scratch.write({
          'latin1.txt': Uint8Array.from('Ferry\n\nRenée Voßmann spoke.\n', (letter) => letter.charCodeAt(0)),
        });
        await eventually(() => {
          equal(
            review.article(scratch.at('latin1.txt'))?.mentions.map((mention) => mention.text),
            ['Renée Voßmann'],
          );
        });
        const document = await workspace.openTextDocument(scratch.uri('latin1.txt'));
        equal(await tokensOf(document), ['person Renée Voßmann']);
      });
    });

    test('what is analysed is the text that the editor shows, whatever the bytes are', async () => {
      const scratch = new Scratch();
      const review = await folderReview();
      const text = 'Café\n\nHanna Voss spoke at the café.\n';
      const little = [...utf16(text)];
      const big = little.map((_, at) => little[at ^ 1] ?? 0);
      const latin = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
      const expectSame = async (names: readonly string[]): Promise<void> => {
        // What was analysed comes from the files; then the editor is asked, which decodes them by itself.
        const analysed = await eventually(() => names.map((name) => present(review.article(scratch.at(name)), name)));
        for (const [at, name] of names.entries()) {
          const shown = (await workspace.openTextDocument(scratch.uri(name))).getText();
          equal([analysed[at]?.length, analysed[at]?.textHash], [shown.length, hashText(shown)], name);
        }
      };
      const files: Readonly<Record<string, Uint8Array>> = {
        'utf16be.txt': new Uint8Array([0xfe, 0xff, ...big]),
        'utf16le-unmarked.txt': new Uint8Array(little),
        'utf16be-unmarked.txt': new Uint8Array(big),
        'no-utf8.txt': latin,
        'cut-off.txt': new TextEncoder().encode(text.slice(0, 4)).slice(0, -1),
      };
      await scratch.write(files);
      await expectSame(Object.keys(files));
      await withSetting('files.autoGuessEncoding', true, async () => {
        const guessed = {
          'guessed.txt': latin,
          'guessed-koi8.txt': koi8('Борис Ельцин приехал в Москву. Потом он уехал.\n'),
        };
        await scratch.write(guessed);
        await expectSame(Object.keys(guessed));
      });
    });

    test('a file that is no text is left out, and said to be', async () => {
      const scratch = new Scratch();
      await scratch.write({ 'picture.txt': new Uint8Array([0x89, 0x50, 0, 0, 0, 0x0d, 0, 1, 0, 2]) });
      const review = await folderReview();
      await eventually(() => {
        equal(review.counts.skipped, [{ path: scratch.at('picture.txt'), reason: 'is not a text file' }]);
      });
      equal(review.article(scratch.at('picture.txt')), undefined);
    });

    test('an untitled article has tokens and cards, but belongs to no folder', async () => {
      const document = await workspace.openTextDocument({ language: 'source-article', content: article });
      await window.showTextDocument(document);
      equal(await tokensOf(document), ['person Petra Lindqvist', 'person Hanna Voss']);
      const card = present(await cardOn(document, 'Petra'), 'the card');
      ok(card.startsWith('**Petra Lindqvist**'), card);
      equal(
        (await folderReview()).articlePaths.filter((path) => path.includes('ntitled')),
        [],
      );
    });

    // The browser's extension host has no file outside of the folder.
    if (testHost().kind === 'node') {
      test('an article outside of all folders has tokens and cards, and no sidecar', async () => {
        const uri = Uri.joinPath(uriOf('.'), '..', 'outside', 'articles', 'loose.txt');
        await testHost().otherProgram.write(uri, article);
        try {
          const { document } = await show(uri);
          equal(await tokensOf(document), ['person Petra Lindqvist', 'person Hanna Voss']);
          const card = present(await cardOn(document, 'Hanna'), 'the card');
          ok(card.startsWith('**Hanna Voss** · person · 1 mention in 1 of 1 article'), card);
          const [answer] = await withAnswers({}, () => commands.executeCommand('sourceReview.createSidecar'));
          equal(
            answer?.text,
            'loose.txt is in no open folder. Sidecars are for the articles of a folder: open it first.',
          );
          await commands.executeCommand('workbench.action.closeActiveEditor');
        } finally {
          await testHost().otherProgram.remove(uri);
        }
      });
    }

    test('a document that becomes an article is one, and stops being one', async () => {
      const scratch = new Scratch();
      await scratch.write({ 'a.md': article });
      const document = await workspace.openTextDocument(scratch.uri('a.md'));
      equal(await tokensOf(document), undefined);
      await window.showTextDocument(document);
      const asArticle = await languages.setTextDocumentLanguage(document, 'source-article');
      equal(await tokensOf(asArticle), ['person Petra Lindqvist', 'person Hanna Voss']);
      await expectNames(scratch, { 'a.md': ['Petra Lindqvist', 'Hanna Voss'] });
      await languages.setTextDocumentLanguage(asArticle, 'markdown');
      await expectNames(scratch, {});
    });

    test('a document that was typed in and is no article any more does not come back', async () => {
      const scratch = new Scratch();
      await scratch.write({ 'a.md': article, 'b.md': article });
      const document = await workspace.openTextDocument(scratch.uri('a.md'));
      const editor = await window.showTextDocument(document);
      const asArticle = await languages.setTextDocumentLanguage(document, 'source-article');
      await expectNames(scratch, { 'a.md': ['Petra Lindqvist', 'Hanna Voss'] });
      const edited = editor.edit((edit) => {
        edit.insert(new Position(0, 0), 'X');
      });
      await languages.setTextDocumentLanguage(asArticle, 'markdown');
      await edited;
      await expectNames(scratch, {});
      // What is typed is read a little later; another article that is typed in tells that this is over.
      const other = await workspace.openTextDocument(scratch.uri('b.md'));
      const otherEditor = await window.showTextDocument(other);
      await languages.setTextDocumentLanguage(other, 'source-article');
      await otherEditor.edit((edit) => {
        edit.insert(new Position(0, 0), 'Lena Brandt left. ');
      });
      await expectNames(scratch, { 'b.md': ['Lena Brandt', 'Petra Lindqvist', 'Hanna Voss'] });
      await (await activeApi()).whenIndexed();
      await expectNames(scratch, { 'b.md': ['Lena Brandt', 'Petra Lindqvist', 'Hanna Voss'] });
    });
  });
}

/** Waits until exactly these articles of a folder are known, with exactly these names. */
async function expectNames(scratch: Scratch, expected: Readonly<Record<string, readonly string[]>>): Promise<void> {
  const review = await folderReview();
  await eventually(() => {
    const found = review.articlePaths
      .filter((path) => path.startsWith(`${scratch.path}/`))
      .map((path) => [path.slice(scratch.path.length + 1), review.article(path)?.mentions.map(({ text }) => text)]);
    equal(Object.fromEntries(found), expected);
  });
}

async function expectSidecar(scratch: Scratch, articleName: string, sidecarName: string): Promise<void> {
  const review = await folderReview();
  await eventually(() => {
    equal(review.sidecarOf(scratch.at(articleName)), scratch.at(sidecarName));
  });
}

async function expectProblems(uri: Uri, problems: readonly string[]): Promise<void> {
  await eventually(() => {
    equal(problemsOf(uri), problems);
  });
}

function utf16(text: string): readonly number[] {
  const units = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
  return units.flatMap((unit) => [unit & 0xff, unit >> 8]);
}

/** Russian letters and ASCII in KOI8-R, which has the letters in an order of its own (RFC 1489). */
function koi8(text: string): Uint8Array {
  const small = 'юабцдефгхийклмнопярстужвьызшэщчъ';
  return Uint8Array.from(text, (letter) => {
    const at = small.indexOf(letter.toLowerCase());
    if (at < 0) return letter.charCodeAt(0);
    return (letter === letter.toLowerCase() ? 0xc0 : 0xe0) + at;
  });
}
