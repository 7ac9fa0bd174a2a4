/**
 * A 53-bit sum that tells damaged bytes: every change of a single byte, and all but one in 10^15 of others; not for
 * security. Source: cyrb53 by bryc (public domain), as in `hashText`, over bytes and their number.
 */
export function checksumOf(bytes: Uint8Array): number {
  let low = 0xdeadbeef ^ bytes.length;
  let high = 0x41c6ce57 ^ bytes.length;
  for (const byte of bytes) {
    low = Math.imul(low ^ byte, 2654435761);
    high = Math.imul(high ^ byte, 1597334677);
  }
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  return 4294967296 * (2097151 & high) + (low >>> 0);
}
