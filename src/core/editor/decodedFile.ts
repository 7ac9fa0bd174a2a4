import type { FileContent } from '../corpus/folderAccess';
import { firstInvalidUtf8 } from './utf8';

/** The text of a file, and whether a host that knows UTF-8 alone would read it. */
export type DecodedFile = Pick<
  Extract<FileContent, { readonly kind: 'text' }>,
  'text' | 'byteLength' | 'invalidUtf8At'
>;

/**
 * The text of a file's bytes as an editor shows it: without the byte order mark, which is no part of the text.
 * @param decode finds the encoding and decodes, as the editor does; rejects for bytes that are no text. It is told whether
 *   they are UTF-8 and can be nothing else unless it is guessed: bytes of zero may belong to UTF-16, or to no text at all.
 * @returns undefined for bytes that are no text.
 */
export async function decodedFile(
  bytes: Uint8Array,
  decode: (bytes: Uint8Array, isUtf8: boolean) => PromiseLike<string>,
): Promise<DecodedFile | undefined> {
  const invalidUtf8At = firstInvalidUtf8(bytes);
  let text: string;
  try {
    text = await decode(bytes, invalidUtf8At === undefined && !bytes.includes(0));
  } catch {
    return undefined;
  }
  return {
    text: text.startsWith('\uFEFF') ? text.slice(1) : text,
    byteLength: bytes.byteLength,
    invalidUtf8At,
  };
}
