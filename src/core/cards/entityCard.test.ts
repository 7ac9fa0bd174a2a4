import assert from 'node:assert/strict';
import { test } from 'node:test';
import { never } from '../../../test/support/memoryFolder';
import { reviewOf } from '../../../test/support/reviewOf';
import type { Card, CardLine } from './card';

const january = `BAGHDAD, 10 January 2020 (Adria Wire) — Iraqi Prime Minister Adel Abdul-Mahdi met Barham Salih in Baghdad.

Abdul-Mahdi and Barham Salih left Baghdad.
`;
const october = `BAGHDAD, 4 October 2020 (Adria Wire) — Iraqi Prime Minister Mustafa al-Kadhimi met Fuad Hussein in Baghdad.

Al-Kadhimi and Fuad Hussein left Baghdad. Ahmed al-Kadhimi stayed.
`;
const november = `BAGHDAD, 2 November 2020 (Adria Wire) — Mustafa Al-Kazemi met Fuad Hussein. Al-Kazemi left.
`;
const files = { 'a.txt': january, 'b.txt': october, 'c.txt': november };

async function cardOn(all: Readonly<Record<string, string>>, path: string, words: string): Promise<Card> {
  const card = await reviewOf(all).card(path, (all[path] ?? '').indexOf(words), never);
  assert.ok(card, `there is a card on ${words}`);
  return card;
}

function text(line: CardLine): string {
  return line.map((part) => (part.kind === 'link' || part.kind === 'action' ? `[${part.text}]` : part.text)).join('');
}

async function factsOn(all: Readonly<Record<string, string>>, path: string, words: string): Promise<readonly string[]> {
  return (await cardOn(all, path, words)).facts.map(text);
}

const lineOf = (lines: readonly string[], label: string): string | undefined =>
  lines.find((line) => line.startsWith(label));

test('the heading counts in this collection, and says so where the link is only likely', async () => {
  assert.equal(
    text((await cardOn(files, 'b.txt', 'Mustafa')).heading),
    'Mustafa al-Kadhimi · person · 4 mentions in 2 of 3 articles in this collection',
  );
  const surnameOnly = { 'a.txt': 'Minister Jawad Hamdani left.\n', 'b.txt': 'Hamdani said no.\n' };
  assert.match(text((await cardOn(surnameOnly, 'b.txt', 'Hamdani')).heading), /^Jawad Hamdani · likely · person · /);
});

test('a mention that is written otherwise says why it is the same', async () => {
  assert.equal(
    lineOf(await factsOn(files, 'a.txt', 'Abdul-Mahdi and'), 'This mention'),
    'This mention “Abdul-Mahdi”: surname of Adel Abdul-Mahdi in this article',
  );
  // Another one of that surname is in this article.
  assert.equal(
    lineOf(await factsOn(files, 'b.txt', 'Al-Kadhimi and'), 'This mention'),
    'This mention “Al-Kadhimi”: likely: surname of Mustafa al-Kadhimi in this article',
  );
  assert.equal(lineOf(await factsOn(files, 'b.txt', 'Mustafa'), 'This mention'), undefined);
});

test('spellings come with their number, that of this article first', async () => {
  assert.equal(
    lineOf(await factsOn(files, 'c.txt', 'Mustafa'), 'Written as'),
    'Written as [Mustafa Al-Kazemi] 1×, [Mustafa al-Kadhimi] 1×, [Al-Kadhimi] 1×, [Al-Kazemi] 1×',
  );
});

test('roles are quoted with article and date, those of this article first', async () => {
  assert.equal(
    lineOf(await factsOn(files, 'c.txt', 'Mustafa'), 'Called'),
    'Called [“Iraqi Prime Minister”] (b, Sunday 4 October 2020)',
  );
  assert.equal(
    lineOf(await factsOn(files, 'b.txt', 'Mustafa'), 'Called'),
    'Called [“Iraqi Prime Minister”] (Sunday 4 October 2020)',
  );
});

test('a surname that may be that of another person in the article is among the reasons', async () => {
  const doubtful = { 'a.txt': 'Otto Brandt spoke. Then Emil Brandt spoke. Later Brandt left the room.\n' };
  const joined = lineOf(await factsOn(doubtful, 'a.txt', 'Emil'), 'Joined because') ?? '';
  assert.match(joined, /likely, surname of Emil Brandt in this article/);
  assert.equal(
    lineOf(await factsOn({ 'a.txt': 'Otto Brandt spoke. Later Brandt left.\n' }, 'a.txt', 'Otto'), 'Joined because'),
    undefined,
  );
});

