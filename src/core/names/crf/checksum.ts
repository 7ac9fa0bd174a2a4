import { int32sAt } from './byteReader';

/** Where in a model's file its checksum stands: four bytes that count as 0 in it. */
export const checksumPlace = 4;

/**
 * A 32-bit hash of a model's bytes, for noticing damage and telling models apart; not for security.
 * Source: the low lane of cyrb53 by bryc (public domain), fed with four bytes at a time.
 */
export function checksumOf(bytes: Uint8Array): number {
  const fours = int32sAt(bytes, 0, bytes.length >> 2);
  let low = 0xdeadbeef ^ bytes.length;
  let high = 0x41c6ce57;
  for (let index = 0; index < fours.length; index++) {
    const four = index === checksumPlace >> 2 ? 0 : (fours[index] ?? 0);
    low = Math.imul(low ^ four, 2654435761);
    high = Math.imul(high ^ four, 1597334677);
    // Without this the highest bits of four bytes would not reach lower ones.
    low ^= low >>> 15;
    high ^= high >>> 13;
  }
  for (let at = fours.length * 4; at < bytes.length; at++) {
    low = Math.imul(low ^ (bytes[at] ?? 0), 2654435761);
    high = Math.imul(high ^ (bytes[at] ?? 0), 1597334677);
  }
  return (Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)) >>> 0;
}
