import { wordSet } from './wordList';

/** Given names that in the languages of most articles are those of men alone. Folded. */
const men = wordSet(`
  aaron abdullah adam adrian ahmed ahmad alan albert alejandro alexander alfred ali andrew angus anthony antonio arthur barry benjamin bernard boris brian bruce
  carlos charles christopher colin craig daniel david dennis derek dmitry dominic donald douglas duncan edward emmanuel enrique eric ernest fernando francisco
  frank frederick gareth gary geoffrey george gerald gerard giovanni giuseppe gordon graham gregory hans harold hassan henry herbert hugh hussein ian igor isaac
  ivan jack jacob james jason jeffrey jeremy joao john jonathan jorge jose joseph joshua juan julian karl keith kenneth kevin khalid lawrence leonard louis luca
  luigi luis mahmoud malcolm marc marcus mario mark martin matthew michael miguel mike mohamed mohammed muhammad mustafa nathan neil nicholas nigel norman
  oleg oliver omar oscar otto patrick paul pedro peter philip pierre rafael ralph raymond ricardo richard robert roberto roger ronald samuel sean sergei sergey
  simon stanley stefan stephen steve steven stuart thomas timothy tom tony viktor victor vincent vladimir volodymyr walter william yusuf`);

/** The same of women. */
const women = wordSet(`
  abigail agnes aisha alice alison amanda amina amy angela anita anna anne annie barbara beatrice bridget camilla carla carmen carol caroline catherine charlotte
  christina christine claire claudia deborah denise diana doris dorothy edith eileen elena eleanor elizabeth ella ellen emily emma esther eva fatima fiona
  florence frances francesca gabriella georgina gertrude gloria grace hannah harriet heather helen helena helga hilary ida inga ingrid irene irina isabel isabella
  jane janet jennifer jessica joanna josephine joyce judith julia julie karen kate katherine kathleen kathryn laila laura leila linda lisa louise lucy lydia margaret
  maria marie marina martha mary maureen megan melissa michelle miriam monica nadia nancy naomi natalia natalie natasha nicole nina nora olga olivia pamela patricia
  paula pauline penelope rachel rebecca rosa rosemary ruth samantha sandra sarah sharon sheila silvia sofia sonia sophia sophie stephanie susan suzanne svetlana
  sylvia tatiana teresa theresa tina ursula valentina vanessa vera veronica victoria virginia wendy yulia yvonne zainab`);

/** Whose given name a folded word is; undefined for one that is both, or not known. */
export function sexOfGivenName(word: string): 'man' | 'woman' | undefined {
  if (men.has(word)) return 'man';
  return women.has(word) ? 'woman' : undefined;
}
