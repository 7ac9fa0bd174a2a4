import type { EntityType } from '../../names/entityType';
import { nameWords } from '../forms/words';
import { headMap, type WordMap } from './wordList';

/**
 * Other names of states, cities and regions. The first is the key of them all.
 * General knowledge of long and short forms, former names and abbreviations; no demonyms (see demonyms.ts).
 */
const placeAliases = foldedAliases(`
united states: us, usa, united states of america, america, the states, us of a
united kingdom: uk, britain, great britain, gb, united kingdom of great britain and northern ireland
united arab emirates: uae, emirates
russia: russian federation
china: people's republic of china, prc, mainland china
taiwan: republic of china
iran: islamic republic of iran, islamic republic
iraq: republic of iraq
egypt: arab republic of egypt
syria: syrian arab republic
saudi arabia: kingdom of saudi arabia, ksa
jordan: hashemite kingdom of jordan
israel: state of israel, jewish state
palestine: state of palestine
palestinian territories: occupied palestinian territories, palestinian territory
turkey: turkiye, republic of turkey
germany: federal republic of germany, frg, deutschland
east germany: gdr, german democratic republic, ddr
france: french republic
spain: kingdom of spain
netherlands: holland, kingdom of the netherlands
czech republic: czechia
bosnia and herzegovina: bosnia, bosnia-herzegovina, bosnia herzegovina
north macedonia: macedonia, former yugoslav republic of macedonia, fyrom
vatican: holy see, vatican city
soviet union: ussr, union of soviet socialist republics
south korea: republic of korea, rok
north korea: dprk, democratic people's republic of korea
myanmar: burma
ivory coast: cote d'ivoire
democratic republic of the congo: dr congo, drc, democratic republic of congo, congo-kinshasa, drcongo
republic of the congo: congo-brazzaville
south africa: republic of south africa, rsa
cape verde: cabo verde
eswatini: swaziland
east timor: timor-leste
sri lanka: ceylon
india: republic of india
pakistan: islamic republic of pakistan
afghanistan: islamic republic of afghanistan, islamic emirate of afghanistan
bangladesh: people's republic of bangladesh
mauritania: islamic republic of mauritania
venezuela: bolivarian republic of venezuela
ireland: republic of ireland
yemen: republic of yemen
lebanon: lebanese republic
central african republic: car
papua new guinea: png
new zealand: nz, aotearoa
middle east: mideast
new york: new york city, nyc, ny
los angeles: la
washington: washington dc, washington d.c.,  district of columbia
san francisco: sf
kyiv: kiev
odesa: odessa
kharkiv: kharkov
beijing: peking
mumbai: bombay
kolkata: calcutta
chennai: madras
yangon: rangoon
ho chi minh city: saigon
mecca: makkah
tel aviv: tel aviv-yafo
sulaymaniyah: sulaimani, sulaimaniya, sulaymaniya, slemani, sulaimaniyah, sulaimania
erbil: arbil, irbil, hawler
baghdad: bagdad
mosul: al-mawsil
kirkuk: kerkuk
aleppo: halab
homs: hims
kobani: kobane, ayn al-arab
gaza: gaza strip
kurdistan: kurdistan region, kurdistan region of iraq, iraqi kurdistan, krg region
prague: praha
cologne: koln
munich: munchen
nuremberg: nurnberg
crimea: crimean peninsula
antarctica: antarctic
arctic: arctic circle
`);

/**
 * Other names and abbreviations of organizations that many countries' news speaks of. The institution of one state has
 * the key that `institutionKey` gives it ("department state@united states").
 */
