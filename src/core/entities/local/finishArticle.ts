import type { IndexedMention } from '../entity';
import type { Draft } from './draft';
import { ArticleEntities, type ArticleFacts, type EntityParts, type LocalRole } from './localEntity';
import type { KeptName, Name, NamePool } from './namePool';

/** What the drafts of an article are made of. */
interface Source {
  readonly mentions: readonly IndexedMention[];
  /** The name of each mention; undefined where the user has said that it is none. */
  readonly written: readonly (Name | undefined)[];
  readonly pool: NamePool;
}

/** Makes of the drafts of an article what is kept of it: each spelling of a name by itself, out of the pool. */
export function finishArticle(
  article: Omit<ArticleFacts, 'size'>,
  drafts: readonly Draft[],
  source: Source,
): ArticleEntities {
  const entities = drafts.flatMap((draft): readonly EntityParts[] => {
    const spellings = draft.members.flatMap(({ mentions, reason }) =>
      bySpelling(mentions, source).map((spelling) => ({ ...spelling, reason })),
    );
    // Every draft begins with a name that the article has.
    const best = spellings[0]?.name;
    return best === undefined ? [] : [{ best, decision: draft.decision, spellings }];
  });
  return new ArticleEntities({ ...article, size: source.mentions.length }, entities, rolesOf(source));
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
