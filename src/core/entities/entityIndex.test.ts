import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { IdentityDecisions, RecordedEntity } from './entity';
import { finish } from '../text/steps';
import { EntityIndex } from './entityIndex';
import { markedMentions } from './testing/markedText';

/** An index over articles a.txt, b.txt, … with these marked texts. */
function indexOf(...articles: readonly string[]): EntityIndex {
  const index = new EntityIndex();
  articles.forEach((marked, i) => {
    index.setArticle(pathOf(i), { mentions: markedMentions(marked) });
  });
  return index;
}

function pathOf(number: number): string {
  return `${String.fromCharCode(97 + number)}.txt`;
}

function decisions(some: Partial<IdentityDecisions>): IdentityDecisions {
  return { entities: [], same: new Map(), notSame: [], ignore: [], ...some };
}

function record(
  id: string,
  name: string,
  aliases: readonly string[] = [],
  type: RecordedEntity['type'] = 'person',
): RecordedEntity {
  return { id, name, type, aliases };
}

const ids = (index: EntityIndex): readonly string[] => index.entities().map(({ id }) => id);

test('one entity across articles', () => {
  const cases: readonly (readonly [string, ...string[]])[] = [
    ['mike-pompeo', '[person:Mike Pompeo]', '[person:Mike Pompeo] and [person:Pompeo]'],
    ['mustafa-al-kadhimi', '[person:Mustafa al-Kadhimi]', '[person:Mustafa Al-Kazemi]'],
    ['united-states', '[place:U.S.]', '[place:United States]', '[place:America]'],
    ['islamic-state', '[organization:ISIS]', '[organization:Islamic State]'],
    ['union-of-lakes', '[organization:Union of Lakes Boats] ([organization:ULB])', '[organization:ULB]'].map((text) =>
      text.replace('union-of-lakes', 'ulb'),
    ) as [string, ...string[]],
    ['us-embassy', '[organization:US Embassy]', '[organization:U.S. Embassy]', '[organization:US Embassy]'],
    ['mike-pompeo', '[person:Mike Pompeo]', '[person:Pompeo] said'],
    ['apple', '[organization:Apple Inc.]', '[organization:Apple]', '[organization:Apple]'],
    ['frankfurt-am-main', '[place:Frankfurt am Main]', '[place:Frankfurt am Main]', '[place:Frankfurt]'],
    ['university-of-muhlau', '[organization:Muehlau University]', '[organization:University of Mühlau]'],
    ['velmar-rowing-forum', '[organization:Velmar Rowing Forum]', '[event:Velmar Rowing Forum]'],
  ];
  for (const [id, ...articles] of cases) assert.deepEqual(ids(indexOf(...articles)), [id], articles.join(' / '));
});

test('one name in two classes is told once, with what is the same in it', () => {
  const written = ['Velmar Rowing Forum', 'VELMAR ROWING FORUM'];
  const articles = written.flatMap((name) => [`[organization:${name}]`, `[event:${name}]`]);
  const index = indexOf(...articles);
  const texts = articles.flatMap((_, article) => index.reasonOf(pathOf(article), 0)?.text ?? []);
  assert.deepEqual(texts, ['VELMAR ROWING FORUM: same name in another class']);
});

test('two entities across articles', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['[person:Bill Clinton]', '[person:Hillary Clinton]'],
    ['[person:John Kerry]', '[person:John Kelly]'],
    ['[place:Iraq]', '[group:Iraqi]'],
    ['[place:Austria]', '[place:Australia]'],
    ['[group:Iraqi] [organization:Parliament]', '[group:Iranian] [organization:Parliament]'],
    ['[place:Washington]', '[person:George Washington]'],
    ['[organization:Deutsche Bank]', '[organization:Deutsche Post]'],
    ['[place:Romania]: [organization:Social Democrats]', '[place:Austria]: [organization:Social Democrats]'],
    ['[organization:Velmar]', '[event:Velmar]'],
    ['[person:Otis Vane]', '[person:Otis Vane Jr.]'],
    ['[person:Otis Vane Jr.]', '[person:Otis Vane] with [person:Otis Vane Sr.]'],
    ['[person:Otis Vane]', '[person:Vane Jr.]'],
    ['[person:Marcello Duran]', '[person:Marcella Duran]'],
    ['In [place:Velmora]: [person:Emil Duran]', 'In [place:Velmora]: [person:Emily Duran]'],
    ['In [place:Velmora]: [person:Kamal Duran]', 'In [place:Oslo]: [person:Kamil Duran]'],
  ];
  for (const [a, b] of cases) {
    const index = indexOf(a, b);
    const last = (path: string, text: string): string | undefined =>
      index.entityOf(path, markedMentions(text).length - 1)?.id;
    assert.notEqual(last('a.txt', a), last('b.txt', b), `${a} / ${b}`);
  }
});

