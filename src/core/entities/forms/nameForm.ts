import type { EntityType } from '../../names/entityType';
import { aliasOf } from '../lexicons/aliases';
import { stateOfDemonym } from '../lexicons/demonyms';
import {
  functionWords,
  institutionHeads,
  institutionWords,
  legalPhrases,
  legalSuffixes,
  partyMembers,
  partyWords,
} from '../lexicons/organizationWords';
import { stateNamed } from '../lexicons/states';
import type { PersonForm } from './personForm';
import { nameWords, type NameWords } from './words';

/** The name of anything but a person, taken apart for comparison. */
export interface OtherForm {
  readonly kind: 'other';
  readonly text: string;
  readonly type: EntityType;
  /** Folded words without a leading "the" and without legal form. Never empty. */
  readonly words: readonly string[];
  /** Equal keys of one class are the same name. Well-known names have the key of the alias table. */
  readonly key: string;
  /** For a place with what it lies in ("Mobile, Alabama"), the key of the place alone; else the key. */
  readonly head: string;
  /** The words without "of", "the" and the like. */
  readonly core: readonly string[];
  /** Whether it is written as an abbreviation: "EADS", "U.N.", "BfV". */
  readonly acronym: boolean;
  /** Whether the alias table knows it. */
  readonly known: boolean;
  /** The legal form it is written with ("ltd", "holdings plc"), else empty. */
  readonly legal: string;
  /** A country's institution named by generic words ("Foreign Ministry"): its words without the country. */
  readonly institution: boolean;
  /** The state that qualifies the institution in the name itself ("Iraqi Foreign Ministry"), else empty. */
  readonly state: string;
}

const legalForms: ReadonlyMap<string, string> = new Map([
  ['incorporated', 'inc'],
  ['corporation', 'corp'],
  ['limited', 'ltd'],
  ['company', 'co'],
]);

const acronymText = /^(?:\p{Lu}\.?){2,8}s?$|^\p{Lu}[\p{Lu}\p{Ll}]{0,3}\p{Lu}[\p{Lu}-]{0,4}$/u;

/** Takes the name of an organization, place, group, event or work apart. */
export function otherForm(text: string, type: EntityType, source: NameWords): OtherForm {
  let words: readonly string[] = source.folded.length > 0 ? source.folded : [text.trim().toLowerCase()];
  if (words.length > 1 && words[0] === 'the') words = words.slice(1);
  words = words.map((word) => (word === '&' ? 'and' : word));
  const whole = words;
  if (type === 'organization') words = withoutLegalForm(words);
  const legal = whole
    .slice(words.length)
    .map((word) => legalForms.get(word) ?? word)
    .join(' ');
  const written = source.written[source.written.length - 1] ?? '';
  const acronym = type !== 'place' && source.written.length === 1 && !source.handle && acronymText.test(written);
  const plain = { kind: 'other' as const, text, words, acronym, legal, head: headOf(text, type, words) };
  const own = withoutQualifier(withoutPossessor(text, type, words), type, source);
  const alias = aliasOf(words.join(' '), type) ?? aliasOf(own.join(' '), type);
  if (alias !== undefined) {
    return {
      ...plain,
      type: alias.type,
      key: alias.key,
      head: alias.key,
      core: coreOf(words),
      known: true,
      institution: false,
      state: '',
    };
  }
  if (type === 'group') return groupForm(plain, words);
  const qualified = type === 'organization' ? (partyOf(words) ?? institutionOf(words)) : undefined;
  if (qualified !== undefined) {
    const key = institutionKey(qualified);
    return { ...plain, type, key, core: coreOf(words), known: false, institution: true, state: qualified.state };
  }
  return {
    ...plain,
    type,
    key: own.join(' '),
    core: coreOf(own),
    known: false,
    institution: false,
    state: '',
  };
}

