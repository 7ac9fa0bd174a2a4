import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { cpuMilliseconds } from '../../../test/support/cpuTime';
import { createRuleNameRecognizer } from './ruleNameRecognizer';
import { readMarks, writeMarks } from './testing/marked';

const recognizer = createRuleNameRecognizer();

/** Texts with every name marked that must be found; what is not marked must not be. */
const cases: Readonly<Record<string, readonly string[]>> = {
  persons: [
    'On Monday [person Angela Brandt] said no.',
    '[person Angela Brandt] resigned. Colleagues of [person Brandt] were surprised.',
    'They met with Mr. [person Okonkwo] and Dr. [person Lena Ortiz] there.',
    'The cameraman [person Yusuf Demir] was hurt.',
    'It was written by [person J. K. Harlow] in March.',
    'He thanked [person Karim al-Tamimi], [person Omar bin Rashid] and [person Maria de la Vega].',
    'The ministry said [person al-Tamimi] had left.',
    '[person Hassan Abdul-Karim] came. Later [person Abdul]’s office denied it.',
    'It was [person Jack London], she said.',
  ],
  'titles are no part of names': [
    'US Secretary of State [person Anna Hart] spoke.'.replace('US', '[place US]'),
    'Prime Minister [person Hana Novak] and President [person Luis Prado] met.',
    'The [group French] Foreign Minister [person Claire Duval] said so.',
    'The Prime Minister asked the General to leave.',
    '[group Democratic] President-elect [person Tom Reyes] won.',
    'Deputy Prime Minister and Foreign Minister of [place Qatar], [person Hamad Al Jaber], left.',
    'Minister of Transport [person Hamad Al Jaber] left.',
    'The Minister of Trade and Ports, [person Hamad Al Jaber], left.',
    'Chief of Army Staff General [person Omar Rashid] left.',
    'the president of [organization State Oil Company]',
  ],
  'plural possessives': [
    "The [organization Dockers’ Union] and the [organization Miners' Federation] met.",
    'The [organization Kenyan Farmers´ Union] ([organization KFU]) said',
    'the ‘Dockers’ Union met',
  ],
  'unknown towns and states': [
    'A boat sank off [place Velika]. It had left [place Velika] for [place Cairo].',
    'They came to [place Velika] by boat.',
    'the crossing between [place Velika] and [place Port Said]',
    'It lies near [place Velika], 31 miles away. [place Velika] is small.',
    '[place Velika], 21 May 2024\n\nThe minister left.',
    '[place VELIKA], [place Ruritania] — The minister left.',
    '[place Ruritania] signed. The [group Ruritanian] capital was calm, and a [group Ruritanian] ship left [place Ruritania].',
    '[person Petra Novak], 58, said so.',
  ],
  vessels: [
    'The ferry [work Velika Star] sank. The [work Velika Star] was old.',
    'when the [work Blue Marlin] ran aground',
    'aboard [work USS Harlow] on Monday',
    'He came by boat Monday.',
  ],
  'lines in capitals': [
    'MINISTER QUITS OVER REPORT\n\nIt was read.',
    '[person TOMAS KELLER] NAMED CHIEF\n\nOn Monday [person Tomas Keller] was named.',
    'HE TAKES BLAME\n\nIt was read.',
    'INSPECTORS GONE\n\nIt was read.',
    '[group RURITANIAN] PORT CLOSED\n\nOn Monday [place Ruritania] closed its port; the [group Ruritanian] army helped.',
    '[organization ACME] SHARES FALL\n\nOn Monday [organization Acme Airlines] fell.',
  ],
  'names that stand for longer ones': [
    'On Monday [organization Acme Airlines] fell. Under the deal, [organization Acme] may sell.',
    'The [organization Kenyan Water Safety Agency] came. [organization KWSA] said no more.',
  ],
  organizations: [
    'The [organization Foreign Ministry] stated that it was so.',
    'The [organization Ministry of Health] and the [organization University of Leeds] agreed.',
    'the [organization Kenyan National Water Agency] ([organization KNWA]) said',
    'It joined the [organization European Union] and [organization NATO].',
    'The [organization Daily Herald] reported it.',
    'officials of the [place U.S.] treasury met the [organization U.S. department of justice] staff',
    'Two [organization ZRF] fighters were hurt.',
    'the [organization Security Council] in [place New York]',
    'The [organization U.S. Embassy] in [place Nairobi] was closed.',
    'a reporter of [organization Nilepress TV] was there',
  ],
  places: [
    'He lives in [place Nairobi], [place Kenya], near the [place Indian Ocean].',
    'They crossed the [place Red Zone] and [place Lake Turkana].',
    'in [place South Sudan] and [place North Africa]',
    'The [place United States]’ reply came from [place Washington].',
    'in the town of [place Abravia] in the south',
    'near [place Anbar Province] in [place Iraq].',
  ],
  groups: [
    '[group Kenyan] police and [group Kurdish] fighters',
    'the [group british] press',
    '[group Iraqis] and [group Muslims] prayed.',
    'the [group European] effort',
  ],
  'hyphenated words': [
    '[place Syria]-backed groups and pro-[place Russia] parties',
    '[group Turkish]-led forces, anti-[group American] slogans',
    '[group U.S.-Russian] talks about the [place Iran]-[place Iraq] border',
    'the president’s well-known mid-March speech',
    'The [organization Acme]-backed [organization Blue River Party] won.',
    'the [organization World Bank]-backed plan',
    'a government-backed plan. Government-backed loans fell.',
  ],
  'events and works': [
    'after [event World War II] and the [event Gulf War] ended',
    'the [work Iranian Nuclear Deal] was signed',
    'the nuclear deal of [place Iran] was signed',
  ],
  'handles and tags': [
    '[person @SecHarlow] wrote to [organization @USEmbNairobi] about [place #Kenya]',
    'thanks to @bluebird77 and #throwback',
    '[organization @MinTransportXYZ] and [person @MinHarlow] and [person @TomasKellerKWA]',
    'On Monday [person Petrik Vossel], who left, wrote as [person @PetrikVosselKWA] to @BlueBird',
  ],
  'nothing to find': [
    'Angered by this, they left. Yesterday it rained. Solutions were found.',
    'On Monday, 4 January, and in May it was cold.',
    'The CEO had an IED in his SUV, said the MPs.',
    'I think that He is Good',
    'It was the First time that They said No.',
    'see https://Example.com/Paris/London or mail Paris@example.com',
  ],
  'page furniture and other languages': [
    'The harbour of [place Cairo] was closed on Monday.\n\nShare on Facebook\n\nLeave a Reply\n\nReader Corner Cairo',
    'Le ministre des affaires étrangères est arrivé à Paris pour une visite avec les députés de la région, mais il est parti.',
    'Министр приехал в Paris сегодня утром с визитом.',
  ],
  'headlines by the evidence of the article': [
    'Brandt Says Deal With Kenya Is Close\n\n[person Angela Brandt] said that a deal with [place Kenya] is close.'
      .replace('Brandt', '[person Brandt]')
      .replace('Kenya Is', '[place Kenya] Is'),
    '[person BRANDT] LEAVES [place KENYA] FOR TALKS\n\nOn Monday [person Angela Brandt] left [place Kenya].',
  ],
  datelines: [
    '[place PORT VELA] ([organization NVA]) — The minister left.',
    '[place Nairobi], Jan. 4 ([organization Reuters]) - Talks failed.',
  ],
};