test('a team is not its place, however often the place is named', () => {
  const often = '[place:Poland] '.repeat(20);
  const joined = (text: string): boolean =>
    ids(indexOf(often, text)).filter((id) => id.startsWith('poland')).length === 1;
  assert.ok(joined('[organization:Poland]'));
  assert.ok(!joined('[organization:Ukraine] and [organization:Poland]'));
});

test('another name that one article tells of is likely the same in others, and not called short', () => {
  const index = indexOf(
    '[organization:Acme], formerly known as [organization:Apex^formerly known as]',
    '[person:Ann Lee], née [person:Ann Keller^née]',
    '[organization:Apex] hired [person:Ann Keller]',
    '[organization:Acme] hired [person:Ann Lee]',
    '[organization:Acme] fired [person:Ann Lee]',
  );
  assert.deepEqual([...ids(index)].sort(), ['acme', 'ann-lee']);
  assert.deepEqual(
    [0, 1].map((mention) => index.reasonOf('c.txt', mention)),
    [
      { text: 'Apex and Acme: other name of Acme in another article', tier: 'likely' },
      { text: 'Ann Keller and Ann Lee: other name of Ann Lee in another article', tier: 'likely' },
    ],
  );
});

test('a name says by which given name somebody is called, and that two given names are one’s', () => {
  const [whole, called, given] = ['Thomas Edward (Ted) Marsh', 'Ted Marsh', 'Thomas Marsh'].map((n) => `[person:${n}]`);
  for (const [a = '', b = '', c = ''] of [
    [whole, called, given],
    [given, called, whole],
    [called, given, whole],
  ]) {
    const index = indexOf(a, b, c);
    assert.equal(ids(index).length, 1, a);
  }
  assert.equal(ids(indexOf(called ?? '', given ?? '')).length, 2);
  // Of another surname, and what is called so is another word of the name.
  assert.equal(ids(indexOf(whole ?? '', '[person:Ted Vane]')).length, 2);
  assert.equal(ids(indexOf(whole ?? '', '[person:Fred Marsh]')).length, 2);
});

test('initials are nobody’s where two have them, however many short forms their names have', () => {
  const [one, two] = ['[person:James David Marsh]', '[person:James Donald Marsh]'] as const;
  for (const initials of ['[person:J. Marsh]', '[person:JD Marsh]'])
    assert.equal(ids(indexOf(initials, one, two)).length, 3, initials);
});

test('a short form of several names is whose the only one of them is', () => {
  const [pat, patricia, patrick] = ['Pat Vane', 'Patricia Vane', 'Patrick Vane'].map((name) => `[person:${name}]`);
  assert.deepEqual([...ids(indexOf(pat ?? '', patricia ?? ''))].length, 1);
  assert.deepEqual([...ids(indexOf(pat ?? '', patricia ?? '', patrick ?? ''))].length, 3);
});

test('an article has nothing in common with itself', () => {
  // The names are alike enough to be one person's where articles share others.
  const places = ['Velmora', 'Oreska', 'Talund', 'Birkau', 'Sundal', 'Marnik', 'Tolvar', 'Estrin', 'Kelby'];
  const text = (name: string): string => `${name} in ${places.map((place) => `[place:${place}]`).join(' and ')}`;
  const [kamal, kamil] = ['[person:Kamal Duran]', '[person:Kamil Duran]'];
  const others = ['[place:Oslo]', '[place:Lima]', '[place:Bern]', '[place:Rome]'];
  const alone = indexOf(text(`${kamal} met [place:Turku], then ${kamil}`), ...others);
  assert.notEqual(alone.entityOf('a.txt', 0), alone.entityOf('a.txt', 2));
  const two = indexOf(text(kamal), text(kamil), ...others);
  assert.equal(two.entityOf('a.txt', 0), two.entityOf('b.txt', 0));
  assert.equal(two.reasonOf('b.txt', 0)?.tier ?? two.reasonOf('a.txt', 0)?.tier, 'likely');
});

test('whatever name of an article its entity is called by, the other one tells why they are one', () => {
  for (const article of [
    '[person:Walid Velmin], a farmer, and [place:Oslo]: [person:Waleed Velmin]',
    '[person:Waleed Velmin], a farmer, and [place:Oslo]: [person:Walid Velmin]',
    '[person:Qasim Velmin], a farmer, and [place:Oslo]: [person:Qassem Velmin], [person:Qassem Velmin]',
    '[person:Qassem Velmin], a farmer, and [place:Oslo]: [person:Qasim Velmin], [person:Qasim Velmin]',
  ]) {
    const index = indexOf(article);
    assert.equal(index.entityOf('a.txt', 0), index.entityOf('a.txt', 2), article);
    const reasons = [0, 2].flatMap((mention) => index.reasonOf('a.txt', mention) ?? []);
    assert.equal(reasons.length, 1, article);
    assert.match(reasons[0]?.text ?? '', /Velmin: .* given name, same family name, in this article$/);
  }
  const company = indexOf(
    '[organization:Velmin Computer] grows. [organization:Velmin] sells, [organization:Velmin] said.',
  );
  assert.equal(company.entities()[0]?.name, 'Velmin');
  assert.equal(company.reasonOf('a.txt', 0)?.text, 'Velmin: short for Velmin Computer in this article');
});

