import { kinshipOf } from '../../names/kinship';
import type { IndexedMention } from '../entity';
import { foldName } from '../forms/fold';
import { isRulerTitle } from '../lexicons/personWords';

type Sex = 'man' | 'woman';

const titlesOfMen =
  /^(?:king|prince|emperor|sultan|emir|tsar|czar|duke|baron|pope|(?:business|congress|police|camera)man)$/;
const titlesOfWomen = /^(?:queen|princess|empress|tsarina|duchess|baroness|countess|actress|heroine|.+woman)$/;
/** What follows is said of somebody else: "lawyer for the wife". */
const links = /^(?:of|for|to)$/;

/** Whether the article says of a mention that it is of a man or of a woman: "Mrs. Hale", "his brother, Otto Hale". */
export function sexSaid({ cue, role }: IndexedMention): Sex | undefined {
  if (cue === 'man' || cue === 'woman') return cue;
  if (role === undefined) return undefined;
  for (const word of foldName(role.text).split(/[^\p{L}-]+/u)) {
    if (links.test(word)) return undefined;
    const kin = kinshipOf(word);
    if (kin === 'man' || kin === 'woman') return kin;
    if (titlesOfMen.test(word)) return 'man';
    if (titlesOfWomen.test(word)) return 'woman';
  }
  return undefined;
}

/** The title of a ruler or saint right before a given name, folded: "king" of "King Charles"; empty for none. */
export function rulerTitle({ text, role, start }: IndexedMention): string {
  const words = text.includes(' ') ? foldName(text).split(' ') : [];
  const own = words.findLast((word, at) => at < words.length - 1 && isRulerTitle(word));
  if (own !== undefined) return own;
  // The words of a role behind the name are no title: "Salman, king of Mora".
  if (role === undefined || role.end > start || start - role.end > 1) return '';
  const last =
    foldName(role.text)
      .split(/[\s-]+/)
      .at(-1) ?? '';
  return isRulerTitle(last) ? last : '';
}
