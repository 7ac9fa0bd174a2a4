/** Where in a model's file its checksum stands: four bytes that count as 0 in it. */
export const checksumPlace = 4;

/**
 * A 32-bit hash of a model's bytes, for noticing damage and telling models apart; not for security.
 * Source: the low lane of cyrb53 by bryc (public domain).
 */
export function checksumOf(bytes: Uint8Array): number {
  let low = 0xdeadbeef;
  let high = 0x41c6ce57;
  for (let at = 0; at < bytes.length; at++) {
    const byte = at >= checksumPlace && at < checksumPlace + 4 ? 0 : (bytes[at] ?? 0);
    low = Math.imul(low ^ byte, 2654435761);
    high = Math.imul(high ^ byte, 1597334677);
  }
  return (Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)) >>> 0;
}
