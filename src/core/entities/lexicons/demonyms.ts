import { headMap } from './wordList';

/** State (the key of its place) to the words for its people and the adjective; folded, singular. */
const demonyms = headMap(`
afghanistan: afghan, afghani
albania: albanian
algeria: algerian
angola: angolan
argentina: argentine, argentinian, argentinean
armenia: armenian
australia: australian, aussie
austria: austrian
azerbaijan: azerbaijani, azeri
bahrain: bahraini
bangladesh: bangladeshi
belarus: belarusian, belarussian
belgium: belgian
bolivia: bolivian
bosnia and herzegovina: bosnian
botswana: botswanan
brazil: brazilian
bulgaria: bulgarian
burundi: burundian
cambodia: cambodian
cameroon: cameroonian
canada: canadian
chad: chadian
chile: chilean
china: chinese
colombia: colombian
costa rica: costa rican
croatia: croatian, croat
cuba: cuban
cyprus: cypriot
czech republic: czech
democratic republic of the congo: congolese
denmark: danish, dane
ecuador: ecuadorian, ecuadorean
egypt: egyptian
el salvador: salvadoran
eritrea: eritrean
estonia: estonian
ethiopia: ethiopian
finland: finnish, finn
france: french, frenchman, frenchmen, frenchwoman
gambia: gambian
georgia: georgian
germany: german
ghana: ghanaian
greece: greek
guatemala: guatemalan
guinea: guinean
haiti: haitian
honduras: honduran
hungary: hungarian
iceland: icelandic, icelander
india: indian
indonesia: indonesian
iran: iranian
iraq: iraqi
ireland: irish, irishman, irishmen
israel: israeli
italy: italian
ivory coast: ivorian
jamaica: jamaican
japan: japanese
jordan: jordanian
kazakhstan: kazakh, kazakhstani
kenya: kenyan
kosovo: kosovar, kosovan
kuwait: kuwaiti
kyrgyzstan: kyrgyz
laos: laotian, lao
latvia: latvian
lebanon: lebanese
liberia: liberian
libya: libyan
lithuania: lithuanian
luxembourg: luxembourger
madagascar: malagasy
malawi: malawian
malaysia: malaysian
mali: malian
malta: maltese
mauritania: mauritanian
mexico: mexican
moldova: moldovan
mongolia: mongolian
montenegro: montenegrin
morocco: moroccan
mozambique: mozambican
myanmar: burmese
namibia: namibian
nepal: nepalese, nepali
netherlands: dutch, dutchman, dutchmen
new zealand: new zealander, kiwi
nicaragua: nicaraguan
niger: nigerien
nigeria: nigerian
north korea: north korean
north macedonia: macedonian
norway: norwegian
oman: omani
pakistan: pakistani
palestine: palestinian
panama: panamanian
paraguay: paraguayan
peru: peruvian
philippines: filipino, philippine, filipina
poland: polish, pole
portugal: portuguese
qatar: qatari
romania: romanian
russia: russian
rwanda: rwandan
saudi arabia: saudi, saudi arabian
senegal: senegalese
serbia: serbian, serb
sierra leone: sierra leonean
singapore: singaporean
slovakia: slovak, slovakian
slovenia: slovenian, slovene
somalia: somali, somalian
south africa: south african
south korea: south korean
south sudan: south sudanese
soviet union: soviet
spain: spanish, spaniard
sri lanka: sri lankan
sudan: sudanese
sweden: swedish, swede
switzerland: swiss
syria: syrian
taiwan: taiwanese
tajikistan: tajik
tanzania: tanzanian
thailand: thai
togo: togolese
tunisia: tunisian
turkey: turkish, turk
turkmenistan: turkmen
uganda: ugandan
ukraine: ukrainian
united arab emirates: emirati
united kingdom: british, briton, brit, britisher
united states: american, us american
uruguay: uruguayan
uzbekistan: uzbek
venezuela: venezuelan
vietnam: vietnamese
yemen: yemeni
zambia: zambian
zimbabwe: zimbabwean
europe: european
africa: african
asia: asian
scotland: scottish, scot
wales: welsh
england: english, englishman, englishmen
kurdistan: kurdish, kurd
chechnya: chechen
catalonia: catalan
tibet: tibetan
`);

/**
 * The key of the state (or region) whose people or adjective a folded word is; undefined for other words.
 * "Iraqis" and "Iraqi" give "iraq", "Danes" gives "denmark". The name of the state itself is no demonym.
 */
export function stateOfDemonym(word: string): string | undefined {
  const state = demonyms.get(word) ?? (word.endsWith('s') ? demonyms.get(word.slice(0, -1)) : undefined);
  return state === word ? undefined : state;
}

/** Regions that have a demonym but no ministries, so that "Council of Europe" is no state's council. */
const notStates = new Set(['europe', 'africa', 'asia']);

/** Whether a place key is a state or a self-governing region; such places can qualify an institution. */
export function isState(placeKey: string): boolean {
  return demonyms.get(placeKey) === placeKey && !notStates.has(placeKey);
}
