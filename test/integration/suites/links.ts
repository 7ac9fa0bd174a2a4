import { execFileSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commands, type FileStat, workspace } from 'vscode';
import { nodeFiles } from '../../../src/vscode/host/nodeFiles';
import { isMissing } from '../../../src/vscode/host/readFile';
import { equal, match } from '../support/assertions';
import { withAnswers } from '../support/dialogs';
import { problemsOf } from '../support/editor';
import { eventually } from '../support/eventually';
import { activeApi } from '../support/extension';
import { folderReview } from '../support/folder';
import { cleanUp, Scratch } from '../support/scratch';

/** Folders on a disk whose files are not all files of the folder; only where Node makes links. */
export function linksSuite(): void {
  suite('links and pipes', () => {
    teardown(cleanUp);

    test('what links lead to outside of the folder is no article of it, and pipes keep nobody waiting', async () => {
      const outside = await mkdtemp(join(tmpdir(), 'source-review-outside-'));
      try {
        await writeFile(join(outside, 'secret.txt'), 'Bela Varga knows the password.\n');
        const scratch = new Scratch();
        const path = (name: string): string => scratch.uri(name).fsPath;
        await scratch.write({ 'deep/d.txt': 'Hanna Voss left.\n' });
        await symlink(join(outside, 'secret.txt'), path('p.txt'));
        await symlink(outside, path('out'));
        await symlink(path('deep/d.txt'), path('within.txt'));
        execFileSync('mkfifo', [path('pipe.txt')]);
        await scratch.write({
          'a.txt': 'Ferry\n',
          'a.txt.source-review.yaml':
            'schema: source-review/1\nlinks:\n  - to: p.txt\n  - to: out/secret.txt\n  - to: within.txt\n',
        });
        await eventually(() => {
          equal(problemsOf(scratch.uri('a.txt.source-review.yaml')), [
            'error path-outside-workspace 2:8-2:13',
            'error path-outside-workspace 3:8-3:22',
          ]);
        });
        await (await activeApi()).whenIndexed();
        const { articlePaths, counts } = await folderReview();
        const ours = articlePaths.filter((article) => /secret|p\.txt|within|d\.txt|pipe/.test(article));
        match(ours.join(), /deep\/d\.txt,.*within\.txt$/);
        equal(ours.length, 2);
        match(JSON.stringify(counts.skipped), /p\.txt","reason":"is a link that leads out of the folder/);
      } finally {
        await rm(outside, { recursive: true, force: true });
      }
    });

    test('commands write through no link that leads out of the folder', async () => {
      const outside = await mkdtemp(join(tmpdir(), 'source-review-outside-'));
      try {
        const original = 'schema: source-review/1\nreview:\n  status: unreviewed\n';
        await writeFile(join(outside, 'kept.yaml'), original);
        const scratch = new Scratch();
        const path = (name: string): string => scratch.uri(name).fsPath;
        await scratch.indexed({ 'a.txt': 'Hanna Voss left.\n', 'b.txt': 'Hanna Voss came.\n' });
        await symlink(join(outside, 'kept.yaml'), path('a.txt.source-review.yaml'));
        await symlink(join(outside, 'new.yaml'), path('b.txt.source-review.yaml'));
        for (const [command, article] of [
          ['setReviewStatus', 'a.txt'],
          ['createSidecar', 'b.txt'],
        ] as const) {
          const said = await withAnswers({}, () =>
            commands.executeCommand(`sourceReview.${command}`, scratch.uri(article)),
          );
          match(JSON.stringify(said), /a link that leads out of this folder/);
        }
        equal(await readFile(join(outside, 'kept.yaml'), 'utf8'), original);
        equal(await readdir(outside), ['kept.yaml']);
      } finally {
        await rm(outside, { recursive: true, force: true });
      }
    });

    test('the disk says of files what the editor says of them', async () => {
      const scratch = new Scratch();
      const path = (name: string): string => scratch.uri(name).fsPath;
      await scratch.write({ 'deep/d.txt': 'Zo\u00EB left.\n' });
      await symlink(path('deep/d.txt'), path('link.txt'));
      await symlink(path('deep'), path('linked'));
      await symlink(path('nowhere.txt'), path('dangling.txt'));
      execFileSync('mkfifo', [path('pipe.txt')]);
      const names = ['deep/d.txt', 'deep', 'link.txt', 'linked', 'linked/d.txt', 'dangling.txt', 'pipe.txt'];
      for (const name of [...names, 'nowhere.txt', 'deep/d.txt/below.txt']) {
        const uri = scratch.uri(name);
        equal(await told(nodeFiles.stat(uri), stateTold), await told(workspace.fs.stat(uri), stateTold));
        // Nothing ever comes out of a pipe.
        if (name === 'pipe.txt') continue;
        equal(await told(nodeFiles.readFile(uri), bytesTold), await told(workspace.fs.readFile(uri), bytesTold));
      }
    });
  });
}

const stateTold = ({ type, ctime, mtime, size }: FileStat): readonly number[] => [type, ctime, mtime, size];
const bytesTold = (bytes: Uint8Array): readonly number[] => [...bytes];

/** What is answered, or that there is no such file; a file that is there may fail for reasons in other words. */
async function told<T>(
  answer: Thenable<T>,
  tell: (answer: T) => readonly number[],
): Promise<readonly number[] | string> {
  try {
    return tell(await answer);
  } catch (error) {
    return isMissing(error) ? 'missing' : 'failed';
  }
}
