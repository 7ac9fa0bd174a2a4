const english = new Set(
  'the of and to in a is that for on was with as it by at from he be this have are not has his an they were which their will had or who its been but would after said more we she you her him'.split(
    ' ',
  ),
);

/** Function words of other languages in Latin script that English hardly has. */
const others = new Set(
  (
    'que los las por para una con del como más pero sus este está les des une dans est pour qui sur pas avec sont aux cette ont mais était der und das den von mit ist auf für nicht dem sich auch ein eine einer wird nach bei einen ' +
    'che della sono nel alla degli delle più anche dei questo gli não uma dos com mais foi também pelo seu het een van niet zijn voor aan ook wordt door naar bir ve bu için ile olarak daha gibi olan yang dan dengan untuk dari tidak ini itu adalah ' +
    'jest nie się że na och att som det är för inte ett og på til ikke av som'
  ).split(' '),
);

const fewestWords = 8;
/** One such word may be a part of a name: "Los Angeles". */
const fewestForeign = 2;

/** What a word by itself says of its language. */
export const enum WordLanguage {
  /** Not a word. */
  None,
  /** A word in Latin letters that may be of any language. */
  Any,
  English,
  Foreign,
  /** A word in letters that are not Latin. */
  OtherScript,
}

/** What a word, in lower case, says of its language. */
export function languageOf(lower: string): WordLanguage {
  const unit = lower.charCodeAt(0);
  if (lower.length === 0 || unit < 97) return WordLanguage.None;
  // Latin letters end at U+024F, with additions at U+1E00-U+1EFF.
  if (unit > 0x24f && !(unit >= 0x1e00 && unit <= 0x1eff) && unit < 0xd800) return WordLanguage.OtherScript;
  if (english.has(lower)) return WordLanguage.English;
  return others.has(lower) ? WordLanguage.Foreign : WordLanguage.Any;
}

/**
 * Whether the paragraph's tokens [first, last) are in another language or script than English: too few Latin letters,
 * or other languages' function words where English ones would be. Cautious: a quotation or a name changes nothing.
 */
export function isForeignParagraph(
  tokens: readonly { readonly language: WordLanguage }[],
  first: number,
  last: number,
): boolean {
  let words = 0;
  let native = 0;
  let foreign = 0;
  let otherScript = 0;
  for (let index = first; index < last; index++) {
    const language = tokens[index]?.language ?? WordLanguage.None;
    if (language !== WordLanguage.None) words++;
    if (language === WordLanguage.English) native++;
    else if (language === WordLanguage.Foreign) foreign++;
    else if (language === WordLanguage.OtherScript) otherScript++;
  }
  if (words < 3) return false;
  if (otherScript * 2 > words) return true;
  return words >= fewestWords && foreign >= fewestForeign && foreign * 8 >= words && native * 3 < foreign;
}
