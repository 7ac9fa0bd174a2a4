import assert from 'node:assert/strict';
import { test } from 'node:test';
import { never } from '../../../test/support/memoryFolder';
import { reviewOf } from '../../../test/support/reviewOf';
import type { Card, CardLine } from './card';

const january = `BAGHDAD, 10 January 2020 (Adria Wire) — Iraqi Prime Minister Adel Abdul-Mahdi met Barham Salih in Baghdad.

Later the prime minister spoke to reporters.
`;
const october = `BAGHDAD, 4 October 2020 (Adria Wire) — Iraqi Prime Minister Mustafa al-Kadhimi met Fuad Hussein in Baghdad.
`;
const dated = (day: string, words: string): string => `BASRA, ${day} (Adria Wire) — ${words}\n`;

async function cardOn(files: Readonly<Record<string, string>>, path: string, words: string): Promise<Card | undefined> {
  return reviewOf(files).card(path, (files[path] ?? '').indexOf(words) + 1, never);
}

function text(line: CardLine): string {
  return line.map((part) => (part.kind === 'link' || part.kind === 'action' ? `[${part.text}]` : part.text)).join('');
}

const told = (card: Card | undefined): readonly string[] | undefined =>
  card && [text(card.heading), ...card.facts.map(text)];

const files = { 'a.txt': january, 'b.txt': october };

test('a role alone is the one of whom the article says it, and who else is called so is told with dates', async () => {
  assert.deepEqual(told(await cardOn(files, 'a.txt', 'minister spoke')), [
    'Adel Abdul-Mahdi · likely · person in this collection',
    'This mention “prime minister”: likely Adel Abdul-Mahdi, the only one of whom this article says “Iraqi Prime Minister”',
    'Called so [Adel Abdul-Mahdi] (Friday 10 January 2020), [Mustafa al-Kadhimi] (b, Sunday 4 October 2020)',
  ]);
});

for (const [day, words, who] of [
  ['5 January 2020', 'Protesters met the Iraqi prime minister.', 'Adel Abdul-Mahdi'],
  ['9 October 2020', 'Protesters met the Iraqi prime minister.', 'Mustafa al-Kadhimi'],
  ['9 October 2020', "Protesters met Iraq's premier.", 'Mustafa al-Kadhimi'],
  // Between the two nobody knows which of them it was; years later it may be anybody.
  ['2 May 2020', 'Protesters met the Iraqi prime minister.', undefined],
  ['2 May 2023', 'Protesters met the Iraqi prime minister.', undefined],
] as const) {
  test(`on ${day} “${words}” is ${who ?? 'open'}`, async () => {
    const all = { ...files, 'c.txt': dated(day, words) };
    const lines = told(await cardOn(all, 'c.txt', /prime minister|premier/.exec(words)?.[0] ?? ''));
    assert.ok(lines);
    if (who === undefined) assert.match(lines[0] ?? '', /· open who is meant$/);
    else assert.match(lines[0] ?? '', new RegExp(`^${who} · likely`));
    const holders = lines.at(-1) ?? '';
    assert.ok(holders.includes('[Adel Abdul-Mahdi] (a, Friday 10 January 2020)'), holders);
    assert.ok(holders.includes('[Mustafa al-Kadhimi] (b, Sunday 4 October 2020)'), holders);
  });
}

test('who was prime minister is not who is meant by the words now', async () => {
  const all = { 'a.txt': dated('5 January 2020', 'Adel Abdul-Mahdi is the Iraqi prime minister.') };
  const past = { 'b.txt': dated('7 January 2020', 'Haider al-Abadi was the Iraqi prime minister.') };
  const asked = { 'c.txt': dated('9 January 2020', 'Protesters met the Iraqi prime minister.') };
  const lines = told(await cardOn({ ...all, ...past, ...asked }, 'c.txt', 'prime minister'));
  assert.match(lines?.[0] ?? '', /^Adel Abdul-Mahdi · likely/);
  assert.ok(!(lines?.join('\n') ?? '').includes('Abadi'));
});

test('the minister of another state, a former one and an article without a date are nobody’s', async () => {
  for (const [words, on] of [
    ['Protesters met the French prime minister.', 'prime minister'],
    ['Protesters met the former Iraqi prime minister.', 'prime minister'],
    ['Protesters met the lawyer.', 'lawyer'],
  ] as const) {
    assert.equal(await cardOn({ ...files, 'c.txt': dated('9 October 2020', words) }, 'c.txt', on), undefined);
  }
  const undated = await cardOn(
    { ...files, 'c.txt': 'They met the Iraqi prime minister.\n' },
    'c.txt',
    'prime minister',
  );
  assert.match(told(undated)?.[0] ?? '', /open who is meant/);
});

test('the role beside a name is about that name', async () => {
  assert.match(told(await cardOn(files, 'a.txt', 'Prime Minister'))?.[0] ?? '', /^Adel Abdul-Mahdi · person/);
});

test('a role never makes two people one', () => {
  const review = reviewOf({ ...files, 'c.txt': dated('9 October 2020', 'Protesters met the Iraqi prime minister.') });
  const people = review.entities.filter(({ type }) => type === 'person').map(({ name }) => name);
  assert.ok(people.includes('Adel Abdul-Mahdi') && people.includes('Mustafa al-Kadhimi'), people.join());
});