const organizationAliases = foldedAliases(`
european union: eu
united nations: un, uno, united nations organization, united nations organisation
un security council: security council, united nations security council, unsc
un general assembly: united nations general assembly, general assembly, unga
nato: north atlantic treaty organization, north atlantic treaty organisation, north atlantic alliance
islamic state: is, isis, isil, daesh, daish, islamic state group, islamic state of iraq and syria, islamic state in iraq and syria, islamic state of iraq and the levant, islamic state in iraq and the levant, so-called islamic state, islamic state militant group
al-qaeda: al-qaida, al qaeda, al qaida, alqaeda, al-qaeda network, al-qaida network, qaeda
hezbollah: hizbollah, hizbullah, hezballah
taliban: taleban, talib
hamas: islamic resistance movement
al-shabab: al-shabaab, al shabaab, al shabab, shabab, shabaab
revolutionary guards: irgc, islamic revolutionary guard corps, iranian revolutionary guards, revolutionary guard, islamic revolutionary guards corps, revolutionary guard corps, iranian revolutionary guard
popular mobilization forces: pmf, hashd al-shaabi, hashd al-shabi, popular mobilisation forces, popular mobilization units, pmu
kurdistan democratic party: kdp
patriotic union of kurdistan: puk
kurdistan workers' party: pkk
people's protection units: ypg
syrian democratic forces: sdf
kurdistan regional government: krg
palestine liberation organization: plo, palestine liberation organisation
muslim brotherhood: ikhwan
international monetary fund: imf
world bank: world bank group
european central bank: ecb
world health organization: who, world health organisation
world trade organization: wto, world trade organisation
international atomic energy agency: iaea
international criminal court: icc
international court of justice: icj
organization of the petroleum exporting countries: opec
organization for security and co-operation in europe: osce, organization for security and cooperation in europe, organisation for security and cooperation in europe
organization for economic cooperation and development: oecd, organisation for economic co-operation and development, organization for economic co-operation and development
un high commissioner for refugees: unhcr, un refugee agency, united nations high commissioner for refugees
unicef: united nations children's fund, un children's fund
unesco: united nations educational scientific and cultural organization
world food programme: wfp, world food program
african union: au
arab league: league of arab states
association of southeast asian nations: asean
gulf cooperation council: gcc
european commission: eu commission
european parliament: eu parliament
european court of human rights: echr
human rights watch: hrw
doctors without borders: msf, medecins sans frontieres
international committee of the red cross: icrc
federal bureau of investigation: fbi
central intelligence agency: cia
national security agency: nsa
department state@united states: state department, department of state
defense department@united states: pentagon, department of defense
air force@united states: usaf
air force royal@united kingdom: raf, royal air force
federal reserve: fed, us federal reserve, federal reserve board
securities and exchange commission: sec, us securities and exchange commission
centers for disease control and prevention: cdc, centers for disease control
federal aviation administration: faa
european aeronautic defence and space company: eads, european aeronautic defence and space
fifa: federation internationale de football association
uefa: union of european football associations
international olympic committee: ioc
british broadcasting corporation: bbc
associated press: ap
agence france-presse: afp
deutsche presse-agentur: dpa
deutsche welle: dw
volkswagen: vw
general motors: gm
general electric: ge
international business machines: ibm
hewlett-packard: hp, hewlett packard
bayerische motoren werke: bmw
christian democrat@germany: cdu, christian democratic union, christian democratic union of germany
christian social union: csu, christian social union in bavaria
democrat social@germany: spd, social democratic party of germany
democrat free@germany: fdp
green@germany: alliance 90/the greens, bundnis 90/die grunen
left@germany: die linke
alternative for germany: afd
republican@united states: gop
justice and development party: akp
african national congress: anc
`);

/** Other names of events and series of meetings. */
const eventAliases = foldedAliases(`
world war ii: second world war, world war two, world war 2, wwii, ww2, 2nd world war
world war i: first world war, world war one, world war 1, wwi, ww1, great war
g7: group of seven, group of 7
g8: group of eight, group of 8
g20: group of twenty, group of 20
un climate change conference: united nations climate change conference
`);

/** What a well-known name stands for. */
export interface Alias {
  /** The same for all names of it. */
  readonly key: string;
  readonly type: EntityType;
}

/**
 * The key that stands for all names of a well-known state, place, organization or event, with its class; undefined for
 * other names. Persons and groups have no aliases; an organization that was taken for a place is corrected.
 * @param key folded words with single spaces between
 */
export function aliasOf(key: string, type: EntityType): Alias | undefined {
  if (type === 'person' || type === 'group') return undefined;
  const event = eventAliases.get(key);
  if (event !== undefined) return { key: event, type };
  if (type === 'event' || type === 'work') return undefined;
  const place = placeAliases.get(key);
  if (type === 'place' && place !== undefined) return { key: place, type };
  const organization = organizationAliases.get(key);
  if (organization !== undefined) return { key: organization, type: 'organization' };
  return place === undefined ? undefined : { key: place, type };
}

/** Whether the table has other names of the organization with this key. */
export function isOrganizationKey(key: string): boolean {
  return organizationAliases.get(key) === key;
}

/** The lines as a map from every name, cut into words like a mention's, to the first name of its line. */
function foldedAliases(lines: string): WordMap {
  return headMap(lines, (name) => nameWords(name).folded.join(' '));
}