test('names of one article are as sure to be one as their evidence', () => {
  const reasonOf = (one: string, other: string): string | undefined => {
    const index = indexOf(`[person:${one}], [person:${one}], [person:${one}] in [place:Oslo]: [person:${other}]`);
    assert.equal(index.entityOf('a.txt', 0), index.entityOf('a.txt', 4), one);
    return index.reasonOf('a.txt', 4)?.tier ?? index.reasonOf('a.txt', 0)?.tier;
  };
  assert.equal(reasonOf('Qassem Velmin', 'Qasim Velmin'), 'same');
  assert.equal(reasonOf('Nadia Velmin', 'Nadja Velmin'), 'likely');
  assert.equal(reasonOf('Otis Velmin', 'O. Velmin'), 'likely');
});

test('a name without a mark of generation is asked about', () => {
  const index = indexOf('[person:Otis Vane]', '[person:Otis Vane Jr.]');
  assert.deepEqual(
    index.possibleMatches().map(({ entities, reason }) => [entities, reason]),
    [[['otis-vane', 'otis-vane-jr'], 'Otis Vane, Otis Vane Jr.: same name; only one of them is Jr.']],
  );
});

test('a monarch or pope without the number is likely the only one of that name', () => {
  for (const [short, full] of [
    ['Peter Paul', 'Peter Paul II'],
    ['Gregory', 'Gregory VII'],
  ]) {
    const articles = [`[person:${full}]`, `[person:${short}]`, `[person:${full}]`];
    const index = indexOf(...articles);
    assert.equal(index.entityOf('b.txt', 0), index.entityOf('a.txt', 0), short);
    assert.equal(index.reasonOf('b.txt', 0)?.tier, 'likely', short);
    assert.match(index.reasonOf('b.txt', 0)?.text ?? '', /without the number/);
    // With a second number in the folder it is open which one is meant, however often each occurs.
    const two = indexOf(...articles, `[person:${short} I]`);
    assert.equal(new Set(['a.txt', 'b.txt', 'd.txt'].map((path) => two.entityOf(path, 0)?.id)).size, 3, short);
    const asked = two.possibleMatches().filter(({ entities }) => entities.includes(two.entityOf('b.txt', 0)?.id ?? ''));
    assert.equal(asked.length, 2, short);
  }
});

test('an article that uses both shortens the name for itself, and for no other', () => {
  const index = indexOf('[person:Peter Paul II]; [person:Peter Paul]', '[person:Peter Paul]', '[person:Peter Paul I]');
  assert.equal(index.entityOf('a.txt', 1), index.entityOf('a.txt', 0));
  assert.notEqual(index.entityOf('b.txt', 0)?.id, index.entityOf('a.txt', 0)?.id);
  assert.notEqual(index.entityOf('b.txt', 0)?.id, index.entityOf('c.txt', 0)?.id);
});

test('a slip of the pen in one article is likely who is in many', () => {
  const often = [1, 2, 3].map((n) => `[person:Angela Duran] in [place:Velmora] and [place:Town ${n}]`);
  const isOne = (...articles: readonly string[]): boolean => {
    const index = indexOf(...articles);
    const last = pathOf(articles.length - 1);
    const isJoined = index.entityOf(last, 0) === index.entityOf('a.txt', 0);
    assert.equal(index.reasonOf(last, 0)?.tier, isJoined ? 'likely' : undefined);
    return isJoined;
  };
  const others = ['[place:Oslo]', '[place:Lima]', '[place:Bern]'];
  assert.ok(isOne(...often, ...others, '[person:Angel Duran] in [place:Velmora] near [place:Town 1]'));
  assert.ok(!isOne(...often, ...others, '[person:Angel Duran] in [place:Oslo]'), 'nothing in common');
  assert.ok(!isOne(...often.slice(0, 2), ...others, '[person:Angel Duran] in [place:Velmora] near [place:Town 1]'));
  assert.ok(!isOne(...often, ...others, '[person:Angel Duran] in [place:Town 1] with [person:Angela Duran]'), 'both');
  const men = often.map((text) => text.replace('Angela', 'Roberto'));
  assert.ok(!isOne(...men, ...others, '[person:Roberta Duran] in [place:Velmora] near [place:Town 1]'));
});

