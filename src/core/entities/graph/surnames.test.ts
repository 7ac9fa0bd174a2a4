import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EntityIndex } from '../entityIndex';
import { markedMentions } from '../testing/markedText';

/** An index over articles a.txt, b.txt, … with these marked texts. */
function indexOf(...articles: readonly string[]): EntityIndex {
  const index = new EntityIndex();
  articles.forEach((marked, i) => {
    index.setArticle(pathOf(i), { mentions: markedMentions(marked) });
  });
  return index;
}

const pathOf = (number: number): string => `${String.fromCharCode(97 + number)}.txt`;

/** For each article the entity of its first mention, as the number of the first article that has it first too. */
function groupsOf(...articles: readonly string[]): string {
  const index = indexOf(...articles);
  const ids = articles.map((_, i) => index.entityOf(pathOf(i), 0)?.id);
  return ids.map((id) => ids.indexOf(id)).join('');
}

const reasonsOf = (index: EntityIndex): readonly string[] => index.possibleMatches().map(({ reason }) => reason);

test('the only full name does not take in what speaks against it', () => {
  const cases: readonly (readonly [expected: string, ...articles: string[]])[] = [
    // Nothing speaks against it.
    ['00', '[person:Robert Velmin]', '[person:Velmin] left'],
    ['00', '[person:Robert Velmin|mayor]', '[person:Velmin] left'],
    ['00', '[person:Robert Velmin]', '[person:Velmin^man] left'],
    ['00', '[person:Sunniva Velmin]', '[person:Velmin^woman] left'],
    // The given name, or what else is said, is of the other sex.
    ['01', '[person:Robert Velmin]', '[person:Velmin^woman] left'],
    ['01', '[person:Linda Velmin]', '[person:Velmin^man] left'],
    ['01', '[person:Sunniva Velmin|actress]', '[person:Velmin^man] left'],
    ['01', '[person:Sunniva Velmin^woman]', '[person:Velmin^man] left'],
    // Other roles keep apart where nothing else is in common.
    ['00', '[person:Ada Velmin|judge]', '[person:Velmin|federal judge]'],
    ['01', '[person:Ada Velmin|judge]', '[person:Velmin|striker]'],
    ['00', '[person:Ada Velmin|judge] in [place:Oreska]', '[person:Velmin|lawyer] in [place:Oreska]'],
    ['01', '[person:Ada Velmin|judge] in [place:Kenya]', '[person:Velmin|striker] in [place:Kenya]'],
    // Who is known not to have the name alone is not everybody with it.
    ['012', '[person:Robert Velmin]', '[person:Velmin^woman]', '[person:Velmin|sergeant]'],
    ['010', '[person:Robert Velmin]', '[person:Velmin^woman]', '[person:Velmin]'],
    // One office of two states, and a given name after a title.
    ['01', "[person:Tamas II|Norway's king]", "[person:Tamas|Sweden's king]"],
    ['00', "[person:Tamas II|Norway's king]", '[person:Tamas|king]'],
    ['01', '[person:Ruben Tamas|mayor] in [place:Oreska]', '[person:Tamas|king] in [place:Oreska]'],
    // The name may be that of a company, or of somebody taken for a place.
    ['01', '[person:Sami Velmin] of [organization:Velmin Trading]', '[person:Velmin]'],
    ['00', '[person:Sami Velmin] of [organization:Velmin Trading]', '[person:Velmin^man]'],
    ['002', '[person:Sami Velmin]', '[person:Velmin]', '[organization:Velmin Trading]'],
    ['01', '[person:Sami Velmin], [place:Orlo Velmin]', '[person:Velmin|executive]'],
    ['00', '[person:Sami Velmin], [place:Lake Velmin]', '[person:Velmin|executive]'],
  ];
  for (const [expected, ...articles] of cases) assert.equal(groupsOf(...articles), expected, articles.join(' / '));
});

test('of two with a surname the one of the role is meant, and bare surnames stay apart', () => {
  const both = 'In 1999 [person:Sadik Velmin|London Mayor] met [person:Imran Velmin|former prime minister of Pakistan]';
  const articles = [
    both,
    '[person:Velmin|Mayor]',
    '[person:Velmin|Former prime minister]',
    '[person:Velmin]',
    '[person:Velmin]',
  ];
  const index = indexOf(...articles);
  const idOf = (path: string, mention = 0): string | undefined => index.entityOf(path, mention)?.id;
  assert.equal(idOf('b.txt'), idOf('a.txt', 0));
  assert.equal(index.reasonOf('b.txt', 0)?.text, 'surname of Sadik Velmin, who is called “mayor” too');
  assert.equal(idOf('c.txt'), idOf('a.txt', 1));
  assert.equal(new Set(['a.txt', 'd.txt', 'e.txt'].map((path) => idOf(path))).size, 3);
  // One article that speaks of both does not say of one what is the other's.
  assert.equal(groupsOf(both, '[person:Velmin|mayor] and [person:Velmin|former prime minister]'), '01');
  assert.equal(groupsOf(both, '[person:Velmin|striker]', '[person:Velmin|striker]'), '011');
  assert.equal(groupsOf(both, '[person:Velmin|striker]', '[person:Velmin|tenor]'), '012');
});

