import { FileSystemError, FileType, l10n, workspace, type TextDocument, type Uri } from 'vscode';
import type { FileContent } from '../../core/corpus/folderAccess';
import { decodedFile } from '../../core/editor/decodedFile';
import type { Decoding } from './decoding';
import type { ReadableFiles } from './disk';
import { diskSchemes } from './diskSchemes';
import { stateIn } from './fileState';
import type { LinksOut } from './linksOut';
import { describeError, type Log } from './log';

/** What is read of files. */
interface ReadingLimits {
  readonly files: ReadableFiles;
  readonly maxBytes: number;
  readonly decoding: Decoding;
  /** The links that are not followed; undefined: all are. */
  readonly linksOut?: LinksOut;
}

// A byte order mark stays, as it does where the editor decodes.
const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });

/** Reads a file as the editor would show it: same encoding, no byte order mark. Never rejects. */
export async function readFile(
  uri: Uri,
  { files, maxBytes, decoding, linksOut }: ReadingLimits,
  log: Log,
): Promise<FileContent> {
  let byteLength = 0;
  try {
    const stat = await files.stat(uri);
    if ((stat.type & FileType.Directory) !== 0) return { kind: 'missing' };
    if (await linksOut?.has(uri, stat.type)) {
      const reason = l10n.t('is a link that leads out of the folder');
      return { kind: 'skipped', reason, byteLength: 0, isOutside: true };
    }
    // Pipes and devices of a disk may never end.
    if (diskSchemes.has(uri.scheme) && (stat.type & FileType.File) === 0) {
      return { kind: 'skipped', reason: l10n.t('is no ordinary file'), byteLength: 0 };
    }
    byteLength = stat.size;
    if (byteLength > maxBytes) return tooLarge(byteLength, maxBytes);
    const bytes = await files.readFile(uri);
    byteLength = bytes.byteLength;
    const decoded = await decodedFile(bytes, async (all, isUtf8) =>
      isUtf8 && decoding.isUtf8Expected ? utf8.decode(all) : workspace.decode(all, { uri }),
    );
    if (decoded === undefined) return { kind: 'skipped', reason: l10n.t('is not a text file'), byteLength };
    // Of the state before it was read: what changes meanwhile is seen when the state is compared.
    return { kind: 'text', ...decoded, maxBytes, state: stateIn(stat, uri, decoding.key) };
  } catch (error) {
    if (isMissing(error)) return { kind: 'missing' };
    log.warn(`Could not read ${uri.toString(true)}: ${describeError(error)}`);
    return { kind: 'skipped', reason: l10n.t('could not be read'), byteLength };
  }
}

/** The content of an open editor, which counts more than what is saved. */
export function readDocument(document: TextDocument, maxBytes: number): FileContent {
  const text = document.getText();
  const byteLength = new TextEncoder().encode(text).byteLength;
  return byteLength > maxBytes ? tooLarge(byteLength, maxBytes) : { kind: 'text', text, byteLength, maxBytes };
}

function tooLarge(byteLength: number, maxBytes: number): FileContent {
  const size = Math.ceil(byteLength / 1024);
  const reason = l10n.t('{0} KiB is over the limit of {1} KiB', size, maxBytes / 1024);
  return { kind: 'skipped', reason, byteLength, maxBytes };
}

/** Whether this is how a file system says that there is no such file. */
export function isMissing(error: unknown): boolean {
  return error instanceof FileSystemError && (error.code === 'FileNotFound' || error.code === 'FileNotADirectory');
}
