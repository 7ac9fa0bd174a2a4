import { sha256 } from '../text/sha256';

/**
 * The hash of an article as a sidecar records it (`article.sha256`): SHA-256 of the text as UTF-8, without byte order
 * mark and with LF line ends, so that no checkout of a repository changes it.
 */
export function articleHash(text: string): string {
  return sha256(text.replace(/^\ufeff/u, '').replaceAll('\r\n', '\n'));
}