test('a man and a woman of one surname are two, and so are all who have but a given name', () => {
  const cases: readonly (readonly [expected: string, ...articles: string[]])[] = [
    ['00', '[person:Velmin^man]', '[person:Velmin^man]'],
    ['01', '[person:Velmin^man]', '[person:Velmin^woman]'],
    ['00', '[person:Velmin]', '[person:Velmin]'],
    ['01', '[person:Ahmed]', '[person:Ahmed]'],
    ['01', '[person:Maria|nurse]', '[person:Maria|nurse]'],
    ['00', '[person:Maria|Queen]', '[person:Maria|queen]'],
    ['00', '[person:Kim]', '[person:Kim]'],
  ];
  for (const [expected, ...articles] of cases) assert.equal(groupsOf(...articles), expected, articles.join(' / '));
});

test('whom a surname may mean is asked with the role that both have, and not of those whom it cannot mean', () => {
  const two = '[person:Ada Velmin|mayor] and [person:Robert Velmin|mayor] and [person:Emma Velmin|nurse]';
  assert.deepEqual(reasonsOf(indexOf(two, '[person:Velmin^man|mayor]', '[person:Otto Velmin|tenor]')), []);
  assert.deepEqual(reasonsOf(indexOf(two, '[person:Velmin^woman|mayor]', '[person:Ada Velmin|mayor]')), []);
  assert.deepEqual(
    reasonsOf(indexOf('[person:Tamas I|King]', '[person:Tamas II|King]', '[person:Tamas|King]')),
    ['I', 'II'].map(
      (number) => `Tamas is Tamas ${number} without the number in another article, who is called “king” too`,
    ),
  );
});

test('a surname alone may be spelled otherwise', () => {
  const cases: readonly (readonly [expected: string, ...articles: string[]])[] = [
    ['000', '[person:Volodymyr Zelensky]', '[person:Zelenskiy] left', '[person:Zelenskyy] left'],
    ['00', '[person:Novak Đoković]', '[person:Djokovic] left'],
    ['00', '[person:Muammar Gaddafi]', '[person:Qadhafi] left'],
    ['00', '[person:Gerhard Schröder]', '[person:Schroeder] left'],
    // Who has the very word goes before.
    ['012', '[person:Volodymyr Zelensky]', '[person:Anna Zelenskiy]', '[person:Belov] left'],
    ['0121', '[person:Volodymyr Zelensky]', '[person:Pavlo Zelenskiy]', '[person:Belov]', '[person:Zelenskiy] left'],
    // Names of the Latin alphabet have one spelling.
    ['01', '[person:John Kelly]', '[person:Kelley] left'],
    ['01', '[person:Martin Meier]', '[person:Meyer] left'],
    ['01', '[person:Samir Aly]', '[person:Ali] left'],
  ];
  for (const [expected, ...articles] of cases) assert.equal(groupsOf(...articles), expected, articles.join(' / '));
  const index = indexOf('[person:Volodymyr Zelensky]', '[person:Zelenskiy] left');
  assert.deepEqual(index.reasonOf('b.txt', 0), {
    text: 'another spelling of the surname of Volodymyr Zelensky, the only full name with it in these articles',
    tier: 'likely',
  });
});

test('a middle word stands for a full name across articles where an article uses it so', () => {
  const full = '[person:Luiz Inácio Lula da Silva]';
  assert.equal(groupsOf(`${full} met [person:Lula]`, '[person:Lula] left'), '00');
  assert.equal(groupsOf(full, '[person:Lula] left'), '01');
  const index = indexOf(`${full} met [person:Lula]`, '[person:Lula] left', full);
  assert.equal(index.entityOf('b.txt', 0), index.entityOf('a.txt', 0));
  assert.match(index.reasonOf('b.txt', 0)?.text ?? '', /^part of the name Luiz Inácio Lula da Silva/);
  // Nobody uses it so any more.
  index.removeArticle('a.txt');
  assert.notEqual(index.entityOf('b.txt', 0), index.entityOf('c.txt', 0));
});

test('a double surname is that of the only person whose name ends so', () => {
  const full = '[person:Andrés Manuel López Obrador]';
  assert.equal(groupsOf(full, '[person:López Obrador] left'), '00');
  assert.equal(groupsOf(full, '[person:López Obrador] left', '[person:Rosa Velmin López Obrador]'), '012');
});