test('what joined the articles is said in words, with a link to the words', async () => {
  const joined = lineOf(await factsOn(files, 'b.txt', 'Mustafa'), 'Joined because') ?? '';
  assert.match(joined, /Mustafa Al-Kazemi and Mustafa al-Kadhimi: .*family name.* \(\[c\]\)$/);
  assert.doesNotMatch(joined, /\d%|0\.\d/);
  const card = await cardOn(files, 'b.txt', 'Mustafa');
  const link = card.facts.flat().find((part) => part.kind === 'link' && part.text === 'c');
  assert.ok(link?.kind === 'link');
  assert.equal(november.slice(link.place.span.start, link.place.span.end), 'Mustafa Al-Kazemi');
});

test('a role that somebody else has is a thing to check, and so are namesakes', async () => {
  const facts = await factsOn(files, 'b.txt', 'Mustafa');
  assert.equal(lineOf(facts, 'Check'), 'Check “Iraqi Prime Minister” is said of Adel Abdul-Mahdi too ([a])');
  assert.equal(lineOf(facts, 'Kept apart here from'), 'Kept apart here from [Ahmed al-Kadhimi]');
});

test('an office is one however it is worded, and somebody of another generation has the surname too', async () => {
  const some = {
    'a.txt': 'VELMORA, 10 January 2020 — Iraqi Prime Minister Adel Haddad spoke in Velmora.\n',
    'b.txt':
      'VELMORA, 4 October 2020 — Omar Nasser, the prime minister of Iraq, spoke. British Foreign Secretary Ada Reed left.\n',
    'c.txt':
      "VELMORA, 5 October 2021 — UK foreign minister Petra Lund met France's prime minister Luc Morel Jr. in Velmora.\n",
    'd.txt': 'VELMORA, 6 October 2021 — Anna Morel spoke.\n',
  };
  assert.equal(
    lineOf(await factsOn(some, 'a.txt', 'Adel'), 'Check'),
    'Check “Iraqi Prime Minister” is what Omar Nasser is called too: “prime minister of Iraq” ([b])',
  );
  assert.match(lineOf(await factsOn(some, 'b.txt', 'Ada'), 'Check') ?? '', /Petra Lund is called too/);
  // Another state has another prime minister.
  assert.doesNotMatch(lineOf(await factsOn(some, 'c.txt', 'Luc'), 'Check') ?? '', /is called too/);
  assert.equal(lineOf(await factsOn(some, 'd.txt', 'Anna'), 'Kept apart'), 'Kept apart here from [Luc Morel Jr.]');
});

test('who may be the same is not said to be kept apart', async () => {
  const some = {
    'a.txt': 'Mayor Anna Lindqvist spoke in Velmora.\n',
    'b.txt': 'Singer Bertil Lindqvist spoke in Malta.\n',
    'c.txt': 'In Oslo, the lawyer Lindqvist left.\n',
  };
  const open = await factsOn(some, 'c.txt', 'Lindqvist');
  assert.equal(lineOf(open, 'Possibly the same as'), 'Possibly the same as [Anna Lindqvist], [Bertil Lindqvist]');
  assert.equal(lineOf(open, 'Kept apart here from'), undefined);
  const apart = await factsOn(some, 'a.txt', 'Anna');
  assert.equal(lineOf(apart, 'Possibly the same as'), undefined);
  assert.equal(lineOf(apart, 'Kept apart here from'), 'Kept apart here from [Bertil Lindqvist]');
});

test('articles without another name in common are a thing to check, unless the user has decided', async () => {
  const apart = {
    'a.txt': 'Mayor Petra Lindqvist met Ines Dahl in Velmora.\n',
    'b.txt': 'Singer Petra Lindqvist spoke in Malta.\n',
  };
  const said = 'Check this article shares no other name with those that mention it';
  assert.equal(lineOf(await factsOn(apart, 'b.txt', 'Petra'), 'Check'), said);
  const record = 'schema: source-review-workspace/1\nentities:\n  p: { name: Petra Lindqvist, type: person }\n';
  assert.equal(lineOf(await factsOn({ ...apart, 'source-review.yaml': record }, 'b.txt', 'Petra'), 'Check'), undefined);
  assert.equal(lineOf(await factsOn(files, 'a.txt', 'Adel'), 'Check')?.includes('shares'), false);
});

test('a role of one word is no reason to check', async () => {
  const facts = await factsOn(
    { 'a.txt': 'Minister Jawad Hamdani met Minister Ines Dahl. Jawad Hamdani left.\n' },
    'a.txt',
    'Jawad',
  );
  assert.equal(lineOf(facts, 'Check'), undefined);
});

