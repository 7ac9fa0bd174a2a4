import { isState } from './demonyms';
import { headMap } from './wordList';

/** States and provinces of federations by their country, with the abbreviations that news writes after a town. Folded, without dots. */
const provinces = headMap(`
  united states: alabama, ala, alaska, arizona, ariz, arkansas, ark, california, calif, colorado, colo, connecticut, conn, delaware, del, florida, fla, georgia, ga, hawaii, idaho, illinois, ill, indiana, ind, iowa, kansas, kan, kentucky, ky, louisiana, la, maine, maryland, md, massachusetts, mass, michigan, mich, minnesota, minn, mississippi, miss, missouri, mo, montana, mont, nebraska, neb, nevada, nev, new hampshire, nh, new jersey, nj, new mexico, nm, new york, ny, north carolina, nc, north dakota, nd, ohio, oklahoma, okla, oregon, ore, pennsylvania, pa, rhode island, ri, south carolina, sc, south dakota, sd, tennessee, tenn, texas, tex, utah, vermont, vt, virginia, va, washington state, wash, west virginia, wva, wisconsin, wis, wyoming, wyo
  canada: ontario, quebec, british columbia, bc, alberta, manitoba, saskatchewan, nova scotia, new brunswick, newfoundland, prince edward island
  australia: new south wales, nsw, queensland, tasmania, western australia, south australia
  united kingdom: england, scotland, wales, northern ireland`);

/** Abbreviations to the province that they stand for. */
const abbreviations = headMap(`
  alabama: ala
  arizona: ariz
  arkansas: ark
  california: calif
  colorado: colo
  connecticut: conn
  delaware: del
  florida: fla
  georgia: ga
  illinois: ill
  indiana: ind
  kansas: kan
  kentucky: ky
  louisiana: la
  maryland: md
  massachusetts: mass
  michigan: mich
  minnesota: minn
  mississippi: miss
  missouri: mo
  montana: mont
  nebraska: neb
  nevada: nev
  new hampshire: nh
  new jersey: nj
  new mexico: nm
  new york: ny
  north carolina: nc
  north dakota: nd
  oklahoma: okla
  oregon: ore
  pennsylvania: pa
  rhode island: ri
  south carolina: sc
  south dakota: sd
  tennessee: tenn
  texas: tex
  vermont: vt
  virginia: va
  washington state: wash
  west virginia: wva
  wisconsin: wis
  wyoming: wyo
  british columbia: bc
  new south wales: nsw`);

/** Cities that are meant where nothing says which of their namesakes is, by their country. */
const knownCities = headMap(`
  france: paris, nice, versailles, vienne, orleans
  united kingdom: london, birmingham, manchester, cambridge, oxford, newcastle, durham, worcester, plymouth, bristol, york, bath, dover, exeter
  ireland: dublin
  germany: berlin, hanover, dresden, frankfurt, hamburg, bremen
  italy: rome, naples, milan, florence, venice, verona
  greece: athens, sparta, corinth
  russia: moscow, st petersburg
  poland: warsaw
  spain: madrid, toledo, valencia, cordoba
  egypt: cairo, alexandria
  peru: lima
  switzerland: geneva, zurich, lucerne
  libya: tripoli
  syria: damascus, aleppo
  austria: vienna
  australia: melbourne, perth, sydney
  canada: toronto, vancouver, hamilton, ottawa
  india: delhi
  united states: boston, houston, portland, chicago, denver, dallas, philadelphia, los angeles, las vegas, columbus`);

/** A place that others lie in. */
export interface LargerPlace {
  /** Empty for a country as a whole. */
  readonly province: string;
  /** Empty where it may be of two: Georgia. */
  readonly country: string;
}

/** What a place's key names, if that is a country or a province of one, or where the other Georgia lies; undefined for others. */
export function largerPlace(key: string): LargerPlace | undefined {
  if (key === 'caucasus') return { province: '', country: key };
  const country = provinces.get(key);
  if (country === undefined || country === key) return isState(key) ? { province: '', country: key } : undefined;
  const province = abbreviations.get(key) ?? key;
  return { province, country: isState(province) && country !== 'united kingdom' ? '' : country };
}

/** The country of a city that is meant where nothing else is said; undefined for a city that is not so well known. */
export function countryOfCity(key: string): string | undefined {
  const country = knownCities.get(key);
  return country === key ? undefined : country;
}

/** Whether a place cannot lie in both of two: in two countries, or in two provinces. */
export function areApart(one: LargerPlace, other: LargerPlace): boolean {
  if (one.province !== '' && other.province !== '') return one.province !== other.province;
  const [a, b] = [countriesOf(one), countriesOf(other)];
  return !a.some((country) => b.includes(country));
}

function countriesOf({ province, country }: LargerPlace): readonly string[] {
  return country === '' ? [province, provinces.get(province) ?? ''] : [country];
}
