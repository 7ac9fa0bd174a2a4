import { entries } from './entries';

/** Nationalities and peoples: adjective and singular; a plural in "-s" is found by the lexicon itself. */
export const demonyms = entries(`
Afghan, Albanian, Algerian, American, Andorran, Angolan, Argentine, Argentinian, Armenian, Australian, Austrian, Azerbaijani, Azeri, Bahamian,
Bahraini, Bangladeshi, Barbadian, Belarusian, Belgian, Beninese, Bhutanese, Bolivian, Bosnian, Brazilian, British, Briton, Bruneian, Bulgarian, Burkinabe,
Burmese, Burundian, Cambodian, Cameroonian, Canadian, Chadian, Chilean, Chinese, Colombian, Congolese, Costa Rican, Croat, Croatian, Cuban, Cypriot, Czech, Dane,
Danish, Djiboutian, Dominican, Dutch, Ecuadorian, Ecuadorean, Egyptian, Emirati, English, Eritrean, Estonian, Ethiopian, Fijian, Filipino, Finn, Finnish, French,
Gabonese, Gambian, Georgian, German, Ghanaian, Greek, Guatemalan, Guinean, Guyanese, Haitian, Honduran, Hungarian, Icelandic, Indian, Indonesian, Iranian, Iraqi,
Irish, Israeli, Italian, Ivorian, Jamaican, Japanese, Jordanian, Kazakh, Kazakhstani, Kenyan, Korean, Kosovar, Kosovan, Kuwaiti, Kyrgyz, Lao, Laotian, Latvian, Lebanese,
Liberian, Libyan, Lithuanian, Luxembourgish, Macedonian, Malagasy, Malawian, Malay, Malaysian, Maldivian, Malian, Maltese, Mauritanian, Mauritian, Mexican, Moldovan, Mongolian,
Montenegrin, Moroccan, Mozambican, Namibian, Nepalese, Nepali, New Zealander, Nicaraguan, Nigerian, Nigerien, North Korean, Norwegian, Omani, Pakistani,
Palestinian, Panamanian, Paraguayan, Peruvian, Pole, Polish, Portuguese, Puerto Rican, Qatari, Romanian, Russian, Rwandan, Salvadoran, Samoan, Saudi, Saudi Arabian, Scot, Scottish, Senegalese,
Serb, Serbian, Sierra Leonean, Singaporean, Slovak, Slovakian, Slovene, Slovenian, Somali, Somalian, South African, South Korean, South Sudanese, Soviet, Spaniard, Spanish, Sri Lankan,
Sudanese, Swede, Swedish, Swiss, Syrian, Taiwanese, Tajik, Tanzanian, Thai, Tibetan, Togolese, Trinidadian, Tunisian, Turk, Turkish, Turkmen, Ugandan, Ukrainian, Uruguayan, Uzbek, Venezuelan,
Vietnamese, Welsh, Yemeni, Yugoslav, Zambian, Zimbabwean, African, Asian, European, Latin American, North American, South American, Central American, Middle Eastern, Arab, Arabian, Arabic, Kurd, Kurdish,
Berber, Bedouin, Pashtun, Hazara, Baloch, Baluch, Punjabi, Bengali, Tamil, Sinhalese, Gujarati, Uyghur, Uighur, Rohingya, Hausa, Fulani, Yoruba, Igbo, Hutu, Tutsi, Zulu, Xhosa, Maasai,
Oromo, Amhara, Tigrayan, Dinka, Nuer, Tuareg, Chechen, Tatar, Ossetian, Abkhaz, Circassian, Roma, Catalan, Basque, Breton, Flemish, Walloon, Scandinavian, Nordic, Baltic, Slavic, Slav, Balkan, Caucasian,
Caribbean, Latino, Latina, Hispanic, African-American, African American, Afro-American, Native American, Cherokee, Navajo, Sioux, Inuit, Maori, Māori, Aboriginal, Aztec, Maya, Mayan, Inca, Roman, Persian,
Ottoman, Byzantine, Viking, Celtic, Celt, Gypsy, Anglo-Saxon, Texan, Californian, New Yorker, Londoner, Parisian, Berliner, Muscovite, Gazan, Levantine, Eurasian, Hawaiian, Cossack, Sicilian, Bavarian, Prussian
`);

/** Religions' and parties' people, as adjective or singular. */
export const communities = entries(`
Muslim, Moslem, Islamic, Islamist, Sunni, Shia, Shiite, Shi'ite, Shi'a, Alawite, Salafi, Salafist, Wahhabi, Sufi, Christian, Catholic, Roman Catholic, Protestant, Orthodox, Evangelical, Lutheran, Baptist,
Methodist, Anglican, Mormon, Quaker, Calvinist, Coptic, Copt, Maronite, Chaldean, Assyrian, Jewish, Jew, Zionist, Hebrew, Hindu, Buddhist, Sikh, Jain, Taoist, Confucian, Druze, Yazidi, Yezidi, Baha'i, Ahmadi, Houthi,
Republican, Democrat, Democratic, Conservative, Tory, Labourite, Communist, Socialist, Marxist, Leninist, Maoist, Baathist, Ba'athist, Nazi, Fascist, Peronist, Kemalist, Gaullist, Trotskyist, Stalinist, Nationalist, Unionist, Loyalist
`);

/** Members of the two lists above that are a party's or a movement's word only where a person or body of it follows or a plural is meant. */
export const weakCommunities = entries(
  'Republican, Democratic, Conservative, Orthodox, Nationalist, Unionist, Loyalist, Socialist, Communist, Evangelical, Islamic',
);

/** Irregular plurals and nouns for people of a nation. */
export const peoples = entries(`
Britons, Danes, Finns, Poles, Scots, Spaniards, Swedes, Turks, Kurds, Englishman, Englishmen, Englishwoman, Irishman, Irishmen, Frenchman, Frenchmen, Frenchwoman, Dutchman, Dutchmen, Scotsman, Welshman, Brits, Yankees,
Aussies, Kiwis, Tories, Gypsies, Filipina, Filipinas, Muslims, Jews, Turkmens, Yazidis, Houthis, Swiss, Saudis, Iraqis, Israelis, Pakistanis, Bangladeshis
`);

/** Demonyms that are plain English words in lower case: never found there. */
export const ambiguousDemonyms = entries(
  'Polish, Pole, Turk, Dane, Finn, Scot, Slav, Roman, Roma, Dutch, Balkan, Lao, Thai, Maya, Inca, Swede, Celt, Baltic, Indian',
);
