import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cpuMilliseconds } from '../../../../test/support/cpuTime';
import { DecisionTable } from '../decisions';
import { markedMentions } from '../testing/markedText';
import { buildLocalEntities } from './localEntities';

const noDecisions = new DecisionTable({ entities: [], same: new Map(), notSame: [], ignore: [] });

/** The names of each entity of an article, "name, name" per entity, sorted. */
function chains(marked: string): readonly string[] {
  const { locals } = buildLocalEntities('a.txt', markedMentions(marked), [], noDecisions);
  return locals.map(({ names }) => names.map(({ form }) => form.text).join(', ')).sort();
}

test('chains inside one article', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['[person:Mike Pompeo] said. [person:Pompeo] left.', ['Mike Pompeo, Pompeo']],
    ['[person:Pompeo] said [person:Mike Pompeo]', ['Mike Pompeo, Pompeo']],
    ['[person:Saddam Hussein] and [person:Saddam]', ['Saddam Hussein, Saddam']],
    ['[person:Mike Pompeo] tweeted as [person:@SecPompeo]', ['Mike Pompeo, @SecPompeo']],
    ['[person:Mustafa Al-Kazemi]; [person:Al-Kazemi]; [person:Kazemi]', ['Mustafa Al-Kazemi, Al-Kazemi']],
    ['[person:Mustafa Al-Kazemi] and [person:Kadhimi]', ['Mustafa Al-Kazemi, Kadhimi']],
    ['[person:Adel Abdul-Mahdi] and [person:Abdul]', ['Adel Abdul-Mahdi, Abdul']],
    ['[person:Mohammed Al Thani] and [person:Al Thani]', ['Mohammed Al Thani, Al Thani']],
    ['[person:Al Gore] and [person:Gore]', ['Al Gore, Gore']],
    ['[person:Ursula von der Leyen], [person:von der Leyen]', ['Ursula von der Leyen, von der Leyen']],
    ['[person:Enrique Peña Nieto], [person:Peña Nieto]', ['Enrique Peña Nieto, Peña Nieto']],
    ['[person:Kim Jong-un]; [person:Kim]', ['Kim Jong-un, Kim']],
    ['[organization:Bayern Munich]; [organization:Bayern]', ['Bayern Munich, Bayern']],
    [
      '[organization:Iraqi National Intelligence Service] ([organization:INIS])',
      ['Iraqi National Intelligence Service, INIS'],
    ],
    [
      '[organization:INIS] [[organization:Iraqi National Intelligence Service]]',
      ['Iraqi National Intelligence Service, INIS'],
    ],
    ['[organization:Deutsche Telekom] ([organization:DTEK])', ['Deutsche Telekom, DTEK']],
    ['[organization:U.S. Embassy] attacked: [organization:@USEmbBaghdad]', ['@USEmbBaghdad, U.S. Embassy']],
    ['[organization:Apple Inc.] and [organization:Apple]', ['Apple Inc.']],
    ['[place:Anbar Province] in [place:Anbar]', ['Anbar Province, Anbar']],
    ['[place:Mobile, Alabama]; [place:Mobile]', ['Mobile, Alabama, Mobile']],
    ['[group:Iraqi] and [group:Iraqis]', ['Iraqi']],
    ["[organization:Velmar Records]; [organization:Beatrice's Velmar Records]", ['Velmar Records']],
    ['[work:30GB Skiff] and [work:Skiff]', ['30GB Skiff']],
    ['[organization:UK RAF] of the [organization:Royal Air Force]: [organization:RAF]', ['UK RAF']],
    [
      '[place:Germany], [place:Germany]: the [organization:US Air Force] and the [organization:Air Force]',
      ['Germany', 'US Air Force'],
    ],
  ];
  for (const [marked, expected] of cases) assert.deepEqual(chains(marked), expected, marked);
});

