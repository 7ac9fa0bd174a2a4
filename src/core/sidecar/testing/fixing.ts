import { createDateRecognizer } from '../../dates/createDateRecognizer';
import { applyEdits } from '../edits/edit';
import { fixAll } from '../fixes/fixAll';
import { fixableSidecar, fixableWorkspaceFile, type FixableFile } from '../fixes/fixableFile';
import type { Fix } from '../fixes/fix';
import { finish } from '../../text/steps';
import { sidecarInput, workspaceInput, type Surroundings } from './checking';

const dates = createDateRecognizer();
const workspacePath = 'source-review.yaml';

/** Examines a sidecar of `article.txt`, or a workspace file. */
export function openText(text: string, around: Surroundings = {}, isWorkspaceFile = false): FixableFile {
  const workspace = { path: workspacePath, text: around.workspace };
  return isWorkspaceFile
    ? finish(fixableWorkspaceFile(workspaceInput(text, around), { dates, workspace: { path: workspacePath, text } }))
    : finish(fixableSidecar(sidecarInput(text, around), { dates, workspace }));
}

/** The text of the checked file after a fix; undefined for a fix that is no edit of it. */
export function textAfter(text: string, { files }: Fix, path: string): string | undefined {
  const edits = files.find((file) => file.path === path)?.edits;
  return edits && applyEdits(text, edits);
}

/** The text after all obvious fixes. */
export function textAfterAll(text: string, around: Surroundings = {}, isWorkspaceFile = false): string {
  return applyEdits(
    text,
    finish(
      fixAll(text, function* (version) {
        return openText(version, around, isWorkspaceFile);
      }),
    ),
  );
}