test('two people whom an article names together are two in every other', () => {
  const together = '[person:Kate] and [+person:Katherine Moran] arrived.';
  for (const article of [together, together.replace('Kate]', 'Kate Moran]')]) {
    const articles = ['[person:Kate Moran] left.', '[person:Katherine Moran] stayed.'];
    const index = indexOf(article, ...articles);
    assert.equal(index.entityOf('a.txt', 0)?.id, 'kate-moran', article);
    assert.equal(index.entityOf('b.txt', 0)?.id, 'kate-moran', article);
    assert.equal(index.entityOf('a.txt', 1)?.id, 'katherine-moran', article);
    assert.equal(index.entityOf('c.txt', 0)?.id, 'katherine-moran', article);
    assert.deepEqual(index.possibleMatches(), [], article);
    index.removeArticle('a.txt');
    assert.equal(index.entityOf('b.txt', 0), index.entityOf('c.txt', 0), 'without it they are one');
    index.setArticle('a.txt', { mentions: markedMentions(article) });
    assert.notEqual(index.entityOf('b.txt', 0), index.entityOf('c.txt', 0), article);
  }
  // The user knows better.
  const index = indexOf(together, '[person:Kate Moran]', '[person:Katherine Moran]');
  index.setDecisions(decisions({ entities: [record('kate', 'Kate Moran', ['Katherine Moran'])] }));
  assert.equal(index.entityOf('b.txt', 0), index.entityOf('c.txt', 0));
});

test('a given name before “and” has the surname of the other, and says so', () => {
  const index = indexOf('[person:Bill] and [+person:Hillary Clinton]', '[person:Bill Clinton]');
  assert.equal(index.entityOf('a.txt', 0)?.name, 'Bill Clinton');
  assert.deepEqual(index.reasonOf('a.txt', 0), {
    text: 'the surname is written with the name after “and”, for both',
    tier: 'likely',
  });
});

test('a surname alone in two articles is one person at most likely, and says so', () => {
  const index = indexOf('[person:Nkosi] spoke', '[person:Nkosi] left', '[place:Oslo]');
  assert.deepEqual(ids(index).toSorted(), ['nkosi', 'oslo']);
  for (const path of ['a.txt', 'b.txt']) {
    assert.deepEqual(index.reasonOf(path, 0), {
      text: 'one name alone in each of these articles, and no full name with it',
      tier: 'likely',
    });
  }
  index.removeArticle('b.txt');
  assert.equal(index.reasonOf('a.txt', 0), undefined);
});

test('a surname alone with roles that have nothing in common may be two people', () => {
  const index = indexOf(
    '[person:Nkosi|mayor of Velmora] spoke',
    '[person:Nkosi|nurse] left',
    '[person:Nkosi|former mayor] sat',
    '[person:Nkosi] stood',
  );
  const idOf = (path: string): string | undefined => index.entityOf(path, 0)?.id;
  assert.deepEqual(['a.txt', 'b.txt', 'c.txt', 'd.txt'].map(idOf), ['nkosi', 'nkosi-2', 'nkosi', 'nkosi']);
  assert.equal(index.reasonOf('b.txt', 0), undefined);
  assert.equal(index.reasonOf('c.txt', 0)?.tier, 'likely');
  assert.deepEqual(
    index.possibleMatches().map(({ entities, reason }) => [entities, reason]),
    [[['nkosi', 'nkosi-2'], 'Nkosi alone, with other roles']],
  );
  // A full name, or an article that says both, tells that they are one.
  index.setArticle('e.txt', { mentions: markedMentions('[person:Nkosi|nurse] and [person:Nkosi|mayor]') });
  assert.equal(idOf('b.txt'), 'nkosi');
  index.setArticle('e.txt', { mentions: markedMentions('[person:Thandi Nkosi]') });
  assert.equal(idOf('b.txt'), 'thandi-nkosi');
  index.removeArticle('e.txt');
  assert.equal(idOf('b.txt'), 'nkosi-2');
  index.setDecisions(decisions({ entities: [record('thandi', 'Thandi Nkosi', ['Nkosi'])] }));
  assert.equal(idOf('b.txt'), 'thandi');
});

test('a surname with a mark of generation goes to the one who has it, whatever came first', () => {
  const articles = ['[person:Vane Jr.] spoke', '[person:Otis Vane]', '[person:Otis Vane Jr.]'];
  const index = indexOf(...articles);
  assert.equal(index.entityOf('a.txt', 0)?.id, 'otis-vane-jr');
  index.removeArticle('c.txt');
  assert.equal(index.entityOf('a.txt', 0)?.id, 'vane-jr');
});

test('of records that are one, the one that is left gives the name', () => {
  const index = indexOf('[person:Una Price] and [person:Ida Stone]');
  const records = [record('una-price', 'Una Price'), record('ida-stone', 'Ida Stone')];
  index.setDecisions(decisions({ entities: records, same: new Map([['ida-stone', 'una-price']]) }));
  assert.deepEqual(
    index.entities().map(({ id, name }) => [id, name]),
    [['una-price', 'Una Price']],
  );
});

test('who is kept apart in a contradiction shows the own record', () => {
  const index = indexOf('[person:Una Price] and [person:Ida Stone]');
  const records = [record('una-price', 'Una Price'), record('ida-stone', 'Ida Stone')];
  const same = new Map([['ida-stone', 'una-price']]);
  index.setDecisions(decisions({ entities: records, same, notSame: [['una-price', 'ida-stone']] }));
  const name = (mention: number): string | undefined => index.entityOf('a.txt', mention)?.name;
  assert.deepEqual([name(0), name(1)], ['Una Price', 'Ida Stone']);
  // Who is said to be the same, and is kept apart from nobody, is shown as the one that is left.
  const third = indexOf('[person:Annie Price] and [person:Ida Stone]');
  third.setDecisions(
    decisions({
      entities: [...records, record('annie-price', 'Annie Price')],
      same: new Map([...same, ['annie-price', 'una-price']]),
      notSame: [['una-price', 'ida-stone']],
    }),
  );
  assert.deepEqual([third.entityOf('a.txt', 0)?.name, third.entityOf('a.txt', 1)?.name], ['Una Price', 'Ida Stone']);
});

