import { entries } from './entries';

/** Continents, seas, rivers, mountains and the regions that news speaks of as places. */
export const regions = entries(`
Africa, Asia, Europe, Antarctica, Australasia, Oceania, Eurasia, North America, South America, Central America, Latin America,
Middle East, Mideast, Near East, Far East, Gulf, North Africa, West Africa, East Africa, Southern Africa, Central Africa,
Sub-Saharan Africa, Horn of Africa, Sahel, Sahara, Maghreb, Levant, Balkans, Caucasus, Baltics, Scandinavia, Benelux, Iberia,
Mesopotamia, Central Asia, South Asia, Southeast Asia, East Asia, Eastern Europe, Western Europe, Central Europe, Northern Europe,
Asia-Pacific, Indo-Pacific, Caribbean, West Indies, Mediterranean, Atlantic, Pacific, Arctic, Baltic, Adriatic, Aegean, Caspian,
Atlantic Ocean, Pacific Ocean, Indian Ocean, Arctic Ocean, Mediterranean Sea, Red Sea, Black Sea, Caspian Sea, Dead Sea, North Sea,
Baltic Sea, Arabian Sea, South China Sea, East China Sea, Persian Gulf, Arabian Gulf, Gulf of Aden, Gulf of Oman, Gulf of Mexico,
Strait of Hormuz, Suez Canal, Panama Canal, Bosphorus, Dardanelles, English Channel, Bay of Bengal, Nile, Tigris, Euphrates, Danube,
Rhine, Thames, Volga, Dnieper, Amazon River, Mekong, Ganges, Indus, Yangtze, Mississippi River, Alps, Himalayas, Andes, Rockies, Pyrenees,
Urals, Carpathians, Appalachians, Everest, Kilimanjaro, Sinai, Gaza, Gaza Strip, West Bank, Golan Heights, Galilee, Negev, East Jerusalem,
Arabian Peninsula, Korean Peninsula, Sinai Peninsula, Fertile Crescent, Silicon Valley, Wall Street, Hollywood, Manhattan, Brooklyn,
Queens, Bronx, Harlem, Long Island, Staten Island, Capitol Hill, Times Square, Bay Area, Midwest, New England, Deep South, Great Lakes,
Great Plains, West Coast, East Coast, Downing Street, Tahrir Square, Tiananmen Square, Red Square, Westminster, Whitehall, Soho,
Green Line, Silk Road, Earth, Mars, Jupiter, Saturn, Venus, Moon, Guantanamo, Guantanamo Bay, Camp David, Ellis Island, Alcatraz,
Mount Everest, Mecca, Medina, Karbala, Najaf, Bethlehem, Nazareth, Chernobyl, Auschwitz, Hiroshima, Nagasaki, Fukushima, Nile Delta,
Occupied Territories, Third World, Eurozone, Global South, Kurdistan Region, Great Barrier Reef, Cape Town, Cape Horn,
Canary Islands, Balearic Islands, Azores, Galapagos, Spratly Islands, Paracel Islands, Kuril Islands, Crete, Rhodes, Lesbos, Majorca,
Ibiza, Lampedusa, Tenerife, Madeira, Svalbard, Lapland, Patagonia, Amazonia, Bikini Atoll, Diego Garcia
`);

/** Compass words and the like that go before a place's name without being part of it, unless the list has them together. */
export const directions = entries(
  'North, South, East, West, Northern, Southern, Eastern, Western, Central, Upper, Lower, Greater, New',
);
