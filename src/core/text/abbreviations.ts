/** Abbreviations before a name or a number: their full stop never ends a sentence. Lower case, without the stop. */
export const leadingAbbreviations: ReadonlySet<string> = new Set(
  'mr mrs ms dr prof gen sen rep gov col lt capt sgt maj rev hon fr st mt ft adm brig cmdr cpl pvt pres amb supt msgr vs nos fig vol pp ed cf al'.split(
    ' ',
  ),
);

/** Abbreviations that may end a sentence: the next word decides. Lower case, without the stop. */
export const trailingAbbreviations: ReadonlySet<string> = new Set(
  (
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat inc corp co ltd jr sr bros dept univ assn ' +
    'etc est approx min max ave blvd rd no ' +
    'ala ariz ark calif colo conn fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo'
  ).split(' '),
);

/** Members of the lists above that are words of their own: only in capitals, and only before a letter or a number, abbreviations. */
export const wordlikeAbbreviations: ReadonlySet<string> = new Set(
  'no al ed fig mar jun mon wed fri sat co la ill ind miss mo pa ga va wash ore mass min max gen rep hon fr ms pres kan est'.split(
    ' ',
  ),
);