test('an initial that is also a particle is an initial', () => {
  const names = (text: string): readonly string[] =>
    indexOf(text)
      .entities()
      .map(({ name }) => name)
      .sort();
  assert.deepEqual(names('[person:Karim Rashidi] met [person:Y. Rashidi]'), ['Karim Rashidi', 'Y. Rashidi']);
  assert.deepEqual(names('[person:Ana Ortega y Gasset] and [person:Ana Ortega Gasset]').length, 1);
});

test('a ministry has one name with and without "affairs", a company any legal form', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['[organization:Ministry of Foreign Affairs of Denmark]', '[organization:Danish Foreign Ministry]'],
    ['[organization:Ostrava Lines A/S]', '[organization:Ostrava Lines]'],
    ['[organization:Ostrava Lines Sp. z o.o.]', '[organization:Ostrava Lines]'],
    ['[organization:Ostrava Lines GmbH & Co. KG]', '[organization:Ostrava Lines]'],
    ['[organization:Ostrava Lines S.A. de C.V.]', '[organization:Ostrava Lines PJSC]'],
    ['[organization:Ostrava Lines Sdn Bhd]', '[organization:Ostrava Lines ApS]'],
  ];
  for (const [a, b] of cases) assert.equal(ids(indexOf(a, b)).length, 1, `${a} / ${b}`);
});

test('a surname alone in an article is likely the only one of that name, and says so', () => {
  const index = indexOf('[person:Mike Pompeo] spoke', '[person:Pompeo] spoke');
  assert.deepEqual(index.reasonOf('b.txt', 0), {
    text: 'surname of Mike Pompeo, the only full name with it in these articles',
    tier: 'likely',
  });
  assert.equal(index.reasonOf('a.txt', 0), undefined);
});

test('a surname that two people have stays open without other names in common', () => {
  const index = indexOf('[person:Bill Clinton]', '[person:Hillary Clinton]', '[person:Clinton]');
  assert.deepEqual(ids(index).toSorted(), ['bill-clinton', 'clinton', 'hillary-clinton']);
});

test('of two people with a surname, the one whose articles share other names is likely', () => {
  const index = indexOf(
    '[person:Bill Clinton] in [place:Arkansas] with [organization:Whitewater Fund]',
    '[person:Hillary Clinton] in [place:Libya]',
    '[person:Clinton] in [place:Arkansas] about [organization:Whitewater Fund]',
    '[place:Oslo]',
  );
  assert.equal(index.entityOf('c.txt', 0)?.id, 'bill-clinton');
  assert.equal(index.reasonOf('c.txt', 0)?.tier, 'likely');
});

test('a role never merges two people', () => {
  const index = indexOf(
    '[person:Adel Abdul-Mahdi|Iraqi Prime Minister] in [place:Iraq]',
    '[person:Mustafa Al-Kazemi|Iraqi Prime Minister] in [place:Iraq]',
    '[person:Mustafa al-Kadhimi|Iraqi Prime Minister] in [place:Iraq]',
  );
  const [first, second] = [index.entityOf('a.txt', 0), index.entityOf('b.txt', 0)];
  assert.notEqual(first?.id, second?.id);
  assert.equal(second?.id, index.entityOf('c.txt', 0)?.id);
  assert.deepEqual(
    first?.roles.map(({ text, places }) => [text, places.length]),
    [['Iraqi Prime Minister', 1]],
  );
  assert.deepEqual(
    second?.roles.map(({ text, places }) => [text, places.length]),
    [['Iraqi Prime Minister', 2]],
  );
});

test('roles are quoted as first written, one place for each article', () => {
  const index = indexOf('[person:Ann Lee|then-director] and [person:Lee|Then-Director]', '[person:Ann Lee|minister]');
  const roles = index.entity('ann-lee')?.roles ?? [];
  assert.deepEqual(
    roles.map(({ text, places }) => [text, places.map(({ article }) => article)]),
    [
      ['minister', ['b.txt']],
      ['then-director', ['a.txt']],
    ],
  );
});

test('names that share a surname through a chain of weak links are not merged', () => {
  const index = indexOf('[person:J. Smith]', '[person:John Smith]', '[person:James Smith]');
  assert.notEqual(index.entity('john-smith'), undefined);
  assert.notEqual(index.entity('james-smith'), undefined);
});

test('a nationality points to its state', () => {
  const index = indexOf('[group:Iraqi] forces', '[place:Iraq]', '[group:Danes]');
  assert.equal(index.entity('iraqi')?.relatedPlace, 'iraq');
  assert.equal(index.entity('danes')?.relatedPlace, undefined);
});

