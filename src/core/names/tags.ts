import { isAscii } from '../text/ascii';
import type { Token } from '../text/tokens';
import type { EntityType } from './entityType';
import type { Lexicon } from './lexicon';
import { WordFlag } from './wordFlags';

const titlePrefixes =
  /^(?:Sec|Pres|President|PM|VP|Gen|General|Sen|Senator|Rep|Amb|Ambassador|Min|Minister|Dr|Gov|Mr|Mrs|Col|Prof|real|Real)$/;
const bodyWords =
  /^(?:Emb|Embassy|Dept|Department|Ministry|Govt|Government|Mission|Consulate|Office|Party|Police|Army|Navy|News|TV|Press|Parliament|Council|Agency|University|Forces|House|MFA|MoFA|MOD|MoD)$/;

/**
 * What a handle or hashtag stands for, where its letters say so: "@SecPompeo" a person, "@USEmbBaghdad" a body,
 * "#Qatar" a place. Undefined for all others.
 */
export function readTag(token: Token, lexicon: Lexicon): EntityType | undefined {
  const words = splitCamelCase(token.form.slice(1));
  const first = words[0];
  if (first === undefined) return undefined;
  const known =
    lexicon.entryOf(words.join('').toLowerCase()) ??
    lexicon.entriesOf(first.toLowerCase()).find((entry) => entry.words.join('') === words.join('').toLowerCase());
  if (known !== undefined)
    return known.isAcronym || token.kind === 'hashtag' || known.type === 'organization' ? known.type : undefined;
  if (token.kind === 'hashtag') return undefined;
  if (words.some((word) => bodyWords.test(word)) && words.length > 1) return 'organization';
  if (words.length < 2) return undefined;
  // "@MinTransport" is a ministry's account, "@MinPompeo" a minister's.
  const portfolio = lexicon.flagsOf((words[1] ?? '').toLowerCase()) & (WordFlag.Portfolio | WordFlag.TitleModifier);
  if (/^(?:Min|Minister)$/.test(first) && portfolio !== 0) return 'organization';
  if (titlePrefixes.test(first)) return 'person';
  const flags = lexicon.flagsOf(first.toLowerCase());
  return (flags & WordFlag.Given) !== 0 && (flags & WordFlag.Common) === 0 && isNameLength(words)
    ? 'person'
    : undefined;
}

/** Two words, or two and the letters or figures that make an account's name unique: "@AnnaNovakBBC", "@AnnaNovak75". */
function isNameLength(words: readonly string[]): boolean {
  return words.length === 2 || (words.length === 3 && /^(?:\p{Lu}{2,}|\d+)$/u.test(words[2] ?? ''));
}

/** "SecPompeo": Sec Pompeo; "USEmbBaghdad": US Emb Baghdad; "real_name": real name. */
export function splitCamelCase(text: string): readonly string[] {
  return (
    text.match(isAscii(text) ? /[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g : /\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|\d+/gu) ?? []
  );
}
