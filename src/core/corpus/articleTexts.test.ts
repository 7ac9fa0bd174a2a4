import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MemoryFolder } from '../../../test/support/memoryFolder';
import { ArticleTexts } from './articleTexts';

test('the text of an article is kept until it is to be forgotten', async () => {
  const folder = new MemoryFolder({ 'a.txt': 'before' });
  const texts = new ArticleTexts(folder, () => true);
  assert.equal(await texts.text('a.txt'), 'before');
  folder.files.set('a.txt', 'after');
  assert.equal(await texts.text('a.txt'), 'before');
  assert.equal(texts.forget('a.txt'), true);
  assert.equal(await texts.text('a.txt'), 'after');
});

test('the text of a file whose changes nobody tells is read each time', async () => {
  const folder = new MemoryFolder({ 'notes.md': 'before' });
  const texts = new ArticleTexts(folder, (path) => path.endsWith('.txt'));
  assert.equal(await texts.text('notes.md'), 'before');
  folder.files.set('notes.md', 'after');
  assert.equal(await texts.text('notes.md'), 'after');
  assert.equal(texts.forget('notes.md'), false);
});