test('the name of a person is the full name of most articles, of others the most frequent spelling', () => {
  const index = indexOf(
    '[person:MUSTAFA KAZEMI] and [person:Kazemi] [place:Iran] [place:Iran] [place:Islamic Republic of Iran]',
    '[person:Mustafa al-Kadhimi]',
    '[person:Mustafa al-Kadhimi] and [person:@MustafaKazemi]',
  );
  assert.equal(index.entityOf('a.txt', 1)?.name, 'Mustafa al-Kadhimi');
  assert.equal(index.entityOf('a.txt', 4)?.name, 'Iran');
  assert.deepEqual(index.entity('iran')?.forms, [
    { text: 'Iran', count: 2, articles: ['a.txt'] },
    { text: 'Islamic Republic of Iran', count: 1, articles: ['a.txt'] },
  ]);
});

test('the id of a well-known name does not depend on which spelling leads', () => {
  assert.deepEqual(ids(indexOf('[place:U.S.] [place:U.S.]', '[place:United States]')), ['united-states']);
  assert.deepEqual(ids(indexOf('[place:US]')), ['united-states']);
});

test('equal slugs are numbered', () => {
  const index = indexOf('[place:Georgia] [place:Georgia] [organization:Georgia] [organization:Georgia]');
  // A tie of the vote leaves both classes; place comes first by name and class order.
  assert.equal(new Set(ids(index)).size, ids(index).length);
  assert.ok(ids(index).every((id) => /^georgia(-2)?$/.test(id)));
});

test('names in another script get the class and a number of their own as id', () => {
  const [one, other] = ids(indexOf('[person:محمد] [person:محمد]', '[person:علي]'));
  assert.match(one ?? '', /^person-[0-9a-z]+$/);
  assert.match(other ?? '', /^person-[0-9a-z]+$/);
  assert.notEqual(one, other);
  assert.deepEqual(ids(indexOf('[person:علي]')), [other]);
});

test('a record names the entity that has one of its names', () => {
  const index = indexOf('[person:Mustafa Al-Kazemi] [person:Al-Kazemi]', '[person:Mustafa al-Kadhimi]');
  index.setDecisions(decisions({ entities: [record('kadhimi', 'Mustafa al-Kadhimi', ['Al-Kazemi'])] }));
  const entity = index.entityOf('a.txt', 0);
  assert.deepEqual([entity?.id, entity?.name, entity?.recorded], ['kadhimi', 'Mustafa al-Kadhimi', true]);
  assert.equal(index.entityOf('b.txt', 0), entity);
  index.setDecisions(decisions({}));
  assert.equal(index.entityOf('a.txt', 0)?.recorded, false);
});

test('a record joins what no rule would', () => {
  const index = indexOf('[place:Al Khadra]', '[place:Green Zone]');
  assert.equal(ids(index).length, 2);
  index.setDecisions(decisions({ entities: [record('green-zone', 'Green Zone', ['Al Khadra'], 'place')] }));
  assert.deepEqual(ids(index), ['green-zone']);
  assert.deepEqual(index.reasonOf('a.txt', 0)?.text.includes('recorded'), true);
});

test('a record joins even names that contradict each other', () => {
  const index = indexOf('[person:Ann Lee]', '[person:Zoe Lee]');
  assert.equal(ids(index).length, 2);
  index.setDecisions(decisions({ entities: [record('ann', 'Ann Lee', ['Zoe Lee'])] }));
  assert.deepEqual(ids(index), ['ann']);
});

test('two records keep apart what a rule would join', () => {
  const index = indexOf('[person:Fuad Hussein] and [person:Hussein]');
  index.setDecisions(
    decisions({ entities: [record('fuad', 'Fuad Hussein'), record('saddam', 'Saddam Hussein', ['Hussein'])] }),
  );
  assert.deepEqual([index.entityOf('a.txt', 0)?.id, index.entityOf('a.txt', 1)?.id], ['fuad', 'saddam']);
});

test('a record of one article is about that article; the name elsewhere follows', () => {
  const index = indexOf('[person:John Smith]', '[person:John Smith]', '[person:John Smith]');
  index.setArticleRecords('a.txt', [record('smith-baker', 'John Smith')]);
  assert.deepEqual(ids(index), ['smith-baker']);
  index.setArticleRecords('b.txt', [record('smith-judge', 'John Smith')]);
  assert.equal(index.entityOf('a.txt', 0)?.id, 'smith-baker');
  assert.equal(index.entityOf('b.txt', 0)?.id, 'smith-judge');
  assert.equal(index.entityOf('c.txt', 0)?.id, 'john-smith', 'with two verdicts the third article stays open');
  index.setArticleRecords('b.txt', []);
  assert.equal(index.entityOf('c.txt', 0)?.id, 'smith-baker');
});

