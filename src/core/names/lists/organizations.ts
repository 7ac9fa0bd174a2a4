import { entries } from './entries';

/** Last words of a body's name that make one with any capital word before them: "Foreign Ministry", "Security Council". */
export const strongOrganizationHeads = entries(`
ministry, department, dept, dept., council, committee, subcommittee, commission, agency, party, parliament, congress, senate, assembly, directorate, secretariat, tribunal, court, federation, confederation, union, league, association, organization, organisation, institute, institution, university, college, academy,
foundation, authority, bureau, administration, corporation, corp, corp., inc, inc., ltd, ltd., llc, plc, gmbh, ag, sa, nv, company, co, co., consortium, conglomerate, holdings, airlines, airways, airline, motors, pharmaceuticals, technologies, industries, enterprises, embassy, consulate, army, navy, brigade, brigades, battalion, regiment, division,
corps, militia, police, guard, guards, command, taliban, hezbollah, tv, television, newspaper, newspapers, broadcasting, network, records, orchestra, symphony, choir, ballet, fc, f.c., afc, cf, united, legion, brotherhood, coalition, alliance, bloc, caucus, cabinet, ombudsman, chancellery, presidency, politburo, diet, knesset, duma, bundestag, majlis, shura, trust, fund,
society, syndicate, cooperative, co-operative, conservatory, seminary, polytechnic, watch, partnership, laboratories, laboratory, observatory, senate, treasury, mint, constabulary, taskforce, squadron, artillery, infantry, cavalry, militias, companies, universities
`);

/** Last words that need a name before them: "Reuters News" is a body, "Local News" and "Good Times" are not. */
export const weakOrganizationHeads = entries(`
bank, group, service, services, forces, force, office, center, centre, school, club, church, hospital, news, times, post, press, journal, herald, tribune, gazette, telegraph, chronicle, observer, guardian, mirror, globe, mail, independent, monitor, radio, media, magazine, review, channel, theatre, theater, team, band, board, front, movement, studios,
pictures, entertainment, productions, systems, software, electronics, communications, telecom, energy, petroleum, oil, gas, steel, mining, chemicals, foods, insurance, capital, partners, securities, investments, financial, international, rovers, city, rangers, athletic, wanderers, sox, yankees, lakers, eagles, tigers, lions, bulls, bears, giants, cowboys, workers, registry, mission, chamber,
exchange, stores, brewery, press, publishing, publishers, books, railway, railways, railroad, lines, shipping, logistics, solutions, labs, research, initiative, project, campaign, program, programme, network, army, ltd
`);

/** First words of a body's name that is completed by "of" or "for": "Ministry of Oil", "Center for Strategic Studies". */
export const organizationOpeners = entries(`
ministry, department, bank, university, council, court, board, office, institute, center, centre, union, front, league, bureau, academy, church, organization, organisation, association, federation, confederation, house, party, society, college, school, commission, committee, agency, foundation, chamber, congress, assembly, directorate,
authority, army, museum, order, movement, coalition, alliance, fund, government, faculty, guild, community, network, campaign, medical, friends, brotherhood, voice, doctors, reporters, sons, daughters, knights, international
`);

