import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstInvalidUtf8 } from './utf8';

for (const [name, bytes, at] of [
  ['nothing', [], undefined],
  ['ASCII', [0x41, 0x0a], undefined],
  ['two, three and four bytes', [...new TextEncoder().encode('é€😀')], undefined],
  ['Latin-1 é', [0x41, 0xe9, 0x20], 1],
  ['a lone continuation byte', [0x80], 0],
  ['a cut sequence', [0x41, 0xe2, 0x82], 1],
  ['an overlong slash', [0xc0, 0xaf], 0],
  ['an overlong three-byte form', [0xe0, 0x80, 0xaf], 0],
  ['a surrogate', [0xed, 0xa0, 0x80], 0],
  ['above U+10FFFF', [0xf4, 0x90, 0x80, 0x80], 0],
  ['bad third byte', [0xe2, 0x82, 0x41], 0],
] as const) {
  test(`UTF-8: ${name}`, () => {
    assert.equal(firstInvalidUtf8(Uint8Array.from(bytes)), at);
  });
}

test('agrees with the platform on random bytes', () => {
  const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let seed = 7;
  for (let run = 0; run < 20_000; run++) {
    const bytes = Uint8Array.from({ length: run % 7 }, () => {
      seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
      return (seed >>> 16) % 3 === 0 ? 0x41 : (seed >>> 20) & 0xff;
    });
    let valid = true;
    try {
      strict.decode(bytes);
    } catch {
      valid = false;
    }
    assert.equal(firstInvalidUtf8(bytes) === undefined, valid, [...bytes].join(' '));
  }
});