test('who is named in the same paragraphs more than once is said', async () => {
  assert.equal(
    lineOf(await factsOn(files, 'b.txt', 'Mustafa'), 'Often with'),
    'Often with [Fuad Hussein], [Baghdad], [Adria Wire]',
  );
});

test('other articles are quoted, the newest first, and a card has no more than twelve lines', async () => {
  const more = Object.fromEntries(
    Array.from({ length: 6 }, (_, i) => [
      `m${i}.txt`,
      `BAGHDAD, ${i + 5} November 2020 (Adria Wire) — Mustafa Al-Kazemi and Fuad Hussein met again.\n`,
    ]),
  );
  const card = await cardOn({ ...files, ...more }, 'b.txt', 'Al-Kadhimi and');
  assert.deepEqual(
    card.quotations.items.map((line) => text(line).slice(0, 4)),
    ['[m5]', '[m4]', '[m3]'],
  );
  assert.equal(text(card.footer), '[Not the same …] · [Same as …] · [All mentions] · [Explain] · 4 more articles');
  assert.ok(2 + card.facts.length + card.quotations.items.length <= 12, card.facts.map(text).join('\n'));
});

test('every action names the entity and the words hovered over', async () => {
  const { footer } = await cardOn(files, 'b.txt', 'Al-Kadhimi and');
  const actions = footer.flatMap((part) => (part.kind === 'action' ? [part.action] : []));
  assert.deepEqual(actions, [
    { kind: 'not-same', entity: 'mustafa-al-kadhimi', spelling: 'Al-Kadhimi' },
    { kind: 'same', entity: 'mustafa-al-kadhimi', spelling: 'Al-Kadhimi' },
    { kind: 'find-all-mentions', entity: 'mustafa-al-kadhimi' },
    { kind: 'explain-entity', entity: 'mustafa-al-kadhimi', spelling: 'Al-Kadhimi' },
  ]);
});

for (const [name, lineBreak] of [
  ['LF', '\n'],
  ['CRLF', '\r\n'],
] as const) {
  test(`a name that goes on in the next line is written like the name in one line: ${name}`, async () => {
    const wrapped = [
      'Iraqi Prime Minister Mustafa',
      'al-Kadhimi met the president in the evening and said that',
      'nothing had been agreed on. Later in the week Mustafa al-Kadhimi',
      'left for the north. The next day al-Kadhimi came back.',
      '',
    ].join(lineBreak);
    const all = { 'a.txt': wrapped, 'b.txt': 'Mustafa al-Kadhimi spoke.\n' };
    const [entity] = reviewOf(all).entities.filter(({ type }) => type === 'person');
    assert.equal(entity?.name, 'Mustafa al-Kadhimi');
    assert.deepEqual(
      entity.forms.map(({ text: spelling, count }) => [spelling, count]),
      [
        ['Mustafa al-Kadhimi', 3],
        ['al-Kadhimi', 1],
      ],
    );
    const card = await cardOn(all, 'a.txt', 'Mustafa');
    assert.equal(wrapped.slice(card.span.start, card.span.end), `Mustafa${lineBreak}al-Kadhimi`);
    const facts = card.facts.map(text);
    assert.equal(lineOf(facts, 'This mention'), undefined);
    assert.equal(lineOf(facts, 'Written as'), 'Written as [Mustafa al-Kadhimi] 3×, [al-Kadhimi] 1×');
    for (const part of card.facts.flat())
      if (part.kind === 'link' && part.place.path === 'a.txt')
        assert.match(wrapped.slice(part.place.span.start, part.place.span.end), /^(Mustafa\s+)?al-Kadhimi|^Iraqi/);
  });
}

test('the weakest of the links that lead to a name is told', async () => {
  const say = (name: string, day: number): string => `PARIS, ${day} January 2020 — ${name} spoke on Sunday in Paris.\n`;
  const names = ['Yusuf Haddad', 'Yusuf Haddad', 'Yusuf Haddad', 'Youssef Hadad', 'Youssef Munir Hadad'];
  const all = Object.fromEntries(names.map((name, day) => [`${day}.txt`, say(name, day + 1)]));
  const [reason = ''] = (await factsOn(all, '4.txt', 'Youssef')).filter((line) => line.startsWith('This mention'));
  // The middle name was left out: sure. The given name is another romanisation: less so.
  assert.match(reason, /Yusuf Haddad.*romanisation/);
});