/** Bodies known the world over, by name or short name. */
export const knownOrganizations = entries(`
United Nations, UN, U.N., European Union, EU, E.U., NATO, OPEC, OPEC+, African Union, AU, Arab League, ASEAN, BRICS, OECD, OSCE, WHO, World Health Organization, WTO, World Trade Organization, IMF, International Monetary Fund, World Bank, IAEA, International Atomic Energy Agency, UNESCO, UNICEF, UNHCR, UNRWA, UNDP, FAO, WFP, ICC, ICJ, ICRC, Interpol,
Europol, Frontex, ECB, European Central Bank, European Commission, European Parliament, European Council, Gulf Cooperation Council, GCC, OAS, Commonwealth, ECOWAS, Mercosur, Red Cross, Red Crescent, Amnesty International, Amnesty, Human Rights Watch, HRW, Greenpeace, Oxfam, Médecins Sans Frontières, Doctors Without Borders, MSF, Transparency International, Reporters Without Borders,
Bellingcat, FIFA, UEFA, IOC, NBA, NFL, NHL, MLB, NASA, ESA, CIA, FBI, NSA, DEA, DHS, DIA, IRS, EPA, FDA, CDC, SEC, FAA, FCC, FEMA, USAID, ICE, ATF, Secret Service, Pentagon, White House, Kremlin, Capitol, Congress, Senate, Supreme Court, House of Representatives, House of Commons, House of Lords, Scotland Yard, State Department,
Department of State, Department of Defense, Department of Justice, Justice Department, Treasury Department, Federal Reserve, Fed, GOP, Knesset, Bundestag, Bundesrat, Duma, State Duma, Politburo, Elysee, Mossad, Shin Bet, IDF, MI5, MI6, GCHQ, KGB, FSB, GRU, SVR, ISI, IRGC, Revolutionary Guards, Revolutionary Guard, Quds Force, Basij, PLA, PLO, Fatah, Hamas, Hezbollah,
Hizbollah, Hizbullah, Hezbullah, Islamic Jihad, Islamic State, ISIS, ISIL, Daesh, Da'esh, Al Qaeda, Al-Qaeda, al-Qaida, Al-Qaida, al Qaeda, al-Nusra, Taliban, Boko Haram, Al-Shabaab, al-Shabab, Muslim Brotherhood, Haqqani Network, PKK, YPG, SDF, PYD, FARC, ELN, ETA, IRA, Sinn Fein, ANC, BJP, AKP, Likud, Labour, Labour Party, Conservative Party,
Democratic Party, Republican Party, Communist Party, Green Party, Liberal Democrats, Kuomintang, Solidarity, Hashd al-Shaabi, Popular Mobilization Forces, Popular Mobilization Units, PMF, Peshmerga, Syrian Democratic Forces, Free Syrian Army, Wagner Group, Blackwater, Reuters, AP, Associated Press, AFP, Agence France-Presse, UPI, DPA, TASS, ITAR-TASS, Interfax, Xinhua, Kyodo, Anadolu, Anadolu Agency,
IRNA, Fars, Tasnim, SANA, WAM, SPA, MENA, PTI, BBC, CNN, NBC, CBS, ABC, MSNBC, CNBC, PBS, NPR, C-SPAN, HBO, MTV, ESPN, Fox News, Fox, Sky News, ITV, Al Jazeera, Al-Jazeera, Al Arabiya, Al-Arabiya, Al Hurra, Al-Hurra, Alhurra, Al Mayadeen, Al-Mayadeen, Al Manar, Al-Manar, Al Hayat, Al-Hayat, Asharq Al-Awsat, Rudaw, Press TV, RT, Russia Today, Sputnik,
Deutsche Welle, DW, France 24, Euronews, RFE/RL, VOA, Voice of America, Radio Free Europe, Radio Liberty, Washington Post, New York Times, Wall Street Journal, USA Today, Los Angeles Times, Financial Times, Guardian, Daily Telegraph, Daily Mail, Independent, Economist, Der Spiegel, Spiegel, Le Monde, Le Figaro, El País, Bild, Haaretz, Jerusalem Post, Time magazine, Newsweek,
Bloomberg, Forbes, Politico, Axios, BuzzFeed, Vice News, Google, Facebook, Meta, Twitter, Instagram, YouTube, WhatsApp, Telegram, TikTok, LinkedIn, Reddit, Wikipedia, WikiLeaks, Microsoft, Apple Inc, IBM, Intel, Oracle, Cisco, HP, Dell, Nokia, Ericsson, Samsung, Sony, Huawei, Xiaomi, Tencent, Alibaba, Amazon, Netflix, Uber, Airbnb, Tesla, SpaceX, PayPal, eBay, Yahoo, AOL,
AT&T, Verizon, Vodafone, Siemens, Volkswagen, BMW, Mercedes, Daimler, Toyota, Honda, Nissan, Hyundai, Ford, General Motors, GM, Chrysler, Boeing, Airbus, Lockheed Martin, Raytheon, Northrop Grumman, BAE Systems, General Electric, GE, ExxonMobil, Exxon, Chevron, Shell, BP, TotalEnergies, Gazprom, Rosneft, Lukoil, Aramco, Saudi Aramco, Halliburton, Enron, Walmart, Wal-Mart, Target,
McDonald's, Starbucks, Coca-Cola, Pepsi, PepsiCo, Nestlé, Nestle, Unilever, Pfizer, Moderna, AstraZeneca, BioNTech, Johnson & Johnson, Novartis, Goldman Sachs, JPMorgan, JP Morgan, Morgan Stanley, Citigroup, Citibank, HSBC, Barclays, Deutsche Bank, Credit Suisse, UBS, Lehman Brothers, Bank of America, Wells Fargo, Visa, MasterCard, Nasdaq, NYSE, Disney, Warner Bros, Warner Bros.,
Paramount, Universal, Harvard, Yale, Stanford, MIT, UCLA, Oxford University, Cambridge University, Real Madrid, Manchester United, Chelsea, Arsenal, Juventus, Bayern Munich, Al-Azhar, EPRDF, TPLF, M23, Janjaweed, Houthis, Syriac Orthodox Church, Catholic Church, Church of England, Vatican Bank, Ku Klux Klan, Nazi Party, Wehrmacht, Luftwaffe, Gestapo, Stasi, Red Army, Royal Navy, Royal Air Force, RAF,
Marine Corps, Marines, Air Force, Navy SEALs, National Guard, Coast Guard, World Food Programme, World Economic Forum, G7, G8, G20, G-7, G-8, G-20
`);

