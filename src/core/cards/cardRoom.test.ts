import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Card, CardLine } from './card';
import { linesOf, mostLines, withRoomFor } from './cardRoom';

const line = (text: string): CardLine => [{ kind: 'text', text }];
const lines = (count: number): readonly CardLine[] => Array.from({ length: count }, (_, i) => line(String(i)));
const cardOf = (facts: number, quotations: number): Card => ({
  span: { start: 0, end: 1 },
  heading: line('Ana'),
  facts: lines(facts),
  quotations: { items: lines(quotations) },
  footer: line('All mentions'),
});

test('a full card makes room for a line by its last facts, and keeps what it quotes', () => {
  const full = cardOf(7, 3);
  assert.equal(linesOf(full), mostLines);
  const shown = withRoomFor(1, full);
  assert.equal(linesOf(shown), mostLines - 1);
  assert.deepEqual(shown.facts, full.facts.slice(0, 6));
  assert.deepEqual(shown.quotations, full.quotations);
});

test('a card with room is the same', () => {
  const card = cardOf(6, 3);
  assert.equal(withRoomFor(1, card), card);
  assert.equal(withRoomFor(0, cardOf(7, 3)).facts.length, 7);
});

test('the title of a list is a line where there is a list', () => {
  const card = cardOf(2, 0);
  assert.equal(linesOf({ ...card, quotations: { title: line('Near'), items: [] } }), 4);
  assert.equal(linesOf({ ...card, quotations: { title: line('Near'), items: lines(2) } }), 7);
});