for (const [group, texts] of Object.entries(cases)) {
  for (const marked of texts) {
    test(`names, ${group}: ${marked.replaceAll('\n', ' ⏎ ')}`, () => {
      const { text } = readMarks(marked);
      assert.equal(writeMarks(text, recognizer.recognize(text)), marked);
    });
  }
}

/** A text, a person in it, and the role that must be read for them. */
const roles: readonly (readonly [string, string, string | undefined])[] = [
  ['US Secretary of State Anna Hart spoke.', 'Anna Hart', 'US Secretary of State'],
  ['Anna Hart, the US Secretary of State has left.', 'Anna Hart', 'US Secretary of State'],
  [
    'shakes hands with Omar al-Tamimi, then-director of the Kenyan National Water Agency (KNWA), at noon',
    'Omar al-Tamimi',
    'then-director of the Kenyan National Water Agency',
  ],
  [
    'the Deputy PM and Foreign Minister of Qatar, Hamad Al Jaber, and others',
    'Hamad Al Jaber',
    'Deputy PM and Foreign Minister of Qatar',
  ],
  ['We help prime minister al-Tamimi now', 'al-Tamimi', 'prime minister'],
  ['Kenya TV correspondent Hassan Abdi was there', 'Hassan Abdi', 'Kenya TV correspondent'],
  ['On Monday Anna Hart said so', 'Anna Hart', undefined],
  ['Kenya, Anna Hart said, is far', 'Anna Hart', undefined],
];

