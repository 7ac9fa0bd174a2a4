import { familyFirstNames } from '../lexicons/personWords';
import { pushTo } from '../pushTo';
import type { Bearers } from './bearers';
import type { Draft, DraftName } from './draft';
import type { DraftIndex } from './draftIndex';

/**
 * Gives each mention of a lone name to one of the people it may be part of the name of: to those of the sex and with the role
 * that stand beside it, of these to who was named in full last. A name that the article has before it names a relative in
 * passing, and mentions that fit nobody, are somebody else's.
 * @param words why it is part of a name, with `*` where that goes
 */
export function shareOut(
  name: DraftName,
  people: readonly Draft[],
  words: string,
  index: DraftIndex,
  bearers: Bearers,
): void {
  const shares = new Map<Draft, number[]>();
  const others: number[] = [];
  const [first = 0] = name.mentions;
  const isOwn =
    bearers.isBeforePassing(first, people) || (bearers.isBeforeAll(first, people) && isCommonOf(name, people, bearers));
  for (const mention of name.mentions) {
    const owner = ownerOf(mention, people, isOwn, bearers);
    if (owner === undefined) others.push(mention);
    else {
      bearers.note(mention, owner);
      pushTo(shares, owner, mention);
    }
  }
  const tier = people.length === 1 && others.length === 0 ? 'same' : 'likely';
  for (const [draft, mentions] of shares) index.add(draft, name, { words, tier }, mentions);
  if (others.length > 0) index.start({ ...name, mentions: others });
}

function ownerOf(mention: number, people: readonly Draft[], isOwn: boolean, bearers: Bearers): Draft | undefined {
  const fitting = bearers.ofSexAt(mention, people);
  if (fitting.length < 2 && !isOwn) return fitting[0];
  const called = fitting.filter((draft) => bearers.areLike(mention, draft) === true);
  if (isOwn && called.length === 0) return undefined;
  const left = called.length > 0 ? called : fitting;
  return left.length < 2 ? left[0] : bearers.usesOf(left).nearest(mention);
}

/** "President Lee" before "Lee Sook-jong, a professor": surnames that so many people have say little beside other roles. */
function isCommonOf({ mentions, form }: DraftName, people: readonly Draft[], bearers: Bearers): boolean {
  if (form.kind !== 'person' || !familyFirstNames.has(form.family)) return false;
  return people.every((draft) => {
    const likeness = mentions.map((mention) => bearers.areLike(mention, draft));
    return likeness.includes(false) && !likeness.includes(true);
  });
}
