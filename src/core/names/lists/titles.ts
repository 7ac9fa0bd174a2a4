import { entries } from './entries';

/** Nouns that say what a person is; capital before a name they are the person's role, never part of the name. */
export const titleNouns = entries(`
president, premier, chancellor, minister, secretary, undersecretary, speaker, governor, mayor, senator, congressman, congresswoman, representative, lawmaker, deputy, ambassador, envoy, consul, diplomat, attorney, prosecutor, judge, justice,
magistrate, lawyer, solicitor, barrister, king, queen, prince, princess, emir, sheikh, sheik, sultan, emperor, empress, tsar, shah, duke, duchess, earl, baron, baroness, lord, lady, count, countess, sir, dame, pope, cardinal, archbishop, bishop, priest, reverend,
pastor, rabbi, imam, ayatollah, mullah, patriarch, cleric, general, colonel, major, captain, lieutenant, sergeant, corporal, private, admiral, commodore, commander, marshal, brigadier, officer, soldier, chief, director, chairman, chairwoman, chairperson, chair, head, leader, boss,
founder, co-founder, owner, manager, executive, ceo, cfo, spokesman, spokeswoman, spokesperson, adviser, advisor, aide, coordinator, commissioner, inspector, superintendent, sheriff, detective, constable, professor, doctor, dr, scientist, researcher, economist, analyst, expert, historian, author,
writer, poet, novelist, journalist, reporter, correspondent, cameraman, photographer, editor, columnist, presenter, anchor, actor, actress, singer, musician, composer, artist, painter, director-general, film-maker, filmmaker, coach, trainer, goalkeeper, striker, midfielder, defender, forward, captain, player,
driver, businessman, businesswoman, entrepreneur, activist, dissident, militant, rebel, warlord, fighter, terrorist, suspect, candidate, nominee, counterpart, colleague, father, mother, brother, sister, son, daughter, wife, husband, uncle, cousin, nephew, student, teacher, nurse, engineer,
comptroller, treasurer, trustee, member, delegate, negotiator, mediator, administrator, vice-president, president-elect, premier-designate, pm, mp, mep, gen, sen, rep, gov, col, lt, capt, sgt, maj, cmdr, brig, rev, hon, prof, amb, pres, adm, fr, supt, cpl, msgr
`);

/** Forms of address before a name. */
export const honorifics = entries(
  'mr, mrs, ms, miss, mr., mrs., ms., dr., dr, prof., gen., sen., rep., gov., col., lt., capt., sgt., maj., rev., sir, dame, lord, lady, madam, st, mx, mx., hon., adm., brig., cmdr., cpl., fr., pres., amb., supt., msgr.',
);

/** Capital words that may stand before a title noun and belong to the role: "Deputy Prime Minister", "Foreign Minister". */
export const titleModifiers = entries(`
prime, foreign, defense, defence, interior, finance, justice, health, education, energy, oil, trade, economy, environment, agriculture, labor, labour, home, treasury, transport, transportation, information, culture, tourism, housing, commerce, electricity, planning, water, industry, vice, deputy, assistant, acting, interim,
former, ex, then, outgoing, incoming, caretaker, chief, senior, top, general, attorney, solicitor, lieutenant, major, brigadier, staff, executive, managing, supreme, grand, crown, first, second, press, national, security, state, special, permanent, high, under, opposition, rear, vice, field, air, fleet, police, army, navy, military, associate, joint,
opposition, majority, minority, house, senate, party, presidential, parliamentary, royal, late, human, rights, public, district, federal, regional, provincial, local, emeritus, political, news, sports, film, chief, world, elect, leading, veteran, retired, longtime, long-time, armed, forces, intelligence, video, tv, television, radio, media, social
`);

/** What follows "of" in a title: "Secretary of State", "Chief of Staff". */
export const titleComplements = entries(
  'state, defense, defence, staff, the, interior, health, education, energy, labor, labour, commerce, treasury, transportation, agriculture, justice, foreign, affairs, finance, police, war, homeland, security, operations, mission, parliament, government, representatives, commons, lords, general, economy, trade, industry, culture, sport',
);

/** Government portfolios, for ministries and departments written small after a country's name. */
export const portfolios = entries(
  'state, defense, defence, justice, education, energy, labor, labour, commerce, agriculture, transportation, transport, health, interior, treasury, foreign, finance, homeland, housing, veterans, culture, trade, oil, electricity, planning',
);
