import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodedFile } from './decodedFile';

const as =
  (encoding: string) =>
  (bytes: Uint8Array): Promise<string> =>
    Promise.resolve(new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes));

test('a byte order mark is no part of the text, whatever the encoding; a second one is', async () => {
  const utf8 = new Uint8Array([0xef, 0xbb, 0xbf, 0x41]);
  assert.deepEqual(await decodedFile(utf8, false, as('utf-8')), { text: 'A', byteLength: 4, invalidUtf8At: undefined });
  assert.equal((await decodedFile(new Uint8Array([0xff, 0xfe, 0x41, 0]), false, as('utf-16le')))?.text, 'A');
  assert.equal((await decodedFile(new Uint8Array([0xfe, 0xff, 0, 0x41]), false, as('utf-16be')))?.text, 'A');
  const twice = await decodedFile(new Uint8Array([0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf, 0x41]), false, as('utf-8'));
  assert.equal(twice?.text, '\uFEFFA');
});

test('bytes that are not UTF-8 are decoded as the editor says, and known not to be UTF-8', async () => {
  const latin = new Uint8Array([0x43, 0x61, 0x66, 0xe9]);
  assert.deepEqual(await decodedFile(latin, false, as('latin1')), { text: 'Café', byteLength: 4, invalidUtf8At: 3 });
  assert.deepEqual(await decodedFile(latin, false, as('utf-8')), {
    text: 'Caf\uFFFD',
    byteLength: 4,
    invalidUtf8At: 3,
  });
  const withoutMark = new Uint8Array([0x41, 0, 0x42, 0]);
  assert.equal((await decodedFile(withoutMark, false, as('utf-16le')))?.text, 'AB');
});

test('bytes that the editor does not take for text are none', async () => {
  assert.equal(await decodedFile(new Uint8Array([0, 1]), false, () => Promise.reject(new Error('binary'))), undefined);
});

test('a file without bytes is an empty text', async () => {
  assert.deepEqual(await decodedFile(new Uint8Array(), false, as('utf-8')), {
    text: '',
    byteLength: 0,
    invalidUtf8At: undefined,
  });
});

test('what is UTF-8 is not asked about where the editor takes it for that; all else is', async () => {
  const asked: Uint8Array[] = [];
  const decode = (bytes: Uint8Array): Promise<string> => {
    asked.push(bytes);
    return Promise.resolve('asked');
  };
  const textOf = async (bytes: readonly number[], isUtf8Expected: boolean): Promise<string | undefined> =>
    (await decodedFile(new Uint8Array(bytes), isUtf8Expected, decode))?.text;
  assert.equal(await textOf([0xef, 0xbb, 0xbf, 0x43, 0xc3, 0xa9], true), 'C\u00E9');
  assert.equal(await textOf([], true), '');
  assert.equal(asked.length, 0);
  assert.equal(await textOf([0x43, 0xc3, 0xa9], false), 'asked');
  assert.equal(await textOf([0x43, 0xe9], true), 'asked');
  assert.equal(await textOf([0x43, 0], true), 'asked');
});
