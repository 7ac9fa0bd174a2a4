import { commands, ConfigurationTarget, l10n, type QuickPickItem, Uri, window, workspace } from 'vscode';
import { withSidecarAttributes } from '../../core/editor/gitAttributes';
import type { FolderReview } from '../host/folderReview';
import { foldersOfRepositoryAbove } from '../host/gitFolders';
import { describeError } from '../host/log';
import { alarm, inform, tellBriefly } from '../host/messages';
import { mayWriteFile } from './articleToWrite';
import { askForFolder } from './askForFolder';
import { commandIds } from './commandIds';
import type { Services } from './services';
import { notWritten, tellReason } from './writeSidecar';
import { writeText } from './writeText';

/** Something that makes a folder of sidecars handier; done only when the user chooses it. */
interface SetupStep extends QuickPickItem {
  readonly take: () => Promise<void>;
}

/** Sidecars are no clutter before there are so many. */
const fewestSidecars = 3;
/** Where it is kept that the offer was made, for each workspace. */
const offeredKey = 'sourceReview.setupOffered';

/** Asks which of the handy things that the folder does not have yet shall be done, and does these. */
export async function setUpFolder(services: Services, argument: unknown): Promise<void> {
  const title = l10n.t('Set Up Folder for Sidecars');
  const space = await askForFolder(services, argument, title);
  if (!space) return;
  const steps = await missingSteps(space);
  if (steps.length === 0) {
    tellBriefly(l10n.t('This folder is set up for sidecars.'));
    return;
  }
  const items = steps.map((step) => ({ ...step, picked: true }));
  const chosen = await window.showQuickPick(items, { title, canPickMany: true });
  for (const step of chosen ?? []) await taken(services, step);
}

/** One that fails is told of, and does not keep the next ones from being taken. */
async function taken({ log }: Services, { label, take }: SetupStep): Promise<void> {
  try {
    await take();
  } catch (error) {
    log.error(`Setting up the folder failed (${label}): ${describeError(error)}`);
    await alarm(l10n.t('{0}: this could not be done. The log says why.', label));
  }
}

/** Offers that once in a workspace, when there are sidecars enough. Never fails: it comes after what was asked for. */
export async function offerFolderSetup({ state, log }: Services, space: FolderReview): Promise<void> {
  try {
    if (state.get(offeredKey) === true || space.review.checkedPaths.length < fewestSidecars) return;
    if ((await missingSteps(space)).length === 0) return;
    await state.update(offeredKey, true);
    await offer(space);
  } catch (error) {
    log.error(`Offering to set up the folder failed: ${describeError(error)}`);
  }
}

async function offer(space: FolderReview): Promise<void> {
  const setUp = l10n.t('Choose…');
  const question = l10n.t(
    'Sidecars can be nested below their articles in the Explorer, and keep one kind of line ends in Git.',
  );
  if ((await inform(question, setUp)) !== setUp) return;
  await commands.executeCommand(commandIds.setUpFolder, space.folder.uri);
}

async function missingSteps(space: FolderReview): Promise<readonly SetupStep[]> {
  const nesting = workspace.getConfiguration('explorer', space.folder).get('fileNesting.enabled') !== true;
  const above = await attributesAbove(space);
  const attributes = above && withSidecarAttributes(await attributesOf(space.uriOf('.')), above);
  return [
    ...(nesting
      ? [
          {
            label: l10n.t('Nest sidecars below their articles'),
            description: 'explorer.fileNesting.enabled',
            take: async () => {
              const settings = workspace.workspaceFile ?? space.uriOf('.vscode/settings.json');
              if (!(await mayWriteFile(space, settings))) return;
              const section = workspace.getConfiguration('explorer', space.folder);
              await section.update('fileNesting.enabled', true, ConfigurationTarget.Workspace);
            },
          },
        ]
      : []),
    ...(attributes === undefined
      ? []
      : [
          {
            label: l10n.t('Keep the line ends of sidecars'),
            description: '.gitattributes',
            take: async () => {
              const uri = space.uriOf('.gitattributes');
              if (
                !(await mayWriteFile(space, uri)) ||
                (await writeText(uri, (text) => withSidecarAttributes(text, above)))
              )
                return;
              await tellReason(notWritten(uri));
            },
          },
        ]),
  ];
}

/** What the folders around say, of the repository that the folder is in; undefined where it is in none. */
async function attributesAbove(space: FolderReview): Promise<readonly string[] | undefined> {
  const folders = await foldersOfRepositoryAbove(space.uriOf('.'));
  if (!folders) return undefined;
  const texts = await Promise.all(folders.map(attributesOf));
  return texts.filter((text) => text !== undefined);
}

async function attributesOf(folder: Uri): Promise<string | undefined> {
  return workspace.fs.readFile(Uri.joinPath(folder, '.gitattributes')).then(
    (bytes) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes),
    () => undefined,
  );
}