test('what stays apart inside one article', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    [
      '[organization:Velmar Inc.], [organization:Velmar Records], [organization:Velmar]',
      ['Velmar Inc.', 'Velmar Records'],
    ],
    [
      '[organization:Velmar Lines, Nordsund Corps], [organization:Nordsund Corps]',
      ['Nordsund Corps', 'Velmar Lines, Nordsund Corps'],
    ],
    [
      "[person:Beatrice Voss], [organization:Nordsund's Launch Systems], [organization:Nordsund]",
      ['Beatrice Voss', 'Nordsund', "Nordsund's Launch Systems"],
    ],
    ['[person:Mike Pompeo] met [person:Mark Esper]', ['Mark Esper', 'Mike Pompeo']],
    ['[person:Bill Clinton] and [person:Hillary Clinton]', ['Bill Clinton', 'Hillary Clinton']],
    ['[group:Iraqi] forces in [place:Iraq]', ['Iraq', 'Iraqi']],
    ['[organization:Nordics in Iraq], [organization:Nordics]', ['Nordics', 'Nordics in Iraq']],
    ['[organization:UN Women] and [organization:UN]', ['UN', 'UN Women']],
    ['[organization:Christian Democratic Union] with [organization:CSU]', ['CSU', 'Christian Democratic Union']],
    ['[organization:Siemens], [organization:SAP]', ['SAP', 'Siemens']],
    ['[work:iPhone 4] and [work:iPhone]', ['iPhone', 'iPhone 4']],
    ['[place:Mexico City] in [place:Mexico]', ['Mexico', 'Mexico City']],
    ['[place:Washington] and [organization:Washington Post]', ['Washington', 'Washington Post']],
    ['[place:Niger] and [place:Nigeria]', ['Niger', 'Nigeria']],
    ['[person:Kim Min-woo] was [person:Man] of the match', ['Kim Min-woo', 'Man']],
  ];
  for (const [marked, expected] of cases) assert.deepEqual(chains(marked), expected, marked);
});

test('a surname of two people goes to the one named last, and is only likely', () => {
  const marked =
    '[person:Bill Clinton] spoke. [person:Clinton] left. [person:Hillary Clinton] came. [person:Clinton] sat down.';
  const { locals, byMention } = buildLocalEntities('a.txt', markedMentions(marked), [], noDecisions);
  assert.equal(locals.length, 2);
  assert.equal(byMention[1]?.local, byMention[0]?.local);
  assert.equal(byMention[3]?.local, byMention[2]?.local);
  assert.equal(byMention[3]?.name.reason?.tier, 'likely');
  assert.equal(byMention[3].name.reason.text, 'surname of Hillary Clinton in this article');
});

test('mentions with the same text vote on their class', () => {
  const { locals } = buildLocalEntities(
    'a.txt',
    markedMentions('[organization:Kataib] [organization:Kataib] [person:Kataib]'),
    [],
    noDecisions,
  );
  assert.deepEqual(
    locals.map(({ type, size }) => [type, size]),
    [['organization', 3]],
  );
});

test('an institution without a country is that of the country beside it, else of the one named most', () => {
  const { locals } = buildLocalEntities(
    'a.txt',
    markedMentions(
      '[group:Iraqi] [organization:Foreign Ministry]; [place:Iran], [place:Iran]: the [organization:Parliament]',
    ),
    [],
    noDecisions,
  );
  const keys = locals.filter(({ type }) => type === 'organization').map(({ best }) => best.key);
  assert.deepEqual(keys, ['foreign ministry@iraq', 'parliament@iran']);
});

test('a long list of names takes time in proportion to its length', () => {
  const marked = (count: number): string =>
    Array.from({ length: count }, (_, i) => `[person:Given${i} Kim${i}] [organization:Kim Bank ${i}]`).join(' ');
  const milliseconds = (count: number): number => {
    const mentions = markedMentions(marked(count));
    const build = (): unknown => buildLocalEntities('a.txt', mentions, [], noDecisions);
    return Math.min(...[0, 1, 2].map(() => cpuMilliseconds(build)));
  };
  milliseconds(500);
  const [small, large] = [milliseconds(500), milliseconds(4000)];
  assert.ok(large < 24 * small + 20, `eight times the names take ${(large / small).toFixed(1)} times as long`);
});
