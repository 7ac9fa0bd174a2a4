import { type TextDocument, Uri, workspace } from 'vscode';
import { equal, match, ok, present } from '../support/assertions';
import { hoversAt, placedTokensOf, readable } from '../support/editor';
import { activeApi } from '../support/extension';
import { folderReview } from '../support/folder';

/** What holds for any folder of real articles, without knowing them. */
export function corpusSuite(): void {
  suite('a folder of articles', () => {
    suiteSetup(async () => {
      await (await activeApi()).whenIndexed();
    });

    test('every article is indexed', async () => {
      const { counts, articlePaths } = await folderReview();
      const files = await workspace.findFiles('**/*.txt');
      equal(articlePaths, files.map((uri) => workspace.asRelativePath(uri)).sort());
      equal(counts.skipped, []);
      ok(counts.articles >= 5 && counts.dates >= 10, JSON.stringify(counts));
    });

    test('every article has tokens of names, and they are the words of the index', async () => {
      const review = await folderReview();
      for (const { document, path } of await articles()) {
        const tokens = present(await placedTokensOf(document), `tokens of ${path}`);
        const wanted = present(review.article(path), path).mentions.length;
        ok(wanted >= 3 && tokens.length >= wanted, `${path}: ${tokens.length} tokens, ${wanted} names`);
        for (const { text } of tokens) match(text, /[\p{L}\p{N}]/u);
      }
    });

    test('the name in most articles has a card in each, with quotations from the others', async () => {
      const review = await folderReview();
      const [most] = [...review.entities].sort((a, b) => b.articles.length - a.articles.length);
      const entity = present(most, 'a name');
      ok(entity.articles.length >= 3, `${entity.name} is in ${entity.articles.length} articles only`);
      for (const { document, path } of await articles()) {
        const place = review.mentionsOf(entity.id).find((mention) => mention.path === path);
        if (!place) continue;
        const [card] = await hoversAt(document.uri, document.positionAt(place.start + 1));
        const lines = readable(present(card, `a card in ${path}`).value);
        const count = `${entity.mentions.length} mentions in ${entity.articles.length} of ${review.counts.articles} articles`;
        ok(present(lines[0], 'the first line').includes(count), `${lines[0] ?? ''} in ${path}`);
        ok(lines.filter((line) => line.includes('] — ')).length >= 2, `no quotations in ${lines.join(' / ')}`);
      }
    });

    test('dates have cards', async () => {
      const review = await folderReview();
      for (const { document, path } of await articles()) {
        const [date] = present(review.article(path), path).dates;
        if (!date) continue;
        const [card] = await hoversAt(document.uri, document.positionAt(date.start));
        match(readable(present(card, `a card in ${path}`).value)[0] ?? '', / · (date|time|duration|set)/);
      }
    });
  });
}

interface OpenArticle {
  readonly path: string;
  readonly document: TextDocument;
}

async function articles(): Promise<readonly OpenArticle[]> {
  const folder = present(workspace.workspaceFolders?.[0], 'a folder').uri;
  const { articlePaths } = await folderReview();
  return Promise.all(
    articlePaths.map(async (path) => ({
      path,
      document: await workspace.openTextDocument(Uri.joinPath(folder, path)),
    })),
  );
}
