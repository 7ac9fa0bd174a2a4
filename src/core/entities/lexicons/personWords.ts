import { givenNames } from '../../names/lists/givenNames';
import { lazy } from '../../text/lazy';
import { foldName } from '../forms/fold';
import { namesOfForm } from './shortNames';
import { wordSet } from './wordList';

/** Titles and posts that may stand before a person's name as part of the mention; folded. */
export const titles = wordSet(`
  mr mrs ms miss mx dr prof professor sir dame lord lady madam madame monsieur herr frau don dona
  president vice deputy acting former ex interim prime minister premier chancellor secretary undersecretary
  senator sen congressman congresswoman representative rep mp governor gov mayor speaker ambassador amb envoy
  general gen colonel col lieutenant lt major maj captain capt sergeant sgt corporal commander admiral adm marshal brigadier
  judge justice attorney prosecutor director chairman chairwoman chair chief ceo commissioner spokesman spokeswoman spokesperson
  king queen prince princess crown emperor empress emir sultan shah tsar czar duke duchess count baron
  pope cardinal archbishop bishop rabbi reverend rev father sister imam ayatollah mullah sheikh shaikh sheik hajj haji
  saint st san comrade coach cllr councillor councilor alderman foreign defense defence interior finance first`);

/** How the title of descendants of the Prophet is written where it is no given name as often, as "Syed" and "Sayed" are. */
export const sayyids = wordSet('seyyed seyed sayyid sayyed saiyid');

const rulerTitles = wordSet('king queen prince princess emperor empress emir sultan tsar czar pope saint st');

/** Whether a folded word is a title of those who are called by their given name alone: rulers, their families, popes and saints. */
export function isRulerTitle(word: string): boolean {
  return rulerTitles.has(word.replace(/^(?:ex|then)-/, ''));
}

/** Marks of generation: two people whose marks differ are two people. Folded. */
export const generationSuffixes: ReadonlyMap<string, string> = new Map([
  ['jr', 'jr'],
  ['junior', 'jr'],
  ['sr', 'sr'],
  ['senior', 'sr'],
  ['ii', '2'],
  ['iii', '3'],
  ['iv', '4'],
]);

/** Roman numerals of monarchs and popes, which belong to the name: "Benedict XVI". */
export const regnalNumeral = /^(?:x{0,2}(?:ix|iv|v?i{0,3}))$/;

/** Letters after a name that say nothing about who it is. */
export const postNominals = wordSet('phd md esq obe cbe mbe mp mep qc kc sj');

/** Small words inside names. They are left out of comparison: "von der Leyen", "bin Salman". */
export const particles = wordSet(
  'de la las los del della der den van von vom zu zur zum du di da dos das do le ter ten bin ibn bint y e af av',
);

/** Forms of the Arabic article in Latin spelling. */
export const arabicArticles = wordSet('al el as an ar ad at ash az es er ul ath');

/** Family names that are usually written first, so that a lone one is a surname though it opens the full name. */
export const familyFirstNames = wordSet(`
  kim lee park choi jung jeong kang cho yoon jang lim moon ban roh xi li wang zhang chen liu yang huang zhao wu zhou xu sun ma zhu hu
  guo he lin gao luo zheng liang song tang deng feng cao peng zeng xiao tian dong pan yuan cai jiang wen mao bo hua
  nguyen tran pham phan vu vo dang bui duong ho ngo abe kan aso suga`);

const givenWords = lazy(() => new Set(givenNames().map(foldName)));

/** Whether a folded word is known as a given name. */
export function isGivenName(word: string): boolean {
  return givenWords().has(word) || namesOfForm(word).length > 0;
}

/** Names that look alike in Latin letters and are different; spellings of one name stand between two slashes, no word on two lines. */
const distinctNames: readonly string[] = [
  'hassan hasan / hussein husain hossein hussain husayn husein',
  'khamenei / khomeini',
  'salem / salim / salman',
  'said saeed / saad',
  'ahmed ahmad / hamid / hamed / hamad / mohamed mohammed muhammad mohammad muhammed / mahmoud mahmud',
  'kerry / kelly',
  'maria / marie / mary / mario',
  'daniel / daniela',
  'christian / christina',
  'angela / angelo',
  'julia / julio / julian',
  'carla / carlo / carl',
  'paula / paul / paulo',
  'alexander / alexandra',
  'oleg / olga',
  'jamal / jamil',
  'karim / karam',
  'nasser nasir / nazir',
  'omar / amir / ammar / amr',
  'ali / alia',
  'majid / majed',
  'rashid / rashad',
];

/** For each word of `distinctNames` its line, and which of the names of that line it spells. */
const distinctPlaces = lazy(
  () =>
    new Map(
      distinctNames.flatMap((names, line) =>
        names.split(' / ').flatMap((words, name) => words.split(' ').map((word) => [word, { line, name }] as const)),
      ),
    ),
);

/** Whether two folded words are names that only look alike: "kerry" and "kelly". */
export function areDistinctNames(a: string, b: string): boolean {
  const [one, other] = [distinctPlaces().get(a), distinctPlaces().get(b)];
  return one !== undefined && one.line === other?.line && one.name !== other.name;
}
