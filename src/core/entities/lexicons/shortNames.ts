import { lazy } from '../../text/lazy';

/**
 * Given names, in several spellings between slashes, and their short and pet forms, folded. A form on several lines may stand for any of their names ("Pat": Patrick,
 * Patricia). What is a name of its own as often as a short one ("Lena", "Molly", "Jan") is left out.
 */
const lines = `
  abigail: abby
  abraham: abe
  alan: al
  albert: al, bert
  alberto: beto
  alejandro: alex, ale
  aleksandr: alex, sasha
  alessandro: alex, sandro
  alexander: alex, sasha, sandy, alec, al, lex
  alexandra: alex, sasha, sandy
  alexandre: alex
  alexei: alyosha, lyosha
  alfred: al, alf
  amanda: mandy
  anatoly: tolya
  andrew: andy, drew
  angela: angie
  anthony / antony: tony
  anton: toni, tony
  antonio: tony, toni, tonio
  archibald: archie
  arthur: art, artie
  barbara: barb
  bartholomew: bart
  benjamin / binyamin / benyamin: ben, benny, bibi
  bernard: bernie, barney
  boris: borya
  bradley: brad
  cameron: cam
  catherine / katherine: kate, kathy, katie, cathy
  charles: charlie, chuck, chas
  christine / christina: chris
  christopher: chris, kit
  clifford: cliff
  constance: connie
  cynthia: cindy
  daniel: dan, danny
  david: dave
  deborah: debbie, deb
  dmitry: dima
  donald: don, donny
  douglas: doug
  eduardo: lalo, edu, dudu
  edward: ed, eddie, ted, teddy, ned
  elizabeth: liz, beth, betty, betsy, lizzie
  emmanuel: manny, manu
  enrique: quique, kike
  ernest: ernie
  eugene: gene
  fernando: nando
  filippo: pippo
  frances: fran
  francesca: fran
  francis: frank, fran
  francisco: paco, pancho, kiko, chico, fran
  frederick / frederic: fred, freddy, freddie
  friedrich: fritz
  gabriel: gabe
  george: georgie
  gerald: gerry, jerry
  gertrude: trudy
  giuseppe: beppe, peppe, peppino
  gregory: greg
  grigory: grisha
  guadalupe: lupe
  guillermo: memo
  gwendolyn: gwen
  hans / johannes / johann: hansi
  harold: harry, hal
  harriet: hattie
  heinrich: heiner
  henry: harry, hank, hal
  herbert: herb, bert
  humberto: beto
  ignacio: nacho
  ivan: vanya
  jacob: jake
  jacqueline: jackie
  james: jim, jimmy, jamie
  javier: javi
  jeffrey / geoffrey: jeff, geoff
  jennifer: jen, jenny
  jeremiah: jerry
  jerome: jerry
  jessica: jess
  jesus: chucho, chuy
  joachim: jochen, achim
  john: jack, johnny, jon
  jonathan / jonathon: jon, jonny
  jose: pepe, ze
  josef: sepp, jupp
  joseph: joe, joey
  josephine: jo
  joshua: josh
  judith: judy
  kenneth: ken, kenny
  kimberly: kim
  konstantin: kostya
  lawrence: larry
  leonard: len, lenny, leo
  leslie: les
  louis: lou
  louise: lou
  luigi: gigi
  lukas / luke:
  manuel: manolo, manny
  margaret: maggie, peggy, meg
  maria: masha
  martin: marty
  matthew: matt
  maximilian: max
  maxwell: max
  megan / meghan: meg
  melanie: mel
  melvin: mel
  michael: mike, mick, mickey
  mikhail: misha
  mitchell: mitch
  mohammed / mohamed / muhammad: mo, moe
  nancy: nan
  natalia: natasha
  nathan: nate
  nathaniel: nate, nat
  newton: newt
  nicholas / nicolas: nick, nico
  nicole: nikki, nicky
  nikolai: kolya
  nikolaus: nico
  norman: norm
  oliver: ollie
  pamela: pam
  patricia: pat, patty, tricia, trish
  patrick: pat, paddy
  penelope: penny
  peter: pete
  philip / phillip: phil
  pyotr: petya
  rafael: rafa
  raymond: ray
  rebecca: becky
  reginald: reg, reggie
  richard: dick, rick, rich, ricky
  robert: bob, bobby, rob, robbie, bert
  roberto: beto
  roderick: rod
  rodney: rod
  ronald: ron, ronnie
  rudolf / rudolph: rudi, rudy
  russell: russ, rusty
  samantha: sam
  samuel: sam, sammy
  sandra: sandy
  santiago: santi
  sebastian: bastian, seb
  sergei: seryozha
  sidney: sid
  stanley: stan
  stephen / steven: steve
  susan: sue, susie
  svetlana: sveta
  tatiana: tanya
  terence: terry
  teresa: tess
  thaddeus: tad
  theodore: ted, teddy, theo
  theresa: terry, tess
  thomas: tom, tommy
  timothy: tim
  tobias: toby
  ulrich: uli
  victor: vic
  victoria: vicky, vic
  viktor: vitya
  vincent: vince
  vladimir: volodya, vova
  walter: walt
  wesley: wes
  wilhelm: willi, willy
  william: bill, billy, will, willy
  woodrow: woody
  yekaterina: katya
  yevgeny: zhenya
  zachary: zach, zack
`;

interface Forms {
  /** For each form the names that it may stand for, by their first spelling. */
  readonly names: ReadonlyMap<string, readonly string[]>;
  /** The names themselves, in all spellings. */
  readonly whole: ReadonlySet<string>;
}

const forms = lazy(readForms);

function readForms(): Forms {
  const names = new Map<string, string[]>();
  const whole = new Set<string>();
  for (const line of lines.split('\n')) {
    const [spellings = '', shortForms = ''] = line.split(':');
    const wholeNames = spellings.split('/').map((word) => word.trim());
    const [name = ''] = wholeNames;
    if (name === '') continue;
    for (const word of [...wholeNames, ...shortForms.split(',').map((word) => word.trim())])
      if (word !== '') names.set(word, [...(names.get(word) ?? []), name]);
    for (const word of wholeNames) whole.add(word);
  }
  return { names, whole };
}

const none: readonly string[] = [];

/** The given names that a folded word may stand for, itself among them where it is one; empty for words that are no such form. */
export function namesOfForm(word: string): readonly string[] {
  return forms().names.get(word) ?? none;
}

/** Whether two folded words may be forms of one given name: "pat" and "trish" may both be Patricia. Symmetric. */
export function mayBeOneName(a: string, b: string): boolean {
  const right = namesOfForm(b);
  return right.length > 0 && namesOfForm(a).some((name) => right.includes(name));
}

/**
 * How two folded words are forms of one given name: two spellings of it ("stephen", "steven"), surely short for it ("mike",
 * "michael"), or perhaps, where one of them is short for other names too ("pat", "patricia"). A form that is short for
 * several is so only of a whole name. Symmetric.
 */
export function formsOfOneName(a: string, b: string): 'spellings' | 'surely' | 'perhaps' | undefined {
  if (!mayBeOneName(a, b)) return undefined;
  const { whole } = forms();
  if (whole.has(a) && whole.has(b)) return 'spellings';
  if (namesOfForm(a).length === 1 && namesOfForm(b).length === 1) return 'surely';
  return whole.has(a) || whole.has(b) ? 'perhaps' : undefined;
}
