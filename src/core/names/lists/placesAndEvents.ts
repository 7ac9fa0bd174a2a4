import { entries } from './entries';

/** Last words of a place's name: "Green Zone", "Anbar Province", "Rumaila Field". */
export const placeHeads = entries(`
zone, province, governorate, district, county, region, republic, kingdom, emirate, territory, island, islands, isle, peninsula, river, lake, sea, ocean, gulf, strait, straits, bay, canal, creek, falls, mountain, mountains, hills, hill, valley, desert, plain, plains, plateau, forest, park, garden, gardens, square, street, avenue, boulevard,
lane, highway, bridge, tunnel, port, harbor, harbour, airport, airfield, prison, palace, castle, tower, towers, stadium, arena, cemetery, dam, crossing, border, strip, city, town, village, township, municipality, suburb, neighborhood, neighbourhood, quarter, beach, coast, cape, basin, delta, oasis, oilfield, refinery, reservoir, glacier, volcano, cave, caves,
ranch, farm, station, terminal, plaza, parish, prefecture, oblast, krai, barracks, mosque, cathedral, shrine, temple, hotel, museum, heights, springs, beach, heights, memorial, monument, zoo, mall, junction, ridge, shore, woods, wood, grove
`);

/** First words of a place's name, before its own name: "Lake Van", "Mount Sinjar", "Camp Bucca". */
export const placeOpeners = entries(
  'lake, mount, mt, mt., cape, fort, port, camp, san, santa, santo, são, el, los, las, isle, gulf, strait, bay, sea, river, wadi, jabal, jebel, tel, tell, khan, ras, umm, deir, bab, dar, puerto, rio, villa, monte, mont, nova, novo, novi, nizhny, bad, stratford-upon, kingdom, republic, province, city, town, village, district, state',
);

/** Last words of an event's name: "Gulf War", "World Cup". */
export const eventHeads = entries(`
war, wars, revolution, uprising, intifada, coup, olympics, olympiad, games, cup, championship, championships, tournament, grand prix, marathon, festival, summit, conference, forum, expo, fair, election, elections, referendum, massacre, genocide, holocaust, crisis, earthquake, tsunami, hurricane, typhoon, cyclone, spring, crusade, crusades, siege, offensive, armistice, ceremony,
awards, oscars, derby, bowl, series, jubilee, exhibition, biennale, mutiny, rebellion, revolt, famine, plague, pandemic, strike, riots, march, parade
`);

/** Last words of a treaty's, law's or work's name: "Nuclear Deal", "Oslo Accords", "Patriot Act". */
export const workHeads = entries(
  'deal, accord, accords, agreement, treaty, pact, convention, protocol, constitution, declaration, charter, act, bill, prize, resolution, communiqué, memorandum, doctrine, manifesto, amendment, bible, quran, koran, torah, gospel',
);

/** Events that are known by a name without such a word. */
export const knownEvents = entries(`
World War I, World War II, World War One, World War Two, First World War, Second World War, WWI, WWII, Cold War, Vietnam War, Korean War, Gulf War, Iraq War, Iran-Iraq War, Civil War, American Civil War, Six-Day War, Yom Kippur War, Arab Spring, Holocaust, Nakba, Great Depression, Olympics, Olympic Games, Winter Olympics, Summer Olympics, World Cup, Super Bowl, Ramadan, Eid al-Fitr, Eid al-Adha, Eid, Christmas, Easter,
Hanukkah, Passover, Thanksgiving, Halloween, Nowruz, Ashura, Arbaeen, Hajj, Diwali, Black Friday, Brexit, Hurricane Katrina, Watergate, Euro 2020, French Revolution, Russian Revolution, Islamic Revolution, Industrial Revolution, Renaissance, Reformation
`);

/** Treaties and books that are known by name. */
export const knownWorks = entries(
  `JCPOA, Joint Comprehensive Plan of Action, Geneva Conventions, Geneva Convention, Kyoto Protocol, Paris Agreement, Paris Accord, Oslo Accords, Camp David Accords, Treaty of Versailles, Magna Carta, Bible, Quran, Koran, Qur'an, Torah, Talmud, Old Testament, New Testament, New START, Sykes-Picot, Nobel Prize, Nobel Peace Prize, Pulitzer Prize, Patriot Act, Belt and Road, Marshall Plan`,
);

/** Names of days and months: dates are another recogniser's. */
export const calendarWords = entries(
  `Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday, Mon, Tue, Tues, Wed, Thu, Thur, Thurs, Fri, Sat, Sun, Mon., Tue., Tues., Wed., Thu., Thurs., Fri., Sat., Sun., January, February, March, April, May, June, July, August, September, October, November, December, Jan, Feb, Mar, Apr, Jun, Jul, Aug, Sep, Sept, Oct, Nov, Dec, Jan., Feb., Mar., Apr., Jun., Jul., Aug., Sep., Sept., Oct., Nov., Dec., Mondays, Tuesdays, Wednesdays, Thursdays, Fridays, Saturdays, Sundays, GMT, UTC, BC, AD, a.m., p.m., A.M., P.M.`,
);

/** Verbs (and a few words) beside a person's name: people say, bodies mostly state. */
export const speechVerbs = entries(`
said, says, say, told, tells, added, adds, replied, asked, asks, claimed, argued, insisted, explained, admitted, confessed, testified, recalled, wrote, writes, tweeted, tweets, posted, stressed, noted, remarked, urged, warned, thinks, thought, believes, believed, hopes, hoped, wants, wanted, smiled, laughed, walked, married, met, meets, resigned, died, born, pledged, vowed, thanked, praised, reiterated, underscored,
emphasized, emphasised, declared, called, visited, arrived, spoke, speaks, shook, shakes, confirmed, affirmed, denied, refused, condemned, responded, continued, commented, quipped, joked, lives, lived, graduated, played, plays, sang, starred, directed, was born, himself, herself, who, whose, undertakes, assures, takes, took, grew
`);

/** Prepositions of place, strong ones first by what they prove. */
export const placePrepositions = entries(
  'in, near, at, off, from, outside, inside, across, around, toward, towards, throughout, via, into, through, between, surrounding, visited, visiting, leave, leaving, left, reach, reached, entered, to, northern, southern, eastern, western, central, north, south, east, west, downtown, of',
);

/** Common nouns for places that tell what a name joined to them by "and" or "of" is. */
export const placeNouns = entries(
  'airport, city, town, village, province, region, district, capital, port, border, base, island, county, state, governorate, neighborhood, neighbourhood, suburb, area, embassy, camp, coast, countryside, outskirts, streets, municipality, peninsula, zone',
);