for (const [text, person, role] of roles) {
  test(`roles: ${text}`, () => {
    const mention = recognizer.recognize(text).find((found) => found.text === person);
    assert.ok(mention, `${person} is not found`);
    assert.equal(mention.role && text.slice(mention.role.start, mention.role.end), role);
  });
}

test('names: confidence says what kind of evidence there is', () => {
  const confidence = (text: string, name: string): number =>
    recognizer.recognize(text).find((found) => found.text === name)?.confidence ?? 0;
  const listed = confidence('He lives in Nairobi now.', 'Nairobi');
  const cued = confidence('He lives in the town of Abravia now.', 'Abravia');
  assert.ok(listed > cued && cued > 0.5, `${listed} ${cued}`);
});

const pieces = fc.constantFrom(
  'Mike ',
  'Iran',
  '-backed ',
  'U.S. ',
  'Ministry ',
  'of ',
  'the ',
  '(',
  'ABC',
  ') ',
  '"',
  '\u201d ',
  '. ',
  ', ',
  '\n',
  '\r\n\n',
  'Al-',
  'al ',
  '@Sec',
  'Thani ',
  '’s ',
  '\u00ad',
  '\ud83d',
  'said ',
  'Zone ',
  'Gen. ',
  ' / ',
  'PARIS (AP) — ',
  'Leave a Reply\n',
);

test('names: on any text, mentions are slices in order without overlap, and the same twice', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 40 }), (parts) => {
      const text = parts.join('');
      const mentions = recognizer.recognize(text);
      let end = 0;
      for (const mention of mentions) {
        assert.ok(mention.start >= end && mention.end > mention.start && mention.end <= text.length);
        assert.equal(mention.text, text.slice(mention.start, mention.end));
        assert.ok(mention.confidence >= 0.5 && mention.confidence <= 1);
        if (mention.role)
          assert.ok(
            mention.role.start >= 0 && mention.role.end > mention.role.start && mention.role.end <= text.length,
          );
        end = mention.end;
      }
      assert.deepEqual(recognizer.recognize(text), mentions);
    }),
    { numRuns: 300 },
  );
});

/** Texts that grow with n and would show any time that is not linear. */
const hostile: Readonly<Record<string, (n: number) => string>> = {
  'no blank': (n) => 'x'.repeat(n * 8),
  'line breaks': (n) => '\n'.repeat(n * 8),
  'lone surrogates': (n) => '\ud800'.repeat(n * 8),
  quotes: (n) => '"'.repeat(n),
  'one long run of capital words': (n) => 'Al Qa Ministry of the '.repeat(n / 6),
  'many names with one first word': (n) =>
    Array.from({ length: n / 4 }, (_, i) => `Mike Aa${i.toString(36)}`).join(' '),
  'acronyms in brackets': (n) => 'Abc Bcd (AB) '.repeat(n / 6),
  'roles without end': (n) => 'Mike Xyz, director of '.repeat(n / 6),
  stops: (n) => 'A. Gen. U.S.'.repeat(n / 4),
};

for (const [name, make] of Object.entries(hostile)) {
  test(`names: time is linear: ${name}`, () => {
    const time = (n: number): number => {
      const text = make(n);
      return Math.min(...[0, 1, 2].map(() => cpuMilliseconds(() => recognizer.recognize(text))));
    };
    time(12_000);
    // Eight times the text: linear is 8, quadratic 64; the constant forgives a busy machine.
    assert.ok(time(96_000) < 24 * time(12_000) + 100);
  });
}