test('not-same keeps names apart, in one article and across', () => {
  const notSame = [['Bill Clinton', 'Clinton']];
  const index = indexOf('[person:Bill Clinton], [person:Clinton]', '[person:Clinton]');
  assert.equal(ids(index).length, 1);
  index.setDecisions(decisions({ notSame }));
  assert.notEqual(index.entityOf('a.txt', 0)?.id, index.entityOf('a.txt', 1)?.id);
  assert.notEqual(index.entityOf('a.txt', 0)?.id, index.entityOf('b.txt', 0)?.id);
});

test('not-same may name ids', () => {
  const index = indexOf('[person:Mustafa al-Kadhimi]', '[person:Mustafa Al-Kazemi]');
  index.setDecisions(decisions({ notSame: [['mustafa-al-kadhimi', 'mustafa-al-kazemi']] }));
  assert.deepEqual(ids(index).toSorted(), ['mustafa-al-kadhimi', 'mustafa-al-kazemi']);
});

test('same joins ids and names, and old ids still answer', () => {
  const index = indexOf('[place:Al Khadra]', '[place:Green Zone]');
  index.setDecisions(
    decisions({ same: new Map([['al-khadra', 'zone']]), entities: [record('zone', 'Green Zone', [], 'place')] }),
  );
  assert.deepEqual(ids(index), ['zone']);
  assert.equal(index.entity('al-khadra')?.id, 'zone');
});

test('a circle in same is one id', () => {
  const index = indexOf('[place:Al Khadra]', '[place:Green Zone]');
  index.setDecisions(
    decisions({
      same: new Map([
        ['al-khadra', 'green-zone'],
        ['green-zone', 'al-khadra'],
      ]),
    }),
  );
  assert.equal(ids(index).length, 1);
});

test('not-same beats same', () => {
  const index = indexOf('[place:Al Khadra]', '[place:Green Zone]');
  index.setDecisions(
    decisions({ same: new Map([['al-khadra', 'green-zone']]), notSame: [['al-khadra', 'green-zone']] }),
  );
  assert.equal(ids(index).length, 2);
});

test('an ignored term is no name, whatever its case', () => {
  const index = indexOf('[organization:Share this] in [place:Iraq]');
  index.setDecisions(decisions({ ignore: ['share THIS'] }));
  assert.equal(index.entityOf('a.txt', 0), undefined);
  assert.equal(index.reasonOf('a.txt', 0), undefined);
  assert.deepEqual(ids(index), ['iraq']);
});

test('a custom class is kept, the built-in one is its ancestor', () => {
  const index = indexOf('[organization:ISIS]');
  index.setDecisions(
    decisions({
      entities: [{ id: 'isis', name: 'Islamic State', type: 'organization', customType: 'militia', aliases: ['ISIS'] }],
    }),
  );
  const entity = index.entity('isis');
  assert.deepEqual([entity?.type, entity?.customType, entity?.name], ['organization', 'militia', 'Islamic State']);
});

const possible = (index: EntityIndex): readonly (readonly [string, string, string])[] =>
  index.possibleMatches().map(({ entities: [a, b], reason }) => [a, b, reason]);

test('what is near but not joined is possible, with the reason', () => {
  assert.deepEqual(possible(indexOf('[person:John Kelley] and [person:Kelley]', '[person:John Kelleyn]')), [
    [
      'john-kelley',
      'john-kelleyn',
      'John Kelley, John Kelleyn: same given name, but one letter differs in the family name',
    ],
  ]);
});

test('a surname that stays open is possibly each of a few', () => {
  const index = indexOf('[person:Bill Clinton] [person:Bill Clinton]', '[person:Hillary Clinton]', '[person:Clinton]');
  assert.deepEqual(possible(index), [
    ['bill-clinton', 'clinton', 'Clinton is the surname of Bill Clinton in another article'],
    ['clinton', 'hillary-clinton', 'Clinton is the surname of Hillary Clinton in another article'],
  ]);
});

test('what the user has decided, and what is joined, is not possible', () => {
  const index = indexOf('[person:John Kelley]', '[person:John Kelleyn]', '[person:Kelley] spoke');
  assert.equal(possible(index).length, 1);
  index.setDecisions(decisions({ notSame: [['John Kelley', 'John Kelleyn']] }));
  assert.deepEqual(possible(index), []);
  index.setDecisions(decisions({ same: new Map([['john-kelley', 'john-kelleyn']]) }));
  assert.deepEqual(possible(index), []);
});

test('a removed article is gone; unknown places have no answer', () => {
  const index = indexOf('[person:Mike Pompeo]', '[place:Iraq]');
  index.removeArticle('a.txt');
  index.removeArticle('never.txt');
  assert.deepEqual(ids(index), ['iraq']);
  assert.equal(index.entityOf('a.txt', 0), undefined);
  assert.equal(index.entityOf('b.txt', 9), undefined);
  assert.equal(index.entity('mike-pompeo'), undefined);
});

test('the version grows with every change and only then', () => {
  const index = indexOf('[place:Iraq]');
  const before = index.version;
  index.entities();
  index.removeArticle('never.txt');
  assert.equal(index.version, before);
  index.setArticle('b.txt', { mentions: [] });
  assert.ok(index.version > before);
});

