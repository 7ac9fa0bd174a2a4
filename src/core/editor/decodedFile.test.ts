import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodedFile } from './decodedFile';

const as =
  (encoding: string) =>
  (bytes: Uint8Array): Promise<string> =>
    Promise.resolve(new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes));

test('a byte order mark is no part of the text, whatever the encoding; a second one is', async () => {
  const utf8 = new Uint8Array([0xef, 0xbb, 0xbf, 0x41]);
  assert.deepEqual(await decodedFile(utf8, as('utf-8')), { text: 'A', byteLength: 4, invalidUtf8At: undefined });
  assert.equal((await decodedFile(new Uint8Array([0xff, 0xfe, 0x41, 0]), as('utf-16le')))?.text, 'A');
  assert.equal((await decodedFile(new Uint8Array([0xfe, 0xff, 0, 0x41]), as('utf-16be')))?.text, 'A');
  const twice = await decodedFile(new Uint8Array([0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf, 0x41]), as('utf-8'));
  assert.equal(twice?.text, '\uFEFFA');
});

test('bytes that are not UTF-8 are decoded as the editor says, and known not to be UTF-8', async () => {
  const latin = new Uint8Array([0x43, 0x61, 0x66, 0xe9]);
  assert.deepEqual(await decodedFile(latin, as('latin1')), { text: 'Café', byteLength: 4, invalidUtf8At: 3 });
  assert.deepEqual(await decodedFile(latin, as('utf-8')), {
    text: 'Caf\uFFFD',
    byteLength: 4,
    invalidUtf8At: 3,
  });
  const withoutMark = new Uint8Array([0x41, 0, 0x42, 0]);
  assert.equal((await decodedFile(withoutMark, as('utf-16le')))?.text, 'AB');
});

test('bytes that the editor does not take for text are none', async () => {
  assert.equal(await decodedFile(new Uint8Array([0, 1]), () => Promise.reject(new Error('binary'))), undefined);
});

test('a file without bytes is an empty text', async () => {
  assert.deepEqual(await decodedFile(new Uint8Array(), as('utf-8')), {
    text: '',
    byteLength: 0,
    invalidUtf8At: undefined,
  });
});

test('whoever decodes is told what is UTF-8; with bytes of zero it may be something else', async () => {
  const isUtf8 = async (bytes: readonly number[]): Promise<boolean | undefined> => {
    let told: boolean | undefined;
    await decodedFile(new Uint8Array(bytes), (_, is) => {
      told = is;
      return Promise.resolve('');
    });
    return told;
  };
  assert.equal(await isUtf8([0xef, 0xbb, 0xbf, 0x43, 0xc3, 0xa9]), true);
  assert.equal(await isUtf8([]), true);
  assert.equal(await isUtf8([0x43, 0xe9]), false);
  assert.equal(await isUtf8([0x43, 0]), false);
});
