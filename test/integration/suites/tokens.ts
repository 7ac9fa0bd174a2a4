import { workspace } from 'vscode';
import { equal } from '../support/assertions';
import { placedTokensOf, tokenLegend, tokensOf } from '../support/editor';
import { uriOf } from '../support/folder';
import { cleanUp, Scratch } from '../support/scratch';

/** Names and dates as semantic tokens. */
export function tokensSuite(): void {
  suite('tokens', () => {
    teardown(cleanUp);

    test('the legend names every class', async () => {
      const { uri } = await workspace.openTextDocument(uriOf('articles/bridge.txt'));
      const { tokenTypes, tokenModifiers } = await tokenLegend(uri);
      equal(tokenTypes, [
        ...['person', 'organization', 'place', 'group', 'event', 'work'],
        ...['date', 'time', 'duration', 'set'],
      ]);
      equal(tokenModifiers, []);
    });

    test('an article has exactly the tokens of its names and dates', async () => {
      const document = await workspace.openTextDocument(uriOf('articles/closure.txt'));
      equal(document.languageId, 'source-article');
      equal(await placedTokensOf(document), [
        { type: 'person', text: 'Tomas Keller', line: 2, character: 0 },
        { type: 'place', text: 'London', line: 2, character: 21 },
        { type: 'date', text: '5 March 2024', line: 2, character: 31 },
        { type: 'duration', text: 'two weeks', line: 2, character: 76 },
        { type: 'organization', text: 'Harbour Council', line: 4, character: 17 },
        { type: 'person', text: 'Keller', line: 4, character: 44 },
        { type: 'date', text: 'a month earlier', line: 4, character: 51 },
      ]);
    });

    test('plain text outside of article folders has tokens where the settings include it', async () => {
      const document = await workspace.openTextDocument(uriOf('notes/plain.txt'));
      equal(document.languageId, 'plaintext');
      equal(await tokensOf(document), ['person Hanna Voss', 'date 13 March 2024']);
    });

    test('plain text that the settings leave out has none', async () => {
      const document = await workspace.openTextDocument(uriOf('requirements.txt'));
      equal(document.languageId, 'plaintext');
      equal(await tokensOf(document), undefined);
    });

    test('CRLF line ends and characters outside the basic plane do not shift tokens', async () => {
      const scratch = new Scratch();
      await scratch.write({ 'articles/crlf.txt': '😀 Ferry news 😀\r\n\r\n😀😀 Hanna Voss met Tomas Keller.\r\n' });
      const document = await workspace.openTextDocument(scratch.uri('articles/crlf.txt'));
      equal(await placedTokensOf(document), [
        { type: 'person', text: 'Hanna Voss', line: 2, character: 5 },
        { type: 'person', text: 'Tomas Keller', line: 2, character: 20 },
      ]);
    });

    test('a date over a line break gives one token a line', async () => {
      const scratch = new Scratch();
      await scratch.write({ 'articles/lines.txt': 'Ferry\n\nHanna Voss spoke on 5\nMarch 2024 in London.\n' });
      const document = await workspace.openTextDocument(scratch.uri('articles/lines.txt'));
      equal(await tokensOf(document), ['person Hanna Voss', 'date 5', 'date March 2024', 'place London']);
    });
  });
}