/** Words in capital letters that stand for no body: ranks, units, things, roman numerals, net talk. */
export const plainAcronyms = entries(`
I, A, PM, AM, CEO, CFO, CTO, COO, MP, MPS, MEP, VP, IED, IEDS, WMD, WMDS, RPG, RPGS, UAV, UAVS, ICBM, SUV, VIP, NGO, NGOS, IDP, IDPS, POW, POWS, GDP, GNP, CPI, VAT, USD, EUR, GBP, IQD, HIV, AIDS, SARS, MERS, COVID, COVID-19, DNA, RNA, PCR, MRI, ICU, ER, DVD, CD, CDS, PC, PCS, TV, TVS, IT, ID, IDS, OK, FAQ, URL, PDF, HTML, HTTP, GPS, UTC, GMT, EST, EDT, PST, PDT, CET, BST,
LOL, OMG, FYI, BTW, IMO, IMHO, ASAP, RSVP, DIY, Q&A, R&D, AKA, II, III, IV, VI, VII, VIII, IX, XI, XII, XIII, XIV, XV, XVI, BC, AD, BCE, CE, NB, PS, P.S, PHD, BA, MA, BSC, MSC, MBA, JR, SR, NO, YES, THE, AND, FOR, NOT, BUT, ALL, NEW, TO, IN, ON, OF, BY, IS, WAS, ARE, MY, WE, HE, SHE, IT, YOU, YOUR, SO, DO, DID, BREAKING, UPDATE, WATCH, VIDEO, PHOTO, PHOTOS, EXCLUSIVE, LIVE, FILE, RT,
UPDATED, READ, MORE, NEWS, AC, DC, FM, LED, LCD, CO2, SMS, PIN, ATM, IQ, EP, LP, UFO, UFOS, RBI, MVP, UK-BASED, MSG, ISBN, RE, FW, CC, ATTN, TBA, TBD, NA, N/A, VS, SOS, DJ, CCTV, LGBT, LGBTQ, LNG, API, CPU, RAM, XML, SQL
`);

/** Common nouns after a capital word that say it is a body: "KLM officials", "the SPO delegation". */
export const organizationFollowers = entries(`
officials, official, spokesman, spokeswoman, spokesperson, spokespeople, fighters, militia, militias, militants, gunmen, delegation, members, member, lawmakers, party, group, company, headquarters, supporters, shares, employees, executives, staff, insurgents, rebels, troops, forces, soldiers, commander, commanders, leaders, agents, investigators, inspectors, peacekeepers,
statement, website, broadcaster, channel, newspaper, correspondent, reporter, subsidiary, stock, chairman, ceo, affiliate, faction, bloc, coalition, offices, customers, branch, newsroom, board, network, airline, organisation, organization, movement, agency
`);

/** Bodies of the list above whose name is a plain word or a person's: only where nothing else follows and no sentence begins. */
export const organizationsThatAreWords = entries(
  'Solidarity, Labour, Fox, Target, Universal, Independent, Guardian, Economist, Spiegel, Bild, Meta, Oracle, Shell, Ford, Amazon, Visa, Dell, Arsenal, Chelsea, Telegram, Fed, Fars, Stanford, Commonwealth, Amnesty, Capitol, Paramount, Marines',
);

/** Last words of a company's name that are left out when it is named again: "Acme Airlines", then "Acme". */
export const companyHeads = entries(
  'lines, airlines, airways, shipping, group, holdings, corp, corp., corporation, inc, inc., ltd, ltd., llc, plc, ag, gmbh, company, co, co., industries, enterprises, motors, bank, energy, petroleum, oil, gas, steel, mining, logistics, systems, software, electronics, telecom, communications, pharmaceuticals, technologies, media, entertainment, capital, partners, foods, insurance, chemicals, stores, studios, pictures, solutions, labs',
);
