import { entries } from './entries';

/**
 * More nouns that say what a person is. Unlike `titleNouns` they are no features of the model and keep no name apart: they are
 * only looked for beside the names of people.
 */
export const occupations = entries(`
academic, accountant, agent, agronomist, alderman, anthropologist, archaeologist, archivist, arsonist, assassin, astronaut, astronomer, auditor, baker, banker, barber, bartender, bassist, batsman, billionaire, biologist, blogger, bomber, botanist, bowler, broadcaster, broker, builder,
butcher, campaigner, caretaker, carpenter, cartoonist, cellist, challenger, champion, chef, chemist, choreographer, clerk, comedian, commentator, conductor, consultant, contractor, convict, coroner, councillor, councilor, councilman, councilwoman, crewman, critic, curator, cyclist, dancer,
dean, defendant, demonstrator, dentist, designer, detainee, developer, dictator, docker, dockworker, drummer, electrician, epidemiologist, essayist, extremist, farmer, firefighter, fisherman, fundraiser, gangster, geographer, geologist, guitarist, gunman, gymnast, hacker, harbourmaster,
headteacher, helmsman, hijacker, hitman, housewife, influencer, informant, inmate, interpreter, investigator, investor, jockey, kidnapper, kingpin, laureate, lecturer, legislator, librarian, linguist, lobbyist, longshoreman, magnate, mastermind, mathematician, mechanic, medalist, medallist,
merchant, meteorologist, midwife, millionaire, miner, missionary, monk, murderer, navigator, neurologist, nun, oceanographer, official, ombudsman, operative, operator, organiser, organizer, paediatrician, paramedic, pathologist, pediatrician, pensioner, pharmacist, philanthropist, philosopher, physician,
physicist, pianist, pilot, pitcher, plaintiff, playwright, plumber, policeman, policewoman, politician, pollster, preacher, principal, prisoner, producer, programmer, promoter, protester, psychiatrist, psychologist, publicist, publisher, quarterback, ranger, rapper, rector, referee, refugee, registrar, resident, retiree,
ringleader, rower, ruler, runner, sailor, scholar, screenwriter, sculptor, seaman, shopkeeper, skater, skier, skipper, smuggler, sociologist, songwriter, soprano, sprinter, spy, stevedore, strategist, surgeon, survivor, swimmer, tailor, technician, tenor, theologian, trader, trafficker, translator, trumpeter, tycoon,
umpire, vendor, veterinarian, victim, violinist, virologist, vocalist, volunteer, waiter, waitress, warden, welder, whistleblower, winner, worker, zoologist
`);

/** What such a noun, or a title, may be of, in one word before it: "union leader", "foreign policy chief", "crane operator". */
export const roleFields = entries(`
academy, affairs, aid, art, arts, aviation, award-winning, ballet, band, bank, baseball, basketball, board, border, boxing, bus, business, cabinet, campaign, cartel, central, charity, chess, church, city, civil, climate, club, coalition, college, commission, committee, communications, communist, community, company, conservative, construction,
corporate, council, counterterrorism, country, county, court, crane, cricket, crime, crimes, criminal, democracy, democratic, department, development, dock, dockworkers, drug, economic, election, electoral, embassy, emergency, environmental, exiled, factory, faculty, far-left, far-right, farm, farmers, fashion, ferry, financial, fire, flight,
folk, football, forensic, fugitive, fund, gang, government, guild, harbor, harbour, hardline, history, hockey, hospital, humanitarian, immigration, incumbent, independence, independent, insurance, investigative, investment, islamist, island, jazz, language, law, left-wing, leftist, legal, liberal, literary, literature,
magazine, maritime, market, marketing, medical, militia, mining, ministry, mission, moderate, monetary, movement, movie, municipal, museum, music, nationalist, naval, network, newspaper, nuclear, opera, parliament, peace, philosophy, physics, policy, pop, populist, port, privacy, program, programme, project, property, protest, radical, rail, railway, reformist, regime, relief,
religious, republican, rescue, research, reserve, resistance, right-wing, rock, rugby, safety, sales, school, science, separatist, ship, ski, soccer, socialist, software, space, spiritual, state-owned, stock, strike, student, sustainability, tax, taxi, team, tech, technology, tennis, terror, theatre, theater, town, traffic, training, tribal, truck, union, university, village, war, weapons, welfare, workers, youth
`);

/** Parts of a body that somebody heads or works in, behind its name: "the Africa program", "the UN mission". */
export const bodyParts = entries(
  'academy, agency, arm, board, branch, bureau, campaign, chapter, committee, council, delegation, department, desk, directorate, division, embassy, faculty, foundation, fund, group, initiative, institute, lab, laboratory, mission, network, office, operation, operations, organisation, organization, program, programme, project, school, section, squad, studio, subsidiary, team, unit, wing',
);
