import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findRole } from './roles';
import { draft } from './testing/drafted';

/** A text with its names marked, the person asked about, and the role to be read for them. */
const cases: readonly (readonly [marked: string, person: string, role: string | undefined])[] = [
  ['[place US] Secretary of State [person Anna Hart] spoke.', 'Anna Hart', 'US Secretary of State'],
  ['[person Anna Hart], the [place US] Secretary of State has left.', 'Anna Hart', 'US Secretary of State'],
  [
    'shakes hands with [person Omar al-Tamimi], then-director of the [organization Kenyan National Water Agency] ([organization KNWA]), at noon',
    'Omar al-Tamimi',
    'then-director of the Kenyan National Water Agency',
  ],
  [
    'the Deputy PM and Foreign Minister of [place Qatar], [person Hamad Al Jaber], and others',
    'Hamad Al Jaber',
    'Deputy PM and Foreign Minister of Qatar',
  ],
  ['We help prime minister [person al-Tamimi] now', 'al-Tamimi', 'prime minister'],
  ['[organization Kenya TV] correspondent [person Hassan Abdi] was there', 'Hassan Abdi', 'Kenya TV correspondent'],
  ['The [group French] Foreign Minister [person Claire Duval] said so.', 'Claire Duval', 'French Foreign Minister'],
  ['They met with Dr. [person Lena Ortiz] there.', 'Lena Ortiz', undefined],
  ['Then Mrs. [person Lena Ortiz] left.', 'Lena Ortiz', undefined],
  ['They met Judge [person Lena Ortiz] there.', 'Lena Ortiz', 'Judge'],
  ['They met Gov. [person Lena Ortiz] there.', 'Lena Ortiz', 'Gov.'],
  ['The cameraman [person Yusuf Demir] was hurt.', 'Yusuf Demir', 'cameraman'],
  ['[group Democratic] President-elect [person Tom Reyes] won.', 'Tom Reyes', 'Democratic President-elect'],
  ['Chief of Army Staff General [person Omar Rashid] left.', 'Omar Rashid', 'Chief of Army Staff General'],
  ["[place Iraq]'s president [person Ali Amin] left", 'Ali Amin', "Iraq's president"],
  [
    '[person Ali Amin], president of [place Iraq], and [person Anna Hart], a nurse, met',
    'Ali Amin',
    'president of Iraq',
  ],
  ['[person Ali Amin], president of [place Iraq], and [person Anna Hart], a nurse, met', 'Anna Hart', 'nurse'],
  ['The Prime Minister, [person Anna Hart], left', 'Anna Hart', 'Prime Minister'],
  // What the role is of, in words before its noun and in the names of bodies.
  ['Union leader [person Anna Hart] spoke.', 'Anna Hart', 'Union leader'],
  ['[organization EU] foreign policy chief [person Anna Hart] spoke.', 'Anna Hart', 'EU foreign policy chief'],
  ['a far-right party leader, [person Anna Hart], spoke', 'Anna Hart', 'far-right party leader'],
  ['[person Anna Hart], a 45-year-old crane operator from [place Velmar], spoke', 'Anna Hart', 'crane operator'],
  [
    '[person Anna Hart] is a human rights lawyer and peace campaigner.',
    'Anna Hart',
    'human rights lawyer and peace campaigner',
  ],
  [
    '[person Anna Hart], director of the [place Africa] program at the [organization Center for Trade], spoke',
    'Anna Hart',
    'director of the Africa program at the Center for Trade',
  ],
  [
    "the head of the [organization Trade Forum]'s [place Africa] office, [person Anna Hart], spoke",
    'Anna Hart',
    "head of the Trade Forum's Africa office",
  ],
  ['the harbour and former pilot [person Anna Hart] spoke', 'Anna Hart', 'former pilot'],
  ['They pilot city mayor [person Anna Hart] home.', 'Anna Hart', 'city mayor'],
  ['a school [person Anna Hart] knows', 'Anna Hart', undefined],
  ['a union of city workers told [person Anna Hart]', 'Anna Hart', undefined],
  ['[person Anna Hart], a teacher city officials know, spoke', 'Anna Hart', 'teacher'],
  ['[person Ali Amin], and the head of [organization Acme], [person Anna Hart], met', 'Ali Amin', undefined],
  // Of somebody else, or of nobody.
  ['the son of [person Anna Hart]', 'Anna Hart', undefined],
  ['a lawyer for [person Anna Hart]', 'Anna Hart', undefined],
  ['the deputy of [person Anna Hart]', 'Anna Hart', undefined],
  ['a former aide to [person Anna Hart]', 'Anna Hart', undefined],
  ['the coach and [person Anna Hart]', 'Anna Hart', undefined],
  ['the wife of [group Kenyan] leader [person Ali Amin]', 'Ali Amin', 'Kenyan leader'],
  ['a brother of outgoing President [person Ali Amin]', 'Ali Amin', 'outgoing President'],
  ['[person Anna Hart], a widow of [person Ali Amin], left', 'Anna Hart', 'widow of Ali Amin'],
  ['Would-be mayor [person Anna Hart] left', 'Anna Hart', undefined],
  ['They said that Son [person Heung-min] scored', 'Heung-min', undefined],
  ['his son [person Ali Amin] scored', 'Ali Amin', 'son'],
  [
    '[person Anna Hart], chief operating officer of [organization Acme], left',
    'Anna Hart',
    'chief operating officer of Acme',
  ],
  ['[organization Acme] chief operating officer [person Anna Hart] left', 'Anna Hart', 'Acme chief operating officer'],
  ['[person Anna Hart], a spokeswoman for the mayor, said so', 'Anna Hart', 'spokeswoman for the mayor'],
  ['[person Anna Hart], a spokeswoman for the mayor.', 'Anna Hart', 'spokeswoman for the mayor'],
  // Said of them in a sentence.
  ['[person Anna Hart] is the governor of [place Ohio].', 'Anna Hart', 'governor of Ohio'],
  ['[person Anna Hart] was the governor of [place Ohio].', 'Anna Hart', 'governor of Ohio'],
  ['[person Anna Hart] was president of [organization Acme] then.', 'Anna Hart', 'president of Acme'],
  ['[person Anna Hart] is a nurse at [organization Mercy Hospital], he said', 'Anna Hart', 'nurse at Mercy Hospital'],
  ['[person Anna Hart] is now the [group Kenyan] foreign minister', 'Anna Hart', 'Kenyan foreign minister'],
  ["[person Anna Hart] is [place Kenya]'s foreign minister", 'Anna Hart', "Kenya's foreign minister"],
  ['[person Anna Hart] is a 54-year-old retired teacher', 'Anna Hart', 'retired teacher'],
  ['[person Anna Hart] has been the mayor since May', 'Anna Hart', 'mayor'],
  ['[person Anna Hart] became mayor of [place Bonn] in May', 'Anna Hart', 'mayor of Bonn'],
  ['[person Anna Hart] served as mayor of [place Bonn] until May', 'Anna Hart', 'mayor of Bonn'],
  ['[person Anna Hart] was previously the mayor of [place Bonn]', 'Anna Hart', 'previously the mayor of Bonn'],
  ['[person Anna Hart] was then mayor of [place Bonn]', 'Anna Hart', 'then mayor of Bonn'],
  ['He said that [person Anna Hart] is the mayor\nof [place Bonn]', 'Anna Hart', 'mayor\nof Bonn'],
  // By somebody who gives it.
  ['They named [person Anna Hart] chairman of [organization Acme].', 'Anna Hart', 'chairman of Acme'],
  ['He appointed [person Anna Hart] as the director of [organization Acme].', 'Anna Hart', 'director of Acme'],
  ['[place Iraq] elected [person Ali Amin] president', 'Ali Amin', 'president'],
  ['[person Anna Hart] was named chairman of [organization Acme].', 'Anna Hart', 'chairman of Acme'],
  ['[person Anna Hart] has been appointed as [organization Acme] chairman.', 'Anna Hart', 'Acme chairman'],
  // Behind where they are from, how old they are, or in a clause.
  ['[person Anna Hart], 54, a retired teacher, said so', 'Anna Hart', 'retired teacher'],
  ['[person Anna Hart], a 54-year-old nurse, said so', 'Anna Hart', 'nurse'],
  ['[person Liz Moore] of [place Boston], a nurse, said so', 'Liz Moore', 'nurse'],
  ['[person Liz Moore], of [place Boston], 54, a nurse, said so', 'Liz Moore', 'nurse'],
  ['[person Liz Moore] from the [organization Acme Clinic], a nurse, said so', 'Liz Moore', 'nurse'],
  ['[person Anna Hart], who is the governor of [place Ohio], left', 'Anna Hart', 'governor of Ohio'],
  ['[person Anna Hart], who was a nurse, left', 'Anna Hart', 'nurse'],
  ['[person Anna Hart], who was elected mayor of [place Bonn], left', 'Anna Hart', 'mayor of Bonn'],
  // What they head, whatever it is called; where large letters say nothing, no such word is read.
  ['He met Unification Minister [person Anna Hart] there.', 'Anna Hart', 'Unification Minister'],
  ['He met Works and Rural Housing Minister [person Anna Hart].', 'Anna Hart', 'Works and Rural Housing Minister'],
  ['of Trent and [group Kenyan] Interior Minister [person Anna Hart] was', 'Anna Hart', 'Kenyan Interior Minister'],
  ['President [person Tom Reyes] and Foreign Minister [person Anna Hart] left early.', 'Anna Hart', 'Foreign Minister'],
  ['[person Anna Hart], the Migration Minister, left early.', 'Anna Hart', 'Migration Minister'],
  ['On Monday Minister [person Anna Hart] left. Yesterday Minister [person Tom Reyes] left.', 'Anna Hart', 'Minister'],
  ['On Monday Minister [person Anna Hart] left. Yesterday Minister [person Tom Reyes] left.', 'Tom Reyes', 'Minister'],
  ['Voters Reject Minister [person Anna Hart] Again\n\nThe vote was on Monday.', 'Anna Hart', 'Minister'],
  // What they are that of in words in small letters, up to a mark or a name.
  ['[person Anna Hart], head of paediatrics, left', 'Anna Hart', 'head of paediatrics'],
  [
    '[person Anna Hart] is a spokeswoman for the provincial waterworks',
    'Anna Hart',
    'spokeswoman for the provincial waterworks',
  ],
  [
    '[person Anna Hart], mayor of the port city of [place Velmar], left',
    'Anna Hart',
    'mayor of the port city of Velmar',
  ],
  [
    '[person Anna Hart], professor of maritime law at the [organization University of Velmar], left',
    'Anna Hart',
    'professor of maritime law at the University of Velmar',
  ],
  [
    '[person Anna Hart], minister for ports and shipping of [place Kenya], left',
    'Anna Hart',
    'minister for ports and shipping of Kenya',
  ],
  ['[person Anna Hart], head of research told us', 'Anna Hart', 'head'],
  ['[person Anna Hart] became head of the clinic yesterday.', 'Anna Hart', 'head of the clinic'],
  ['[person Anna Hart] was director of the company last year.', 'Anna Hart', 'director of the company'],
  ['Nevertheless Minister [person Anna Hart] left early.', 'Anna Hart', 'Minister'],
  ['Afterwards Minister [person Anna Hart] left early.', 'Anna Hart', 'Minister'],
  ['He told Congress Secretary [person Anna Hart] would leave.', 'Anna Hart', 'Secretary'],
  ['He spoke of Fisheries and Minister [person Anna Hart] of ports.', 'Anna Hart', 'Minister'],
  ['[person Anna Hart], president of his own mind', 'Anna Hart', 'president'],
  ['[person Anna Hart], mayor of what was left', 'Anna Hart', 'mayor'],
  ['[person Anna Hart], judge of that wide and, as it was said, old court', 'Anna Hart', 'judge'],
  ['[person Anna Hart], judge of one two three four five courts.', 'Anna Hart', 'judge'],
  // Of somebody else, who is part of it.
  [
    '[person Anna Hart], a spokeswoman for President [person Tom Reyes], left',
    'Anna Hart',
    'spokeswoman for President Tom Reyes',
  ],
  ['[person Anna Hart] is the wife of [person Tom Reyes].', 'Anna Hart', 'wife of Tom Reyes'],
  ['[person Anna Hart], lawyer for [person Tom Reyes] and [person Ali Amin]', 'Anna Hart', 'lawyer for Tom Reyes'],
  ['[person Anna Hart], the mayor of [place Bonn] and Judge [person Tom Reyes] met', 'Anna Hart', 'mayor of Bonn'],
  // What they are that of goes on with words that are not known: they are left out, and not cut.
  ["[person Anna Hart] is head of [place Bonn]'s ambulance service", 'Anna Hart', 'head'],
  ["[person Anna Hart] is vice president of [place Kenya]'s national guardhouse", 'Anna Hart', 'vice president'],
  ['[person Anna Hart] is a spokeswoman for the provincial waterworks that flooded', 'Anna Hart', 'spokeswoman'],
  ['[person Anna Hart] is the first suspect the [group Kenyan] court saw', 'Anna Hart', 'first suspect'],
  ['[person Anna Hart] was director of the [group Kenyan] museum', 'Anna Hart', 'director'],
  // Words that say nothing of what they are.
  ...['the best', 'the one who', 'a must', 'the first to', 'a friend of', 'in charge of', 'not the mayor of']
    .concat('no longer governor of', 'said to be the mayor of', 'private in', 'general at', 'the first woman in')
    .concat('the mother-tongue of', 'elected in', 'named after', 'serving', 'the second-largest of')
    .map((words) => [`[person Anna Hart] is ${words} [place Bonn].`, 'Anna Hart', undefined] as const),
  ['[person Anna Hart], who left the mayor of [place Bonn]', 'Anna Hart', undefined],
  ['[person Anna Hart], 54, left the president', 'Anna Hart', undefined],
  ['[person Anna Hart] of [place Boston] met the nurse', 'Anna Hart', undefined],
  ['They named [person Anna Hart] and left the chairman', 'Anna Hart', undefined],
  ['They met [person Anna Hart] chairman', 'Anna Hart', undefined],
  ['[person Anna Hart] has the mayor of [place Bonn]', 'Anna Hart', undefined],
  ['[person Anna Hart]. Is the mayor there?', 'Anna Hart', undefined],
  ['[person Anna Hart] was\n\nthe mayor', 'Anna Hart', undefined],
  // Words about somebody else.
  ['The house of [person Anna Hart] was the mayor', 'Anna Hart', undefined],
  ["[person Anna Hart]'s brother is the mayor", 'Anna Hart', undefined],
  ['[person Anna Hart], President [person Tom Reyes] and others met', 'Anna Hart', undefined],
  // Nothing beside the name says what they are.
  ['On Monday [person Anna Hart] said so', 'Anna Hart', undefined],
  ['[place Kenya], [person Anna Hart] said, is far', 'Anna Hart', undefined],
  ['[person Anna Hart], who is 50, left for [place Rome]', 'Anna Hart', undefined],
  // A role belongs to its own paragraph and its own person.
  ['He met the president\n\n[person Anna Hart] left', 'Anna Hart', undefined],
  ['President [person Tom Reyes] and [person Anna Hart] met', 'Anna Hart', undefined],
  // Only people have roles.
  ['President [organization Anna Hart] met', 'Anna Hart', undefined],
];

for (const [marked, person, role] of cases) {
  test(`roles of ${person}: ${marked.replaceAll('\n', ' ⏎ ')}`, () => {
    const { document, names } = draft(marked);
    const { text } = document;
    const number = names.findIndex(({ start, end }) => text.slice(start, end) === person);
    assert.ok(number >= 0);
    const found = findRole(document, names, number);
    assert.equal(found && text.slice(found.start, found.end), role);
  });
}

for (const [words, past] of [
  ['is the mayor', undefined],
  ['was the mayor', true],
  ['had been the mayor', true],
  ['served as mayor', true],
  ['has been the mayor', undefined],
  ['became mayor', undefined],
  ['was elected mayor', undefined],
] as const) {
  test(`“${words}” ${past ? 'tells of the past' : 'does not say that it is over'}`, () => {
    const { document, names } = draft(`[person Anna Hart] ${words} of [place Bonn].`);
    const role = findRole(document, names, 0);
    assert.equal(role && document.text.slice(role.start, role.end), 'mayor of Bonn');
    assert.equal(role?.past, past);
  });
}
