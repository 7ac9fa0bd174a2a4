import { languages, Range, type Uri, workspace, WorkspaceEdit } from 'vscode';
import { equal, match, ok, present } from '../support/assertions';
import { diagnosticsOf, problemsOf, show } from '../support/editor';
import { eventually } from '../support/eventually';
import { activeApi } from '../support/extension';
import { uriOf, writeFiles } from '../support/folder';
import { testHost } from '../support/hosts';
import { marked } from '../support/marked';
import { cleanUp, Scratch } from '../support/scratch';

const article = 'Ferry news\n\nHanna Voss said there was no ferry on 6 May 2024. The ferry is old.\n';
const head = 'schema: source-review/1\n';
const good = `${head}entities:\n  voss:\n    name: Hanna Voss\n    type: person\n    mentions: [Hanna Voss]\n`;
const bad = good.replace('[Hanna Voss]', '[Hana Voss]');

/** Problems of sidecars and of the workspace file. */
export function diagnosticsSuite(): void {
  suite('diagnostics', () => {
    teardown(cleanUp);

    test('the files of the folder have none', async () => {
      await (await activeApi()).whenIndexed();
      equal(
        languages.getDiagnostics().flatMap(([uri]) => problemsOf(uri)),
        [],
      );
    });

    const cases: readonly (readonly [name: string, sidecar: string, problems: readonly string[]])[] = [
      [
        'words that are not in the article',
        good.replace('[Hanna Voss]', '[«Petra Lindqvist»]'),
        ['warning anchor-not-found'],
      ],
      [
        'words that the article spells otherwise',
        good.replace('[Hanna Voss]', '[«Hana Voss»]'),
        ['warning anchor-fuzzy'],
      ],
      [
        'words that stand there twice',
        `${head}dates:\n  - quote: «ferry»\n    value: "2024"\n`,
        ['warning anchor-ambiguous'],
      ],
      [
        'words whose neighbours are others',
        `${head}dates:\n  - quote: on 6 May 2024\n    prefix: «two ferries»\n    value: "2024"\n`,
        ['warning anchor-context-mismatch'],
      ],
      ['a date that is none', `${head}article:\n  published: «May 2024»\n`, ['error date-invalid']],
      ['an unknown key', `${head}article:\n  «titel»: Ferry\n`, ['warning unknown-key']],
      ['YAML that breaks off', `${head}article: «"Ferry»\n`, ['error yaml-unclosed']],
      ['a key used twice', `${head}«schema»: source-review/1\n`, ['error yaml-duplicate-key']],
      [
        'an entity that nobody knows',
        `${head}claims:\n  - quote: no ferry\n    speaker: «vos»\n`,
        ['error entity-unknown'],
      ],
    ];
    for (const [name, source, problems] of cases) {
      test(`${name}: ${problems.join(', ')}`, async () => {
        const { text, places } = marked(source);
        const scratch = new Scratch();
        await scratch.write({ 'a.txt': article, 'a.txt.source-review.yaml': text });
        await eventually(() => {
          equal(
            problemsOf(scratch.uri('a.txt.source-review.yaml')),
            problems.map((problem, index) => `${problem} ${places[index] ?? ''}`),
          );
        });
      });
    }

    test('a problem names its rule with a link to a help page that is there', async () => {
      const scratch = new Scratch();
      await scratch.write({ 'a.txt': article, 'a.txt.source-review.yaml': bad });
      const [diagnostic] = await eventually(() => {
        const found = diagnosticsOf(scratch.uri('a.txt.source-review.yaml'));
        equal(found.length, 1);
        return found;
      });
      match(present(diagnostic, 'the problem').message, /^Closest text is \"Hanna Voss\" \(1 letter differs\)\./);
      const code = present(diagnostic, 'the problem').code;
      ok(typeof code === 'object', 'the rule has no link');
      const page = new TextDecoder().decode(await workspace.fs.readFile(code.target));
      match(page, /anchor-fuzzy/);
    });

    test('fixing a sidecar while typing clears its problems', async () => {
      const scratch = new Scratch();
      const uri = scratch.uri('a.txt.source-review.yaml');
      await scratch.write({ 'a.txt': article, 'a.txt.source-review.yaml': bad });
      await expectProblems(uri, ['warning anchor-fuzzy']);
      const { document } = await show(uri);
      await replace(uri, document.getText().indexOf('Hana Voss]'), 'Hana Voss'.length, 'Hanna Voss');
      await expectProblems(uri, []);
      ok(document.isDirty, 'the test has saved the file');
      await replace(uri, document.getText().indexOf('Hanna Voss]'), 'Hanna Voss'.length, 'Hanno');
      await expectProblems(uri, ['warning anchor-fuzzy']);
    });

    test('changing the article checks its sidecar again', async () => {
      const scratch = new Scratch();
      const uri = scratch.uri('a.txt.source-review.yaml');
      await scratch.indexed({ 'a.txt': article, 'a.txt.source-review.yaml': good });
      await expectProblems(uri, []);
      const { document } = await show(scratch.uri('a.txt'));
      await replace(document.uri, article.indexOf('Hanna'), 5, 'Hanne');
      await expectProblems(uri, ['warning anchor-fuzzy']);
      await replace(document.uri, article.indexOf('Hanna'), 5, 'Hanna');
      await expectProblems(uri, []);
    });

    test('another program that breaks and fixes files is noticed', async () => {
      const scratch = new Scratch();
      const uri = scratch.uri('a.txt.source-review.yaml');
      await scratch.indexed({ 'a.txt': article, 'a.txt.source-review.yaml': good });
      await scratch.write({ 'a.txt': article.replaceAll('Voss', 'Vass') });
      await expectProblems(uri, ['warning anchor-fuzzy']);
      await scratch.write({ 'a.txt': article });
      await expectProblems(uri, []);
      await scratch.write({ 'a.txt.source-review.yaml': bad });
      await expectProblems(uri, ['warning anchor-fuzzy']);
      await scratch.write({ 'a.txt.source-review.yaml': good });
      await expectProblems(uri, []);
    });

    test('a sidecar without its article says so until the article comes', async () => {
      const scratch = new Scratch();
      const uri = scratch.uri('a.txt.source-review.yaml');
      await scratch.write({ 'a.txt.source-review.yaml': good });
      await expectProblems(uri, ['error article-not-found']);
      await scratch.write({ 'a.txt': article });
      await expectProblems(uri, []);
      await testHost().otherProgram.remove(scratch.uri('a.txt'));
      await expectProblems(uri, ['error article-not-found']);
    });

    test('deleting a sidecar clears its problems', async () => {
      const scratch = new Scratch();
      const uri = scratch.uri('a.txt.source-review.yaml');
      await scratch.write({ 'a.txt': article, 'a.txt.source-review.yaml': bad });
      await expectProblems(uri, ['warning anchor-fuzzy']);
      await testHost().otherProgram.remove(uri);
      await expectProblems(uri, []);
    });

    test('the workspace file is checked, and what it says counts in sidecars', async () => {
      const scratch = new Scratch();
      const uri = scratch.uri('a.txt.source-review.yaml');
      const workspaceFile = uriOf('source-review.yaml');
      await scratch.write({
        'a.txt': article,
        'a.txt.source-review.yaml': `${head}claims:\n  - quote: no ferry\n    speaker: voss\n`,
      });
      await expectProblems(uri, ['error entity-unknown']);
      try {
        const known = 'schema: source-review-workspace/1\nentities:\n  voss: { name: Hanna Voss, type: person }\n';
        await writeFiles({ 'source-review.yaml': known });
        await expectProblems(uri, []);
        await writeFiles({ 'source-review.yaml': known.replace('person', 'persn') });
        await expectProblems(workspaceFile, ['warning type-unknown']);
      } finally {
        await testHost().otherProgram.remove(workspaceFile);
      }
      await expectProblems(workspaceFile, []);
      await expectProblems(uri, ['error entity-unknown']);
    });
  });
}

/** Waits until a file has problems of exactly these rules and severities. */
async function expectProblems(uri: Uri, problems: readonly string[]): Promise<void> {
  await eventually(() => {
    equal(
      problemsOf(uri).map((problem) => problem.split(' ').slice(0, 2).join(' ')),
      problems,
    );
  });
}

/** Types into an open document. */
async function replace(uri: Uri, offset: number, length: number, words: string): Promise<void> {
  ok(offset >= 0, 'the words to replace are missing');
  const document = await workspace.openTextDocument(uri);
  const edit = new WorkspaceEdit();
  edit.replace(uri, new Range(document.positionAt(offset), document.positionAt(offset + length)), words);
  ok(await workspace.applyEdit(edit), 'the edit was refused');
}
