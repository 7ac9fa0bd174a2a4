import type { IndexedMention } from '../entity';
import type { Sex } from '../lexicons/sexOfRoles';
import { comparePersons } from '../matching/personSimilarity';
import { companyOrPerson } from './companyOrPerson';
import type { Draft, DraftMember } from './draft';
import {
  ArticleEntities,
  type ArticleFacts,
  type ChainReason,
  type EntityParts,
  type LocalRole,
  type NamePair,
} from './localEntity';
import { whereabouts } from './whereabouts';
import type { KeptName, Name, NamePool } from './namePool';
import { isElided } from './sharedSurnames';

/** What the drafts of an article are made of. */
interface Source {
  readonly mentions: readonly IndexedMention[];
  /** The name of each mention; undefined where the user has said that it is none. */
  readonly written: readonly (Name | undefined)[];
  readonly pool: NamePool;
  /** Mentions of which it is not clear whether a company or a person is meant. */
  readonly doubtful: ReadonlySet<number>;
}

/** Makes of the drafts of an article what is kept of it: each spelling of a name by itself, out of the pool. */
export function finishArticle(
  article: Omit<ArticleFacts, 'size'>,
  drafts: readonly Draft[],
  source: Source,
): ArticleEntities {
  const { mentions, written } = source;
  const lying = whereabouts(
    mentions,
    written.map((name) => name?.form),
  );
  const entities = drafts.flatMap((draft): readonly EntityParts[] => {
    const spellings = draft.members
      .flatMap((member) => byDoubt(member, source))
      .flatMap(({ mentions, reason }) =>
        bySpelling(mentions, source).map((spelling) => ({
          ...spelling,
          reason: isElided(spelling.name.form) ? sharedSurname : reason,
        })),
      );
    // Every draft begins with a name that the article has, written out somewhere or never.
    const first = spellings[0]?.name;
    const best = spellings.find(({ name }) => name.identity === first?.identity && !isElided(name.form))?.name ?? first;
    if (best === undefined) return [];
    const within = best.form.kind === 'other' ? (lying.get(best.form.key) ?? '') : '';
    return [{ best, decision: draft.decision, address: addressOf(draft, source), within, spellings }];
  });
  const apart = namedAsTwo(drafts, source);
  return new ArticleEntities({ ...article, size: source.mentions.length }, entities, rolesOf(source), apart);
}

/** A name's mentions that are surely meant, and by themselves those that are not; the fullest name stays first. */
function byDoubt(
  { mentions, reason }: DraftMember,
  { doubtful }: Source,
): readonly Pick<DraftMember, 'mentions' | 'reason'>[] {
  if (doubtful.size === 0) return [{ mentions, reason }];
  const unsure = mentions.filter((at) => doubtful.has(at));
  const sure = mentions.filter((at) => !doubtful.has(at));
  if (unsure.length === 0 || (sure.length === 0 && reason === undefined)) return [{ mentions, reason }];
  const doubted = { mentions: unsure, reason: companyOrPerson };
  return sure.length === 0 ? [doubted] : [{ mentions: sure, reason }, doubted];
}

/** "Mr" or "Mrs", where the article uses one of them. */
function addressOf({ members }: Draft, { mentions }: Source): Sex {
  let address: Sex = '';
  for (const member of members) {
    for (const index of member.mentions) {
      const cue = mentions[index]?.cue;
      if (cue !== 'man' && cue !== 'woman') continue;
      if (address !== '' && address !== cue) return '';
      address = cue;
    }
  }
  return address;
}

const sharedSurname: ChainReason = {
  words: 'the surname is written with the name after “and”, for both',
  tier: 'likely',
};

const nobody: readonly NamePair[] = [];

/** Names so alike that they might be one person's, and said of two: "Kate and Katherine Moran". */
function namedAsTwo(drafts: readonly Draft[], { mentions, written }: Source): readonly NamePair[] {
  if (!mentions.some(({ cue }) => cue === 'and')) return nobody;
  const pairs: NamePair[] = [];
  for (const [i, { cue }] of mentions.entries()) {
    const [one, other] = cue === 'and' ? [written[i - 1], written[i]] : [];
    if (one?.form.kind !== 'person' || other?.form.kind !== 'person' || one.identity === other.identity) continue;
    if (comparePersons(one.form, other.form).score === 0 || haveOneDraft(i, drafts)) continue;
    pairs.push([one.identity, other.identity]);
  }
  return pairs.length === 0 ? nobody : pairs;
}

/** Whether a mention and the one before it are of one entity all the same, as the user has said. */
function haveOneDraft(mention: number, drafts: readonly Draft[]): boolean {
  const has = ({ members }: Draft, index: number): boolean => members.some(({ mentions }) => mentions.includes(index));
  return drafts.some((draft) => has(draft, mention) && has(draft, mention - 1));
}

/** One name's mentions by how they are written, in the order of the text. */
function bySpelling(
  mentions: readonly number[],
  { written, pool }: Source,
): readonly { readonly name: KeptName; readonly mentions: readonly number[] }[] {
  const spellings = new Map<string, { name: KeptName; mentions: number[] }>();
  for (const mention of mentions) {
    const name = written[mention];
    if (name === undefined) continue;
    const known = spellings.get(name.form.text);
    if (known === undefined) spellings.set(name.form.text, { name: pool.take(name), mentions: [mention] });
    else known.mentions.push(mention);
  }
  return [...spellings.values()];
}

function rolesOf({ mentions, written, pool }: Source): readonly LocalRole[] {
  return mentions.flatMap(({ role }, mention) =>
    role === undefined || written[mention] === undefined
      ? []
      : [{ mention, start: role.start, end: role.end, role: pool.role(role.text) }],
  );
}