/** A product named with its maker is the product: "Boeing 787" is "787" where the article names Boeing. */
export function withoutMaker<Form extends PersonForm | OtherForm>(
  form: Form,
  makers: ReadonlySet<string>,
): Form | OtherForm {
  if (form.kind !== 'other' || form.type !== 'work' || form.known) return form;
  const [first, ...rest] = form.key.split(' ');
  if (first === undefined || rest.length === 0 || !makers.has(first)) return form;
  return { ...form, key: rest.join(' '), core: coreOf(rest) };
}

/** A company with its legal form as a part of its name, for where another one is named alike. */
export function withLegalForm(form: OtherForm): OtherForm {
  const key = `${form.key} ${form.legal}`;
  const legal = form.legal.split(' ');
  return { ...form, key, head: key, words: [...form.words, ...legal], core: [...form.core, ...legal] };
}

/** Genitives that are part of a name and no possessor. */
const namingGenitives = new Set([
  'women',
  'men',
  'people',
  'children',
  'world',
  'workers',
  'veterans',
  'champion',
  'champions',
]);

/** "Singapore's Changi Airport" is "Changi Airport". Persons, groups and events keep their genitives. */
function withoutPossessor(text: string, type: EntityType, words: readonly string[]): readonly string[] {
  if (type === 'event' || words.length < 2) return words;
  const genitive = /(?:['’]s|s['’])\s/.exec(text);
  if (genitive === null) return words;
  const possessor = nameWords(text.slice(0, genitive.index + genitive[0].length)).folded;
  const own = words.slice(words.length - nameWords(text.slice(genitive.index + genitive[0].length)).folded.length);
  return own.length === 0 || namingGenitives.has(possessor[possessor.length - 1] ?? '') ? words : own;
}

/** "30GB iPod" is an "iPod", and the "UK RAF" the "RAF". */
function withoutQualifier(words: readonly string[], type: EntityType, { written }: NameWords): readonly string[] {
  const [first = '', ...rest] = words;
  if (rest.length === 0) return words;
  if (type === 'work' && /^\d+(?:gb|mb|tb|inch|mm|cm)$/.test(first)) return rest;
  const isAcronym = rest.length === 1 && acronymText.test(written[written.length - 1] ?? '');
  return type === 'organization' && isAcronym && stateNamed(first) !== undefined ? rest : words;
}

function groupForm(
  plain: Pick<OtherForm, 'kind' | 'text' | 'words' | 'acronym' | 'legal' | 'head'>,
  words: readonly string[],
): OtherForm {
  const joined = words.join(' ');
  const state = stateOfDemonym(joined);
  const key = state === undefined ? singular(joined) : `people of ${state}`;
  return {
    ...plain,
    type: 'group',
    key,
    core: words,
    known: state !== undefined,
    institution: false,
    state: state ?? '',
  };
}

/** What stands between a place and what it lies in or at: "Frankfurt am Main", "Newcastle upon Tyne". */
const placeJoints = new Set(['in', 'am', 'an', 'on', 'upon']);

/** The name of a place before a comma or such a word, as a key. */
function headOf(text: string, type: EntityType, words: readonly string[]): string {
  const all = words.join(' ');
  if (type !== 'place') return all;
  const comma = text.indexOf(',');
  const before = comma > 0 ? nameWords(text.slice(0, comma)).folded : words;
  const inside = before.findIndex((word, at) => at > 0 && placeJoints.has(word));
  const head = (inside > 0 ? before.slice(0, inside) : before).join(' ');
  return head === '' ? all : (aliasOf(head, type)?.key ?? head);
}

/** "Democrats" and "Democrat" are one group. */
function singular(words: string): string {
  return words.length > 3 && words.endsWith('s') && !words.endsWith('ss') ? words.slice(0, -1) : words;
}

/** The words that carry meaning, in order; all words where none does. */
function coreOf(words: readonly string[]): readonly string[] {
  const core = words.filter((word) => !functionWords.has(word));
  return core.length > 0 && core.length < words.length ? core.slice() : words;
}

