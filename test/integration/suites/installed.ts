import { extensions, Uri, workspace } from 'vscode';
import { equal, match, ok, present } from '../support/assertions';
import { extensionId } from '../support/extension';

/** The extension comes from the package and not from the sources. */
export function installedSuite(): void {
  suite('the installed extension', () => {
    test('is the packed one', () => {
      const { extensionUri } = present(extensions.getExtension(extensionId), extensionId);
      match(extensionUri.path, /\/source-review\.source-review-\d+\.\d+\.\d+[^/]*$/);
    });

    test('holds everything that the manifest names', async () => {
      const extension = present(extensions.getExtension(extensionId), extensionId);
      const { extensionUri } = extension;
      const manifest: unknown = extension.packageJSON;
      const paths = JSON.stringify(manifest).match(/"\.?\/?(?:dist|media|syntaxes|schemas|l10n|docs)\/[^"]+"/g) ?? [];
      ok(paths.length > 0, 'the manifest names no files');
      for (const quoted of [...paths, '"./language-configuration.json"', '"./docs/rules/anchor-not-found.md"']) {
        const path = JSON.parse(quoted) as string;
        const { size } = await workspace.fs.stat(Uri.joinPath(extensionUri, path));
        ok(size > 0, `${path} is empty`);
      }
      equal(
        (await workspace.fs.readDirectory(extensionUri)).some(([name]) =>
          ['src', 'test', 'node_modules'].includes(name),
        ),
        false,
      );
    });
  });
}
