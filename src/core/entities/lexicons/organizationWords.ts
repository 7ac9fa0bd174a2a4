import { headMap, wordSet } from './wordList';

/** Marks of a company's legal form; folded, without dots. */
export const legalSuffixes = wordSet(`
  inc incorporated corp corporation co company ltd limited llc llp plc ag gmbh kg se sa nv bv spa srl oy oyj ab asa as kk pty
  pte bhd sarl group holding holdings kgaa ev aps pjsc pao oao ooo zao jsc ojsc pvt eood ead doo srl sro zrt kft nyrt tbk`);

/** Legal forms of several words; folded, without dots. */
export const legalPhrases: readonly (readonly string[])[] = [
  'sp z oo',
  'sa de cv',
  's de rl de cv',
  'sdn bhd',
  'a s',
  's a',
  'gmbh and co',
  'ag and co',
  'pvt ltd',
].map((form) => form.split(' '));

/** Words that carry no meaning of their own in a name. */
export const functionWords = wordSet('of the for and in on at to a an de du des der la le y und & et von von');

/** Words of which a country's institutions are named. A name of these alone means a different body in each country. */
export const institutionWords = wordSet(`
  ministry department office agency bureau commission committee council court parliament government cabinet senate congress assembly
  house representatives commons lords army navy police force forces air guard coast armed military bank administration service
  intelligence security border customs foreign affairs interior defense defence finance treasury justice health education economy
  economics economic environment energy transport labor labour trade agriculture culture tourism oil electricity planning
  supreme constitutional federal national central state high electoral election elections prosecutor prosecutors general
  ministers judiciary opposition embassy consulate presidency republican human rights public`);

/** Words for a kind of institution; a name needs one of them to count as a country's institution. */
export const institutionHeads = wordSet(`
  ministry department office agency bureau commission committee council court parliament government cabinet senate congress
  assembly house army navy police force forces guard bank administration service treasury embassy consulate judiciary presidency prosecutor`);

/** What parties are named by, and their people, to the word that stands for both: "Social Democrats", "Social Democratic Party". */
export const partyWords = headMap(`
  democrat: democrats, democratic
  socialist: socialists
  communist: communists
  conservative: conservatives
  liberal: liberals
  green: greens
  republican: republicans
  labour: labor
  people: peoples, popular
  workers: worker
  centre: center, centrist, centrists
  nationalist: nationalists
  christian:
  social:
  left:
  progressive:
  radical:
  free:
  freedom:
  national:
  independence:
  justice:
  development:
  reform:
  unity:
  united:
  islamic:
`);

/** Of the words of parties those that name one without "party". */
export const partyMembers = wordSet(
  'democrat democrats socialist socialists communist communists conservatives liberals greens republicans',
);