function withoutLegalForm(words: readonly string[]): readonly string[] {
  let rest = words;
  for (let before = -1; before !== rest.length;) {
    before = rest.length;
    const phrase = legalPhrases.find((form) => rest.length > form.length && endsWith(rest, form));
    if (phrase !== undefined) rest = rest.slice(0, -phrase.length);
    else if (rest.length > 1 && legalSuffixes.has(rest.at(-1) ?? '')) rest = rest.slice(0, -1);
  }
  const isCut = rest.length < words.length;
  return isCut && rest.length > 1 && rest.at(-1) === 'and' ? rest.slice(0, -1) : rest;
}

function endsWith(words: readonly string[], tail: readonly string[]): boolean {
  return tail.every((word, i) => word === words[words.length - tail.length + i]);
}

interface Institution {
  /** Sorted words of the institution, without the state. */
  readonly name: string;
  readonly state: string;
  /** Where an embassy or consulate stands, else empty. */
  readonly seat: string;
}

/** The key of an institution of a state; without a state it is only known inside one country's news. */
function institutionKey(institution: Institution): string {
  const state = institution.state === '' ? '' : `@${institution.state}`;
  return `${institution.name}${state}${institution.seat === '' ? '' : ` in ${institution.seat}`}`;
}

/**
 * Adds a state to an institution that is named without one ("Foreign Ministry"), so that the ministries of two
 * countries are two. Every other form, and an empty state, gives the form itself.
 */
export function qualifyInstitution<Form extends PersonForm | OtherForm>(form: Form, state: string): Form | OtherForm {
  if (form.kind !== 'other' || !form.institution || form.state !== '' || state === '') return form;
  const seat = form.key.indexOf(' in ');
  const name = seat < 0 ? form.key : form.key.slice(0, seat);
  return { ...form, state, key: `${name}@${state}${seat < 0 ? '' : form.key.slice(seat)}` };
}

/** Reads "Social Democrats", "German Social Democratic Party" and "Green Party of Austria" as parties of a state. */
function partyOf(words: readonly string[]): Institution | undefined {
  const own = words.filter((word) => !functionWords.has(word));
  const isParty = own.includes('party') || own.some((word) => partyMembers.has(word));
  if (!isParty) return undefined;
  let state = '';
  const name = new Set<string>();
  for (let i = 0; i < own.length; i++) {
    const word = own[i] ?? '';
    const pair = state === '' ? stateNamed(`${word} ${own[i + 1] ?? ''}`) : undefined;
    const single = state === '' ? stateNamed(word) : undefined;
    const base = partyWords.get(word);
    if (pair !== undefined) {
      state = pair;
      i++;
    } else if (single !== undefined) state = single;
    else if (base !== undefined) name.add(base);
    else if (word !== 'party') return undefined;
  }
  return name.size > 0 ? { name: [...name].sort().join(' '), state, seat: '' } : undefined;
}

/** Reads "Iraqi Foreign Ministry", "Foreign Ministry of Iraq" and "US Embassy in Baghdad" as institutions of a state. */
function institutionOf(words: readonly string[]): Institution | undefined {
  const mission = words.some((word) => word === 'embassy' || word === 'consulate');
  let state = '';
  const name: string[] = [];
  const seat: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? '';
    if (functionWords.has(word)) continue;
    const pair = state === '' ? stateNamed(`${word} ${words[i + 1] ?? ''}`) : undefined;
    const single = state === '' ? stateNamed(word) : undefined;
    if (pair !== undefined) {
      state = pair;
      i++;
    } else if (single !== undefined) state = single;
    else if (word === 'affairs' && words.length > 1) continue;
    else if (institutionWords.has(word)) name.push(word === 'defence' ? 'defense' : word);
    else if (mission && name.length > 0) seat.push(word);
    else return undefined;
  }
  return name.some((word) => institutionHeads.has(word))
    ? { name: name.sort().join(' '), state, seat: seat.join(' ') }
    : undefined;
}
