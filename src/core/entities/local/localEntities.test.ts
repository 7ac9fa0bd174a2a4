import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cpuMilliseconds } from '../../../../test/support/cpuTime';
import { DecisionTable } from '../decisions';
import type { IndexedMention } from '../entity';
import { markedMentions } from '../testing/markedText';
import { formType } from '../forms/form';
import type { ArticleEntities } from './localEntity';
import { buildLocalEntities } from './localEntities';
import { type Name, NamePool } from './namePool';
import { isElided } from './sharedSurnames';

const noDecisions = new DecisionTable({ entities: [], same: new Map(), notSame: [], ignore: [] });

function entitiesOf(marked: string): ArticleEntities {
  return buildLocalEntities({ path: 'a.txt', published: '' }, markedMentions(marked), [], noDecisions, new NamePool());
}

/** The names of each entity of an article, "name, name" per entity, as first written, sorted. */
function chains(marked: string): readonly string[] {
  const article = entitiesOf(marked);
  const chained = article.locals.map((local) => {
    const names = article.namesOf(local).map(({ name }) => name);
    const isSame = (one: Name, other: Name): boolean =>
      one.identity === other.identity && isElided(one.form) === isElided(other.form);
    const first = names.filter((name, at) => names.findIndex((other) => isSame(name, other)) === at);
    return first.map(({ form }) => form.text).join(', ');
  });
  return chained.sort();
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
    ["[organization:Builders' Party] ([organization:TP^brackets]). [organization:TP]", ["Builders' Party, TP"]],
    ['[organization:Minera Nortina] ([organization:Minort^brackets])', ['Minera Nortina, Minort']],
    [
      "[organization:International Millers' Federation] ([organization:IMF^brackets]). [organization:IMF]",
      ["International Millers' Federation, IMF"],
    ],
    ['[organization:Deutsche Telekom] ([organization:DTEK])', ['Deutsche Telekom, DTEK']],
    ['[organization:U.S. Embassy] attacked: [organization:@USEmbBaghdad]', ['@USEmbBaghdad, U.S. Embassy']],
    ['[organization:Apple Inc.] and [organization:Apple]', ['Apple Inc.']],
    ['[organization:Velmar Rowing Union]; [organization:UVR]', ['Velmar Rowing Union, UVR']],
    ['[person:Maysa Abu Rimal]; [person:Rimal]', ['Maysa Abu Rimal, Rimal']],
    ['[organization:CDU] in [place:Kenya] with [organization:Christian Democrats]', ['CDU', 'Kenya']],
    ['[place:Anbar Province] in [place:Anbar]', ['Anbar Province, Anbar']],
    ['[place:Mobile, Alabama]; [place:Mobile]', ['Mobile, Alabama, Mobile']],
    ['[group:Iraqi] and [group:Iraqis]', ['Iraqi']],
    ['[person:Gregory VII] and [person:Gregory]', ['Gregory VII, Gregory']],
    ['[person:Pope Peter Paul II]; [person:Peter Paul]', ['Pope Peter Paul II, Peter Paul']],
    ['[person:Peter Paul II]; [person:Peter Paul I]', ['Peter Paul I', 'Peter Paul II']],
    ['[person:Peter Paul II]; [person:Paul]', ['Paul', 'Peter Paul II']],
    ['[person:Angela Duran]; [person:Angela Duran]; [person:Angel Duran]', ['Angel Duran', 'Angela Duran']],
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
      '[organization:Hollin Glass Ltd.], [organization:Hollin Glass Holdings plc], [organization:Hollin Glass]',
      ['Hollin Glass Holdings plc', 'Hollin Glass Ltd.'],
    ],
    [
      "[place:Kenya]'s [organization:Foreign Ministry] met the [group:Ugandan] envoy. The [organization:Foreign Ministry] said. [group:Ugandans], [place:Uganda]",
      ['Foreign Ministry', 'Kenya', 'Uganda', 'Ugandan'],
    ],
    ['[person:Otis Vane], [person:Otis Vane Jr.], [person:Vane Jr.]', ['Otis Vane', 'Otis Vane Jr., Vane Jr.']],
    ['[person:Otis Vane Sr.], [person:Otis Vane Jr.]', ['Otis Vane Jr.', 'Otis Vane Sr.']],
    ['[person:Vane Jr.], [person:Otis Vane]', ['Otis Vane', 'Vane Jr.']],
    ['[person:Gregory VII], [person:Gregory VIII]', ['Gregory VII', 'Gregory VIII']],
    ['[person:Matilda II], [person:Matilda I]', ['Matilda I', 'Matilda II']],
    ['[person:Gregory Prays], [person:Gregory VII]', ['Gregory Prays', 'Gregory VII']],
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
    ['[person:Kate] and [+person:Katherine Moran]', ['Kate', 'Katherine Moran']],
    ['[person:Kate] and [+person:Katherine Moran]. [person:Kate Moran]', ['Kate, Kate Moran', 'Katherine Moran']],
    ['[person:Kate Moran]; [person:Bill] and [+person:Kate Moran]', ['Bill', 'Kate Moran']],
    ['[person:Bill Hale]; [person:Bill] and [+person:Kate Moran]', ['Bill Hale, Bill', 'Kate Moran']],
    ['[person:Ann Thomas]; [person:Thomas] and [+person:Kate Moran]', ['Ann Thomas, Thomas', 'Kate Moran']],
    ['[person:Mike Pompeo] met [person:Mark Esper]', ['Mark Esper', 'Mike Pompeo']],
    ['[person:Bill Clinton] and [person:Hillary Clinton]', ['Bill Clinton', 'Hillary Clinton']],
    ['[group:Iraqi] forces in [place:Iraq]', ['Iraq', 'Iraqi']],
    ['[organization:Nordics in Iraq], [organization:Nordics]', ['Nordics', 'Nordics in Iraq']],
    ["[organization:Builders' Party] ([organization:AFP^brackets])", ['AFP', "Builders' Party"]],
    ["[organization:Builders' Party] ([organization:Labour^brackets])", ["Builders' Party", 'Labour']],
    ['[organization:UN Women] and [organization:UN]', ['UN', 'UN Women']],
    ['[organization:Christian Democratic Union] with [organization:CSU]', ['CSU', 'Christian Democratic Union']],
    ['[organization:Siemens], [organization:SAP]', ['SAP', 'Siemens']],
    [
      '[organization:Northern Salt Area], [organization:Northern Area Salvage], [organization:NAS]',
      ['Northern Area Salvage, NAS', 'Northern Salt Area'],
    ],
    ['[work:iPhone 4] and [work:iPhone]', ['iPhone', 'iPhone 4']],
    ['[place:Mexico City] in [place:Mexico]', ['Mexico', 'Mexico City']],
    ['[place:Washington] and [organization:Washington Post]', ['Washington', 'Washington Post']],
    ['[place:Niger] and [place:Nigeria]', ['Niger', 'Nigeria']],
    ['[person:Kim Min-woo] was [person:Man] of the match', ['Kim Min-woo', 'Man']],
  ];
  for (const [marked, expected] of cases) assert.deepEqual(chains(marked), expected, marked);
});