test('what has not changed stays the same object', () => {
  const index = indexOf('[place:Iraq]', '[person:Mike Pompeo]');
  const iraq = index.entity('iraq');
  index.setArticle('b.txt', { mentions: markedMentions('[person:Mark Esper]') });
  assert.equal(index.entity('iraq'), iraq);
});

test('what happens every few years is not the same because it is shortened alike', () => {
  const index = new EntityIndex();
  for (const [path, texts] of [
    ['a.txt', ['2006 Harbour Games', 'Harbour Games']],
    ['b.txt', ['2010 Harbour Games', 'Harbour Games']],
    ['c.txt', ['Harbour Games']],
    ['d.txt', ['Harbour Games']],
    ['e.txt', ['Harbour Games']],
    ['f.txt', ['Harbour Games']],
  ] as const) {
    const mentions = texts.map((text, i) => ({
      text,
      type: 'event' as const,
      start: i * 50,
      end: i * 50 + text.length,
      confidence: 1,
    }));
    index.setArticle(path, { mentions });
  }
  assert.notEqual(index.entityOf('a.txt', 0), index.entityOf('b.txt', 0));
  assert.equal(index.entityOf('c.txt', 0), index.entityOf('f.txt', 0));
});

test('step by step the answers are those that are given at once, also where others ask in between', () => {
  const articles = Array.from(
    { length: 40 },
    (_, i) => `[person:Ana Novak${i}] and [person:Novak${i}] met [place:Oslo].`,
  );
  const questions = ['[person:Roberto Diaz] came.', '[person:Roberto Dias] went.', '[person:Diaz] spoke.'];
  const [whole, inSteps] = [indexOf(...articles, ...questions), indexOf(...articles, ...questions)];
  const steps = inSteps.entitiesInSteps();
  let count = 0;
  while (steps.next().done === false)
    if (++count === 3) inSteps.setArticle('later.txt', { mentions: markedMentions('[person:Ida Holm].') });
  assert.ok(count > 3, `${count} steps`);
  whole.setArticle('later.txt', { mentions: markedMentions('[person:Ida Holm].') });
  assert.deepEqual(ids(inSteps), ids(whole));
  assert.deepEqual(
    finish(inSteps.entitiesInSteps()).map(({ id }) => id),
    ids(whole),
  );
  assert.ok(whole.possibleMatches().length > 0);
  assert.deepEqual(finish(inSteps.possibleMatchesInSteps()), whole.possibleMatches());
});

test('pairs that are looked for while an article changes are not told', () => {
  const index = indexOf('[person:Roberto Diaz] came.', '[person:Roberto Dias] went.', '[person:Diaz] spoke.');
  index.entities();
  const steps = index.possibleMatchesInSteps();
  assert.equal(steps.next().done, false);
  index.setArticle('b.txt', { mentions: markedMentions('[person:Ida Holm] went.') });
  let last = steps.next();
  while (last.done === false) last = steps.next();
  assert.equal(last.value, undefined);
});

test('an acronym that articles define in two ways is neither for sure', () => {
  const alpha = '[organization:ABC] ([organization:Alpha Bravo Corp^brackets]) and [organization:ABC]';
  const australian = '[organization:Australian Broadcasting Corporation] ([organization:ABC^brackets])';
  const bare = '[organization:ABC] slept';
  const ids = (...articles: readonly string[]): readonly (string | undefined)[] => {
    const index = indexOf(...articles);
    return articles.map((_, i) => index.entityOf(`${String.fromCharCode(97 + i)}.txt`, 0)?.id);
  };
  const [one, other, open] = ids(alpha, australian, bare);
  assert.equal(new Set([one, other, open]).size, 3);
  assert.equal(possible(indexOf(alpha, australian, bare)).length, 2);
  // One that is defined far more often is likely meant, and the other stays what it is.
  const many = indexOf(alpha, alpha, alpha, alpha, australian, bare);
  assert.equal(many.entityOf('f.txt', 0), many.entityOf('a.txt', 0));
  assert.notEqual(many.entityOf('e.txt', 0), many.entityOf('a.txt', 0));
  assert.equal(many.reasonOf('a.txt', 1)?.tier, 'likely');
});

test('an alias that two records share decides nothing', () => {
  const records = ['Hanna', 'Otto'].map((given) => record(given.toLowerCase(), `${given} Velmin`, ['Velmin']));
  const index = indexOf('[person:Hanna Velmin] and [person:Velmin]', '[person:Otto Velmin] and [person:Velmin]');
  index.setDecisions(decisions({ entities: records }));
  assert.deepEqual(
    ['a.txt', 'b.txt'].map((path) => index.entityOf(path, 1)?.id),
    ['hanna', 'otto'],
  );
  // Records that the user has made one have one alias.
  index.setDecisions(decisions({ entities: records, same: new Map([['otto', 'hanna']]) }));
  assert.equal(index.entityOf('b.txt', 1)?.id, 'hanna');
});
