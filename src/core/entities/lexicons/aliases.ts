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
council of europe: coe
court of justice of the european union: european court of justice, ecj, cjeu
european investment bank: eib
european bank for reconstruction and development: ebrd
european external action service: eeas
european medicines agency: ema
european space agency: esa
european organization for nuclear research: cern, european organisation for nuclear research
europol: european police office, european union agency for law enforcement cooperation
interpol: international criminal police organization, international criminal police organisation
frontex: european border and coast guard agency
eurostat: statistical office of the european union
international labour organization: ilo, international labor organization, international labour organisation
international organization for migration: iom, international organisation for migration
international maritime organization: imo, international maritime organisation
international civil aviation organization: icao, international civil aviation organisation
international telecommunication union: itu
international energy agency: iea
international renewable energy agency: irena
world meteorological organization: wmo, world meteorological organisation
world intellectual property organization: wipo, world intellectual property organisation
food and agriculture organization: fao, food and agriculture organisation, un food and agriculture organization, food and agriculture organization of the united nations
un development programme: undp, united nations development programme, un development program, united nations development program
un environment programme: unep, united nations environment programme, un environment program, united nations environment program
un population fund: unfpa, united nations population fund
un office for the coordination of humanitarian affairs: ocha, unocha, united nations office for the coordination of humanitarian affairs
un office on drugs and crime: unodc, united nations office on drugs and crime
un relief and works agency: unrwa, united nations relief and works agency
un human rights council: unhrc, united nations human rights council
un assistance mission for iraq: unami, united nations assistance mission for iraq
un interim force in lebanon: unifil, united nations interim force in lebanon
un assistance mission in afghanistan: unama, united nations assistance mission in afghanistan
intergovernmental panel on climate change: ipcc, un climate panel
organisation for the prohibition of chemical weapons: opcw, organization for the prohibition of chemical weapons
international criminal tribunal for the former yugoslavia: icty
international criminal tribunal for rwanda: ictr
organization of american states: oas, organisation of american states
organization of islamic cooperation: oic, organisation of islamic cooperation, organisation of islamic co-operation
economic community of west african states: ecowas
southern african development community: sadc
shanghai cooperation organization: sco, shanghai cooperation organisation
asia-pacific economic cooperation: apec
mercosur: southern common market
financial action task force: fatf
asian development bank: adb
african development bank: afdb
world economic forum: wef
world wildlife fund: world wide fund for nature
reporters without borders: reporters sans frontieres
committee to protect journalists: cpj
international federation of the red cross and red crescent societies: ifrc
syrian observatory for human rights: sohr
world anti-doping agency: wada
israel defense forces: idf, israel defence forces, israeli defense forces, israeli defence forces
shin bet: shabak, israel security agency
department of homeland security: dhs, homeland security department, us department of homeland security
drug enforcement administration: dea
food and drug administration: fda
environmental protection agency: us environmental protection agency
federal communications commission: fcc
federal trade commission: ftc
federal emergency management agency: fema
internal revenue service: irs
national aeronautics and space administration: nasa
national institutes of health: nih
national oceanic and atmospheric administration: noaa
national transportation safety board: ntsb
us agency for international development: usaid, united states agency for international development
american civil liberties union: aclu
national rifle association: nra
national association for the advancement of colored people: naacp
mi6: secret intelligence service
government communications headquarters: gchq
national health service: nhs
federal security service: fsb, russian federal security service
main intelligence directorate: gru, main directorate of the general staff
bundesbank: deutsche bundesbank, german central bank
bundesnachrichtendienst: bnd
bundeskriminalamt: bka, federal criminal police office
bundeswehr: german armed forces
bundestag: german parliament
german aerospace center: dlr, german aerospace centre
german football association: dfb
german trade union confederation: dgb
federation of german industries: bdi
national rally: rassemblement national
bharatiya janata party: bjp
revolutionary armed forces of colombia: farc
liberation tigers of tamil eelam: ltte, tamil tigers
lord's resistance army: lra
zanu-pf: zimbabwe african national union - patriotic front
bp: british petroleum
royal bank of scotland: rbs
procter and gamble: p&g
johnson and johnson: j&j
taiwan semiconductor manufacturing company: tsmc, taiwan semiconductor manufacturing
`);

/** Other names of events and series of meetings. */
const eventAliases = foldedAliases(`
world war ii: second world war, world war two, world war 2, wwii, ww2, 2nd world war
world war i: first world war, world war one, world war 1, wwi, ww1, great war
g7: group of seven, group of 7
g8: group of eight, group of 8
g20: group of twenty, group of 20
un climate change conference: united nations climate change conference
olympic games: olympics
paralympic games: paralympics
world wide web: www
academy awards: oscars, academy award
holocaust: shoah
koran: quran, qur'an, holy quran
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