test('names that an article says are of one are one, likely, with its words as the reason', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['[organization:Acme], formerly [organization:Apex^formerly]', ['Acme, Apex']],
    [
      '[organization:Acme Lines], [organization:Acme], formerly [organization:Apex^formerly]; [organization:Apex]',
      ['Acme Lines, Acme, Apex'],
    ],
    ['[person:Ann Lee], née [person:Keller^née]. [person:Lee]', ['Ann Lee, Lee, Keller']],
    ['[person:Ann Lee], née [person:Ann Keller^née]; [person:Keller]', ['Ann Lee, Ann Keller, Keller']],
    ['[person:Ann Lee], née [person:Keller^née]; [person:Horst Keller]', ['Ann Lee', 'Horst Keller, Keller']],
    ['[organization:Acme] was renamed [place:Velmora^was renamed]', ['Acme', 'Velmora']],
    ['[place:Aro], now [place:Bero^now], now [place:Cero^now]', ['Aro, Bero, Cero']],
  ];
  for (const [marked, expected] of cases) assert.deepEqual(chains(marked), expected, marked);
  const article = entitiesOf('[person:Ann Lee], née [person:Ann Keller^née]; [person:Keller]');
  assert.deepEqual(
    [0, 1, 2].map((mention) => article.nameAt(mention)?.reason),
    [
      undefined,
      { words: 'other name of *, “née” in this article', tier: 'likely' },
      { words: 'surname of Ann Keller in this article', tier: 'same' },
    ],
  );
});

test('a surname of two people goes to the one named last, and is only likely', () => {
  const marked =
    '[person:Bill Clinton] spoke. [person:Clinton] left. [person:Hillary Clinton] came. [person:Clinton] sat down.';
  const article = entitiesOf(marked);
  const [bill, first, hillary, second] = [0, 1, 2, 3].map((mention) => article.nameAt(mention));
  assert.equal(article.locals.length, 2);
  assert.equal(first?.local, bill?.local);
  assert.equal(second?.local, hillary?.local);
  assert.deepEqual(second?.reason, { words: 'surname of * in this article', tier: 'likely' });
  assert.equal(second.local.best.form.text, 'Hillary Clinton');
});

test('mentions with the same text vote on their class', () => {
  const { locals } = entitiesOf('[organization:Kataib] [organization:Kataib] [person:Kataib]');
  assert.deepEqual(
    locals.map(({ best, size }) => [formType(best.form), size]),
    [['organization', 3]],
  );
});

test('a place that teams are called by is two things, where there are teams', () => {
  const classes = (marked: string): readonly string[] =>
    entitiesOf(marked).locals.map(({ best, size }) => `${formType(best.form)} ${best.form.text} ${size}`);
  const germany = '[organization:Germany] won in [place:Germany]: [organization:Germany] sang.';
  assert.deepEqual(classes(germany), ['organization Germany 3']);
  for (const other of ['Turkey', 'Velmar Dortmund'])
    assert.deepEqual(
      classes(`${germany} [organization:${other}] lost.`),
      [`organization ${other} 1`, 'organization Germany 2', 'place Germany 1'].sort((a, b) => {
        const order = ['organization V', 'organization G', 'organization T', 'place G'];
        const rank = (name: string): number => order.findIndex((start) => name.startsWith(start));
        return rank(a) - rank(b);
      }),
    );
});

