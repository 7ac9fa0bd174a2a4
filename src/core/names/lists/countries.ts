import { lazy } from '../../text/lazy';
import { type Entries, entries } from './entries';

/** States of the world and territories with their usual short names, variants and abbreviations, as written in news. */
export const countries = entries(`
Afghanistan, Albania, Algeria, Andorra, Angola, Antigua and Barbuda, Argentina, Armenia, Australia, Austria, Azerbaijan,
Bahamas, Bahrain, Bangladesh, Barbados, Belarus, Belgium, Belize, Benin, Bhutan, Bolivia, Bosnia, Bosnia and Herzegovina,
Bosnia-Herzegovina, Botswana, Brazil, Brunei, Bulgaria, Burkina Faso, Burma, Burundi, Cambodia, Cameroon, Canada, Cape Verde,
Central African Republic, Chad, Chile, China, Colombia, Comoros, Congo, Democratic Republic of Congo,
Democratic Republic of the Congo, Republic of the Congo, DR Congo, DRC, Costa Rica, Croatia, Cuba, Cyprus, Czech Republic, Czechia,
Denmark, Djibouti, Dominica, Dominican Republic, East Timor, Timor-Leste, Ecuador, Egypt, El Salvador, Equatorial Guinea, Eritrea,
Estonia, Eswatini, Swaziland, Ethiopia, Fiji, Finland, France, Gabon, Gambia, Georgia, Germany, Ghana, Greece, Grenada, Guatemala,
Guinea, Guinea-Bissau, Guyana, Haiti, Honduras, Hungary, Iceland, India, Indonesia, Iran, Islamic Republic of Iran, Iraq,
Ireland, Israel, Italy, Ivory Coast, Jamaica, Japan, Jordan, Kazakhstan, Kenya, Kiribati, Kosovo, Kuwait, Kyrgyzstan, Laos, Latvia,
Lebanon, Lesotho, Liberia, Libya, Liechtenstein, Lithuania, Luxembourg, Madagascar, Malawi, Malaysia, Maldives, Mali, Malta,
Marshall Islands, Mauritania, Mauritius, Mexico, Micronesia, Moldova, Monaco, Mongolia, Montenegro, Morocco, Mozambique, Myanmar,
Namibia, Nauru, Nepal, Netherlands, Holland, New Zealand, Nicaragua, Niger, Nigeria, North Korea, North Macedonia, Macedonia, Norway,
Oman, Pakistan, Palau, Palestine, Panama, Papua New Guinea, Paraguay, Peru, Philippines, Poland, Portugal, Qatar, Romania, Russia,
Russian Federation, Rwanda, Saint Lucia, Samoa, San Marino, Saudi Arabia, Kingdom of Saudi Arabia, Senegal, Serbia, Seychelles,
Sierra Leone, Singapore, Slovakia, Slovenia, Solomon Islands, Somalia, Somaliland, South Africa, South Korea, South Sudan, Spain,
Sri Lanka, Sudan, Suriname, Sweden, Switzerland, Syria, Taiwan, Tajikistan, Tanzania, Thailand, Togo, Tonga, Trinidad, Tobago,
Trinidad and Tobago, Tunisia, Turkey, Türkiye, Turkmenistan, Tuvalu, Uganda, Ukraine, United Arab Emirates, UAE, Emirates,
United Kingdom, Great Britain, Britain, UK, U.K., England, Scotland, Wales, Northern Ireland, United States, United States of America,
US, U.S., U.S, USA, U.S.A., America, Uruguay, Uzbekistan, Vanuatu, Vatican, Holy See, Vatican City, Venezuela, Vietnam, Yemen, Zambia,
Zimbabwe, Soviet Union, USSR, U.S.S.R., Yugoslavia, Czechoslovakia, East Germany, West Germany, Korea, People's Republic of China,
Republic of Ireland, Western Sahara, Greenland, Faroe Islands, Puerto Rico, Guam, Bermuda, Gibraltar, Aruba, Curaçao, Falkland Islands,
Cayman Islands, Isle of Man, Hong Kong, Macau, Macao, Tibet, Kurdistan, Iraqi Kurdistan, Prussia, Persia, Siam, Rhodesia, Zaire,
Islamic Republic of Pakistan, Republic of China, Rojava, Abkhazia, South Ossetia, Transnistria, Nagorno-Karabakh, Karabakh
`);

/** Countries' names that are also written as plain English words in lower case, or as people's names. */
export const ambiguousCountries = entries('Turkey, Jordan, Chad, Georgia, China, Guinea, Israel');

const statesWithoutComma = entries(`
Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Hawaii, Idaho, Illinois, Indiana, Iowa,
Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada,
New Hampshire, New Jersey, New Mexico, New York, North Carolina, North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island,
South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont, Virginia, West Virginia, Wisconsin, Wyoming, Ontario, Quebec, Québec,
British Columbia, Alberta, Manitoba, Saskatchewan, Nova Scotia, New Brunswick, Newfoundland, Yukon, New South Wales, Queensland,
Tasmania, Western Australia, South Australia, Bavaria, Saxony, Westphalia, Brandenburg, Catalonia, Andalusia, Galicia, Basque Country,
Tuscany, Lombardy, Sicily, Sardinia, Normandy, Brittany, Provence, Burgundy, Alsace, Corsica, Flanders, Wallonia, Crimea, Donbas,
Donbass, Chechnya, Dagestan, Ingushetia, Tatarstan, Siberia, Xinjiang, Guangdong, Sichuan, Yunnan, Hunan, Hubei, Fujian, Zhejiang,
Inner Mongolia, Punjab, Gujarat, Rajasthan, Kerala, Bihar, Uttar Pradesh, Tamil Nadu, Karnataka, Maharashtra, Assam, West Bengal,
Kashmir, Jammu, Sindh, Balochistan, Baluchistan, Khyber Pakhtunkhwa, Helmand, Kandahar, Anbar, Nineveh, Diyala, Kirkuk, Idlib, Darfur,
Kordofan, Tigray, Oromia, Ogaden, Puntland, Biafra, Katanga, Kivu, North Kivu, South Kivu, Transvaal, Natal, Zanzibar, Cabinda, Aceh,
Java, Sumatra, Borneo, Sulawesi, Bali, Papua, Mindanao, Luzon, Hokkaido, Okinawa, Honshu, Chiapas, Oaxaca, Yucatán, Jalisco,
Yorkshire, Cornwall, Devon, Kent, Essex, Sussex, Surrey, Norfolk, Suffolk, Somerset, Dorset, Lancashire, Cheshire, Ulster, Munster,
Leinster, Connacht, Calif., Mass., Conn., Pa., Fla., Ga., Va., Md., Mich., Minn., Wis., Tenn., Ariz., Colo., Okla., Wash., Ala., La., N.Y.,
N.J., N.C., S.C., N.H., N.M., D.C., Washington D.C., District of Columbia
`);

/** States, provinces and the like below the country, with the abbreviations that news uses after a town. */
export const states: Entries = lazy(() => ['Washington, D.C.', ...statesWithoutComma()]);
