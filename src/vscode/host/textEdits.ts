import { type Uri, type WorkspaceEdit } from 'vscode';
import type { FileEdits } from '../../core/sidecar/fixes/fix';
import { LineIndex } from '../../core/text/lines';
import { toRange } from './ranges';

/** Adds edits of the core to those of the editor. `current` is the text that they were made for. */
export function addEdits(
  to: WorkspaceEdit,
  uri: Uri,
  { edits, isNew }: Omit<FileEdits, 'path'>,
  current: string,
): void {
  if (isNew) {
    const contents = new TextEncoder().encode(edits.map(({ newText }) => newText).join(''));
    to.createFile(uri, { contents, overwrite: false });
    return;
  }
  const lines = new LineIndex(current);
  for (const { span, newText } of edits) to.replace(uri, toRange(lines.rangeOf(span)), newText);
}