test('a party is that of the state whose parties the article names, else of the one named most', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['In [place:Kenya], [place:Kenya]: [organization:Social Democrats]', 'democrat social@kenya'],
    [
      '[place:Kenya], [place:Kenya], [place:Germany]: [organization:Social Democratic Party]',
      'democrat social@germany',
    ],
    ['[place:Kenya], [place:Kenya], the [group:Danish] [organization:Social Democrats]', 'democrat social@denmark'],
    ['[place:Kenya] and the [organization:Green Party of Uganda]; [organization:Greens]', 'green@uganda'],
    ['[place:Kenya]: [organization:Velmar Party]', 'velmar party'],
  ];
  for (const [marked, key] of cases) {
    const keys = entitiesOf(marked).locals.map(({ best }) => best.form.key);
    assert.ok(keys.includes(key), `${marked}: ${keys.join(', ')}`);
  }
});

test('a well-known abbreviation that an article defines as something else means that there', () => {
  const keysOf = (marked: string): readonly (readonly string[])[] => {
    const article = entitiesOf(marked);
    return article.locals.map((local) => article.namesOf(local).map(({ name }) => name.form.key));
  };
  assert.deepEqual(
    keysOf('[organization:Western Horse Organization] ([organization:WHO^brackets]) met. [organization:WHO] said.'),
    [['western horse organization', 'who']],
  );
  assert.deepEqual(keysOf('[organization:World Health Organization] ([organization:WHO^brackets])'), [
    ['world health organization', 'world health organization'],
  ]);
});

test('an institution without a country is that of the country beside it, else of the one named most', () => {
  const { locals } = entitiesOf(
    '[group:Iraqi] [organization:Foreign Ministry]; [place:Iran], [place:Iran]: the [organization:Parliament]',
  );
  const keys = locals.filter(({ best }) => formType(best.form) === 'organization').map(({ best }) => best.form.key);
  assert.deepEqual(keys, ['foreign ministry@iraq', 'parliament@iran']);
});

test('an article about two states names the institutions of each where it speaks of that', () => {
  const { locals } = entitiesOf(
    '[place:Egypt], [place:Egypt]: the [organization:Parliament] met. [place:Kenya] and [place:Kenya] and [place:Kenya].',
  );
  assert.deepEqual(
    locals.filter(({ best }) => formType(best.form) === 'organization').map(({ best }) => best.form.key),
    ['parliament@egypt'],
  );
});

test('a long list of names takes time in proportion to its length', () => {
  const marked = (count: number): string =>
    Array.from({ length: count }, (_, i) => `[person:Given${i} Kim${i}] [organization:Kim Bank ${i}]`).join(' ');
  const milliseconds = (count: number): number => {
    const mentions = markedMentions(marked(count));
    const build = (): unknown =>
      buildLocalEntities({ path: 'a.txt', published: '' }, mentions, [], noDecisions, new NamePool());
    return Math.min(...[0, 1, 2].map(() => cpuMilliseconds(build)));
  };
  milliseconds(500);
  const [small, large] = [milliseconds(500), milliseconds(4000)];
  assert.ok(large < 24 * small + 20, `eight times the names take ${(large / small).toFixed(1)} times as long`);
});

/** The names of an article's entities, with cues for some of its mentions. */
function namesWithCues(marked: string, cues: Readonly<Record<number, IndexedMention['cue']>>): readonly string[] {
  const mentions = markedMentions(marked).map((mention, i) => ({ ...mention, ...(cues[i] && { cue: cues[i] }) }));
  const article = buildLocalEntities({ path: 'a.txt', published: '' }, mentions, [], noDecisions, new NamePool());
  return article.locals.map((local) => `${formType(local.best.form)} ${local.best.form.text} ${local.size}`).sort();
}

test('cues tell apart what is written alike', () => {
  const couple = '[person:Brandt] and [person:Brandt] sang. [person:Brandt] bowed.';
  assert.deepEqual(namesWithCues(couple, { 0: 'man', 1: 'woman' }), ['person Brandt 1', 'person Brandt 2']);
  assert.deepEqual(namesWithCues(couple, { 0: 'man', 1: 'man' }), ['person Brandt 3']);
  const sisters = '[person:Kate Brandt] and [person:Katherine Brandt]';
  assert.deepEqual(namesWithCues(sisters, { 1: 'and' }), ['person Kate Brandt 1', 'person Katherine Brandt 1']);
  assert.deepEqual(namesWithCues(sisters, {}), ['person Kate Brandt 2']);
});

test('what opens a dateline neither votes nor is outvoted', () => {
  const text = '[place:Dover], July 1: [person:Dover] won. [person:Dover] thanked. [person:Dover] left.';
  assert.deepEqual(namesWithCues(text, { 0: 'dateline' }), ['person Dover 3', 'place Dover 1']);
  assert.deepEqual(namesWithCues(text, {}), ['person Dover 4']);
});
