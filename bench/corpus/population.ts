import { Random } from './random';

/** A made-up person: what an article may call them. */
export interface GeneratedPerson {
  readonly given: string;
  readonly family: string;
  /** The family name as another source romanises it. */
  readonly otherSpelling: string;
  readonly role: string;
}

/** A made-up body with its acronym. */
export interface GeneratedOrganization {
  readonly name: string;
  readonly acronym: string;
}

const words = (text: string): readonly string[] => text.split(' ');

const givenNames = words(
  'Anna Ahmed Maria Mohammed Elena Ali Sofia Omar Laura David Fatima Ivan Amina Peter Leila Daniel Sara Hassan Julia Thomas Nadia Karim Eva Samuel Yusuf Martin Aisha Viktor Clara Ibrahim Irina Joseph Mariam Paul Olga Khalid Rosa Andrei Layla George Hana Michael Zainab Stefan Lucia Tariq Emma Kofi',
);
const onsets = words('b d f g h j k l m n p r s t v z br dr kr tr st sh ch gh kh');
const nuclei = words('a e i o u ai ei ou');
const codas = words('l m n r s t d k v z nd rt');
const endings = words('i a o ev ov ian ani ski ez son man ari imi oglu enko');
const roles = [
  'Foreign Minister',
  'Prime Minister',
  'Finance Minister',
  'President',
  'Governor',
  'Judge',
  'Colonel',
  'Mayor',
] as const;
const fields = words('Fisheries Energy Transport Health Border Water Election Ports Forest Aviation Rail Housing');
const scopes = words('National Northern Southern Central Federal Regional International United Coastal Eastern');
const bodies = words('Authority Agency Ministry Commission Union Council Institute Company Bank Association');
const cities = words(
  'Baghdad Tehran London Paris Berlin Washington Moscow Beijing Cairo Beirut Geneva Vienna Rome Madrid Ankara Athens Warsaw Kyiv Doha Riyadh Amman Nairobi Lagos Tokyo Delhi Jakarta Manila Lima Bogota Havana Ottawa Oslo Helsinki Prague Budapest Sofia Bucharest Belgrade Tunis Algiers',
);

/** The person of a rank: always the same one, whatever else is generated. */
export function personOf(rank: number): GeneratedPerson {
  const random = new Random(rank * 7919 + 1);
  const given = random.pick(givenNames);
  const syllable = (): string => random.pick(onsets) + random.pick(nuclei);
  const family = capitalised(syllable() + random.pick(codas) + syllable() + random.pick(endings));
  return { given, family, otherSpelling: otherSpelling(family), role: random.pick(roles) };
}

/** The body of a rank. */
export function organizationOf(rank: number): GeneratedOrganization {
  const random = new Random(rank * 104_729 + 2);
  const place = placeOf(random.below(4000));
  const parts = [random.pick(scopes), place, random.pick(fields), random.pick(bodies)];
  return { name: parts.join(' '), acronym: parts.map((part) => part.charAt(0)).join('') };
}

/** The place of a rank: a capital of the world, or beyond those a made-up town. */
export function placeOf(rank: number): string {
  const city = cities[rank];
  if (city !== undefined) return city;
  const random = new Random(rank * 15_485_863 + 3);
  const stem =
    random.pick(onsets) + random.pick(nuclei) + random.pick(codas) + random.pick(onsets) + random.pick(nuclei);
  return capitalised(stem + random.pick(words('burg ville ton abad grad stan port field')));
}

/** Spellings that differ as romanisations do: "Soleimani", "Suleimany". */
function otherSpelling(family: string): string {
  const swaps = [
    ['ei', 'ai'],
    ['ou', 'u'],
    ['kh', 'h'],
    ['gh', 'g'],
    ['o', 'u'],
    ['i', 'y'],
    ['e', 'a'],
  ] as const;
  const swap = swaps.find(([from]) => family.slice(1).includes(from));
  return swap === undefined ? family : family.charAt(0) + family.slice(1).replace(swap[0], swap[1]);
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
