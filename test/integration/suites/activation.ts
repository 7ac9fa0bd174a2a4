import { extensions, Uri } from 'vscode';
import { equal, ok, present } from '../support/assertions';
import { eventually } from '../support/eventually';
import { activeApi, extensionId } from '../support/extension';
import { folderReview, uriOf } from '../support/folder';

/** The extension starts by itself where there are articles, and offers its interface. */
export function activationSuite(): void {
  suite('activation', () => {
    test('starts without being asked in a folder with a sidecar', async () => {
      const extension = present(extensions.getExtension(extensionId), extensionId);
      await eventually(() => {
        ok(extension.isActive, 'not active');
      });
    });

    test('offers the review of a folder to other extensions', async () => {
      const api = await activeApi();
      await api.whenIndexed();
      const review = await folderReview();
      equal(review.articlePaths, [
        'articles/bridge.txt',
        'articles/closure.txt',
        'articles/ferry.txt',
        'notes/plain.txt',
      ]);
      equal(api.reviewOf(uriOf('articles/ferry.txt'))?.path, 'articles/ferry.txt');
      equal(api.reviewOf(Uri.parse('untitled:elsewhere.txt')), undefined);
    });
  });
}
