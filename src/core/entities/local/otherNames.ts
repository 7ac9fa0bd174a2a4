import { isRenaming, type Renaming } from '../../names/renaming';
import type { IndexedMention } from '../entity';
import { formType } from '../forms/form';
import type { Draft } from './draft';

/**
 * Joins the entities of an article of which it says in words that they are one: "Acme, formerly known as Apex". Of a surname that
 * somebody was born with only the mention itself is known to be theirs: it joins no relative who is named in full.
 * @returns the entities in their order, without those that became part of another one
 */
export function joinOtherNames(mentions: readonly IndexedMention[], drafts: readonly Draft[]): readonly Draft[] {
  if (!mentions.some(({ cue }) => isRenaming(cue))) return drafts;
  const owners = new Map(
    drafts.flatMap((draft) =>
      draft.members.flatMap(({ mentions: indices }) => indices.map((index) => [index, draft] as const)),
    ),
  );
  const partOf = new Map<Draft, Draft>();
  mentions.forEach(({ cue }, index) => {
    if (!isRenaming(cue)) return;
    const [one, other] = [owners.get(index - 1), owners.get(index)].map((draft) => draft && whole(draft, partOf));
    if (one === undefined || other === undefined || one === other || !mayBeOne(one, other, index)) return;
    partOf.set(other, one);
    absorb(one, other, cue);
  });
  return drafts.filter((draft) => !partOf.has(draft));
}

function whole(draft: Draft, partOf: ReadonlyMap<Draft, Draft>): Draft {
  let all = draft;
  for (let next = partOf.get(all); next !== undefined; next = partOf.get(all)) all = next;
  return all;
}

function mayBeOne(one: Draft, other: Draft, mention: number): boolean {
  if (formType(one.best.form) !== formType(other.best.form) || !one.admits(other.best) || !other.admits(one.best))
    return false;
  const { form, mentions } = other.best;
  return form.kind === 'other' || mentions.includes(mention);
}

/** Its names are explained by its own fullest name, and that one by the words. */
function absorb(one: Draft, other: Draft, words: Renaming): void {
  const named = other.best.form.text;
  for (const { name, mentions, reason } of other.members) {
    const own = reason && { ...reason, words: reason.words.replace('*', () => named) };
    one.add(name, own ?? { words: `other name of *, “${words}” in this article`, tier: 'likely' }, mentions);
  }
}
