import { commands, type InlayHint, Position, Range, workspace } from 'vscode';
import { equal, match, present } from '../support/assertions';
import { cardOn, problemsOf, tokensOf } from '../support/editor';
import { eventually } from '../support/eventually';
import { folderReview, uriOf, writeFiles } from '../support/folder';
import { testHost } from '../support/hosts';
import { cleanUp, Scratch } from '../support/scratch';
import { withSetting } from '../support/settings';

const all = ['articles/bridge.txt', 'articles/closure.txt', 'articles/ferry.txt', 'notes/plain.txt'];

/** Settings take effect at once, and are taken back at once. */
export function settingsSuite(): void {
  suite('settings', () => {
    teardown(cleanUp);

    test('files.include chooses the articles', async () => {
      const scratch = new Scratch();
      await scratch.indexed({ 'a.txt': 'Hanna Voss spoke.\n', 'x.article.txt': 'Hanna Voss spoke.\n' });
      await scratch.write({ 'b.md': 'Hanna Voss spoke.\n' });
      await expectArticles([...all, scratch.at('a.txt'), scratch.at('x.article.txt')]);
      await withSetting('sourceReview.files.include', ['**/*.md'], async () => {
        // Files of the language for articles are articles all the same.
        await expectArticles([...all.slice(0, 3), scratch.at('b.md'), scratch.at('x.article.txt')]);
        const plain = await workspace.openTextDocument(scratch.uri('a.txt'));
        equal(await tokensOf(plain), undefined);
        equal(await cardOn(plain, 'Hanna'), undefined);
      });
      await expectArticles([...all, scratch.at('a.txt'), scratch.at('x.article.txt')]);
    });

    test('files.exclude leaves files and folders out', async () => {
      await withSetting('sourceReview.files.exclude', ['articles/{bridge,ferry}.txt', 'notes'], async () => {
        await expectArticles(['articles/closure.txt', 'requirements.txt']);
      });
      await expectArticles(all);
      await withSetting('files.exclude', { '**/closure.txt': true }, async () => {
        await expectArticles(all.filter((path) => !path.includes('closure')));
      });
      await expectArticles(all);
    });

    test('files.maxSizeKiB leaves large articles out and says so', async () => {
      const scratch = new Scratch();
      await scratch.indexed({ 'a.txt': `Hanna Voss spoke.\n`.repeat(200) });
      const review = await folderReview();
      await withSetting('sourceReview.files.maxSizeKiB', 1, async () => {
        await eventually(() => {
          equal(review.counts.skipped, [{ path: scratch.at('a.txt'), reason: '4 KiB is over the limit of 1 KiB' }]);
        });
        equal(review.article(scratch.at('a.txt')), undefined);
        const document = await workspace.openTextDocument(scratch.uri('a.txt'));
        equal(await tokensOf(document), undefined);
      });
      await eventually(() => {
        equal(review.counts.skipped, []);
        present(review.article(scratch.at('a.txt')), 'the article');
      });
    });

    test('highlights.enabled and hover.enabled work one without the other', async () => {
      const document = await workspace.openTextDocument(uriOf('articles/ferry.txt'));
      const state = async (): Promise<readonly boolean[]> => [
        (await tokensOf(document)) !== undefined,
        (await cardOn(document, 'Hanna')) !== undefined,
      ];
      const expectState = (...expected: boolean[]): Promise<void> =>
        eventually(async () => {
          equal(await state(), expected);
        });
      await expectState(true, true);
      await withSetting('sourceReview.highlights.enabled', false, () => expectState(false, true));
      await withSetting('sourceReview.hover.enabled', false, () => expectState(true, false));
      await expectState(true, true);
    });

    test('names.classes chooses the classes of names; dates stay', async () => {
      const document = await workspace.openTextDocument(uriOf('articles/ferry.txt'));
      const expectTokens = (...tokens: string[]): Promise<void> =>
        eventually(async () => {
          equal(await tokensOf(document), tokens);
        });
      await expectTokens('place London', 'person Hanna Voss', 'date 12 March 2024');
      await withSetting('sourceReview.names.classes', ['place', 'event'], async () => {
        await expectTokens('place London', 'date 12 March 2024');
        equal(await cardOn(document, 'Hanna'), undefined);
        present(await cardOn(document, 'London'), 'the card of a place');
      });
      await withSetting('sourceReview.names.classes', [], () => expectTokens('date 12 March 2024'));
      await expectTokens('place London', 'person Hanna Voss', 'date 12 March 2024');
    });

    test('dates.classes chooses the classes of dates; others are read anew', async () => {
      const scratch = new Scratch();
      await scratch.indexed({ 'a.txt': 'It is now closed for 90 days, since 12 March 2024.\n' });
      const document = await workspace.openTextDocument(scratch.uri('a.txt'));
      const expectTokens = (...tokens: string[]): Promise<void> =>
        eventually(async () => {
          equal(await tokensOf(document), tokens);
        });
      await expectTokens('duration 90 days', 'date 12 March 2024');
      await withSetting('sourceReview.dates.classes', ['date', 'reference'], () =>
        expectTokens('date now', 'date 12 March 2024'),
      );
      await expectTokens('duration 90 days', 'date 12 March 2024');
    });

    test('dates.published counts where nothing else says it; numericOrder turns day and month around', async () => {
      const scratch = new Scratch();
      await scratch.indexed({ 'a.txt': 'It closed on Friday, after 3/4/2023.\n' });
      const document = await workspace.openTextDocument(scratch.uri('a.txt'));
      const expectCard = (words: string, value: RegExp): Promise<void> =>
        eventually(async () => {
          match(present(await cardOn(document, words), 'the card'), value);
        });
      await expectCard('Friday', /publication date is not known/);
      await withSetting('sourceReview.dates.published', '2024-03-12', () => expectCard('Friday', /8 March 2024/));
      await expectCard('3/4/2023', /4 March 2023/);
      await withSetting('sourceReview.dates.numericOrder', 'day-first', () => expectCard('3/4/2023', /3 April 2023/));
      await expectCard('Friday', /publication date is not known/);
    });

    test('dates.inlayHints writes behind relative dates what they mean', async () => {
      const scratch = new Scratch();
      await scratch.indexed({
        'a.txt': 'Published March 12, 2024\n\nThe bridge was closed on Friday, after 3 May 2023.\n',
      });
      const document = await workspace.openTextDocument(scratch.uri('a.txt'));
      const hints = async (): Promise<readonly unknown[]> => {
        const whole = new Range(new Position(0, 0), document.positionAt(document.getText().length));
        const found = await commands.executeCommand<InlayHint[]>(
          'vscode.executeInlayHintProvider',
          document.uri,
          whole,
        );
        return found.map(({ label, position }) => [label, document.offsetAt(position)]);
      };
      equal(await hints(), []);
      await withSetting('sourceReview.dates.inlayHints', true, () =>
        eventually(async () => {
          equal(await hints(), [['Friday 8 March 2024', document.getText().indexOf('Friday') + 'Friday'.length]]);
        }),
      );
      equal(await hints(), []);
    });

    test('names.minimumConfidence: what source-review.yaml records is always found and shown', async () => {
      const document = await workspace.openTextDocument(uriOf('articles/ferry.txt'));
      const expectTokens = (...tokens: string[]): Promise<void> =>
        eventually(async () => {
          equal(await tokensOf(document), tokens);
        });
      const names = 'entities:\n  ferry: { name: the ferry, type: ship }\n  voss: { name: Hanna Voss, type: person }\n';
      await writeFiles({ 'source-review.yaml': `schema: source-review-workspace/1\n${names}types: { ship: }\n` });
      try {
        await expectTokens('work The ferry', 'place London', 'person Hanna Voss', 'date 12 March 2024');
        await withSetting('sourceReview.names.minimumConfidence', 1, () =>
          expectTokens('work The ferry', 'person Hanna Voss', 'date 12 March 2024'),
        );
      } finally {
        await testHost().otherProgram.remove(uriOf('source-review.yaml'));
      }
      await expectTokens('place London', 'person Hanna Voss', 'date 12 March 2024');
    });

    test('rules: each can be louder, quieter or off', async () => {
      const scratch = new Scratch();
      const uri = scratch.uri('a.txt.source-review.yaml');
      await scratch.write({
        'a.txt': 'Ferry\n',
        'a.txt.source-review.yaml': 'schema: source-review/1\narticle:\n  titel: Ferry\n  published: soon\n',
      });
      const expectProblems = (...problems: string[]): Promise<void> =>
        eventually(() => {
          equal(
            problemsOf(uri).map((problem) => problem.replace(/ \S+$/, '')),
            problems,
          );
        });
      await expectProblems('warning unknown-key', 'error date-invalid');
      await withSetting('sourceReview.rules', { 'unknown-key': 'hint', 'date-invalid': 'off' }, () =>
        expectProblems('hint unknown-key'),
      );
      await withSetting('sourceReview.rules', { 'unknown-key': 'error', 'date-invalid': 'loud', nonsense: 1 }, () =>
        expectProblems('error unknown-key', 'error date-invalid'),
      );
      await expectProblems('warning unknown-key', 'error date-invalid');
    });

    test('sidecar.maxSizeKiB reports larger sidecars instead of reading them', async () => {
      const scratch = new Scratch();
      const uri = scratch.uri('a.txt.source-review.yaml');
      await scratch.indexed({
        'a.txt': 'Ferry\n',
        'a.txt.source-review.yaml': `schema: source-review/1\n${'# padding\n'.repeat(300)}`,
      });
      await withSetting('sourceReview.sidecar.maxSizeKiB', 1, () =>
        eventually(() => {
          equal(problemsOf(uri), ['error file-too-large 0:0-0:0']);
        }),
      );
      await eventually(() => {
        equal(problemsOf(uri), []);
      });
    });
  });
}

async function expectArticles(paths: readonly string[]): Promise<void> {
  const review = await folderReview();
  await eventually(() => {
    equal(review.articlePaths, paths);
  });
}
