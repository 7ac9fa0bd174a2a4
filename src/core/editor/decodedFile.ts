import type { FileContent } from '../corpus/folderAccess';
import { firstInvalidUtf8 } from './utf8';

/** The text of a file, and whether a host that knows UTF-8 alone would read it. */
export type DecodedFile = Pick<
  Extract<FileContent, { readonly kind: 'text' }>,
  'text' | 'byteLength' | 'invalidUtf8At'
>;

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * The text of a file's bytes as an editor shows it: without the byte order mark, which is no part of the text.
 * @param isUtf8Expected whether the editor takes all that is UTF-8 for that: such files it need not be asked about.
 * @param decode finds the encoding and decodes, as the editor does; rejects for bytes that are no text.
 * @returns undefined for bytes that are no text.
 */
export async function decodedFile(
  bytes: Uint8Array,
  isUtf8Expected: boolean,
  decode: (bytes: Uint8Array) => PromiseLike<string>,
): Promise<DecodedFile | undefined> {
  const invalidUtf8At = firstInvalidUtf8(bytes);
  // With bytes of zero it may be UTF-16 or no text at all: the editor decides.
  const isKnown = isUtf8Expected && invalidUtf8At === undefined && !bytes.includes(0);
  let text: string;
  try {
    text = isKnown ? utf8.decode(bytes) : await decode(bytes);
  } catch {
    return undefined;
  }
  return {
    text: text.startsWith('\uFEFF') ? text.slice(1) : text,
    byteLength: bytes.byteLength,
    invalidUtf8At,
  };
}
