import type { FileContent } from '../core/corpus/folderAccess';
import { firstInvalidUtf8 } from '../core/editor/utf8';

/**
 * Decodes a file as the editor does by default: UTF-16 by its byte order mark, else UTF-8 with replacement characters.
 * The byte order mark is not part of the text.
 */
export function decodeFile(bytes: Uint8Array): FileContent {
  const byteLength = bytes.length;
  if (bytes[0] === 0xff && bytes[1] === 0xfe) {
    return { kind: 'text', text: new TextDecoder('utf-16le').decode(bytes), byteLength };
  }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) {
    return { kind: 'text', text: new TextDecoder('utf-16be').decode(bytes), byteLength };
  }
  if (bytes.subarray(0, sniffedBytes).includes(0)) return { kind: 'skipped', reason: 'not a text file', byteLength };
  const text = new TextDecoder('utf-8').decode(bytes);
  return { kind: 'text', text, byteLength, invalidUtf8At: firstInvalidUtf8(bytes) };
}

/**
 * Decodes a sidecar or workspace file. The format is UTF-8 only: whatever else it is, a picture too, is a text that is not
 * UTF-8, which is a problem to report and not a file to leave out.
 */
export function decodeRecord(bytes: Uint8Array): FileContent {
  const text = new TextDecoder('utf-8').decode(bytes);
  return { kind: 'text', text, byteLength: bytes.length, invalidUtf8At: firstInvalidUtf8(bytes) };
}

/** A NUL byte among so many first ones makes a file binary, as git decides it. */
const sniffedBytes = 8000;

/** What stands for a file that is larger than allowed. */
export function tooLarge(byteLength: number, maxBytes: number): FileContent {
  return { kind: 'skipped', reason: `larger than ${Math.round(maxBytes / 1024)} KiB`, byteLength, maxBytes };
}
