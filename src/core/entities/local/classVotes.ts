import type { EntityType } from '../../names/entityType';
import type { IndexedMention } from '../entity';
import { foldName } from '../forms/fold';
import { namesTeams } from './teams';

/** Share of the votes that makes a class the class of every mention with the same text. */
const decisiveShare = 0.6;

/** The class of each mention after a vote of the mentions with the same text, weighed by confidence. */
export function voteTypes(mentions: readonly IndexedMention[]): readonly EntityType[] {
  const keys = mentions.map((mention) => foldName(mention.text));
  const votes = countVotes(mentions, keys);
  const winners = new Map<string, EntityType>();
  let hasTeams: boolean | undefined;
  for (const [key, counts] of votes) {
    if (counts.size < 2) continue;
    if (counts.has('place') && counts.has('organization') && (hasTeams ??= speaksOfTeams(mentions, keys))) continue;
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
    for (const [type, count] of counts) if (count / total >= decisiveShare) winners.set(key, type);
  }
  return mentions.map((mention, i) =>
    mention.cue === 'dateline' ? mention.type : (winners.get(keys[i] ?? '') ?? mention.type),
  );
}

type Votes = ReadonlyMap<string, ReadonlyMap<EntityType, number>>;

function countVotes(mentions: readonly IndexedMention[], keys: readonly string[]): Votes {
  const votes = new Map<string, Map<EntityType, number>>();
  mentions.forEach((mention, i) => {
    // What stands in a dateline is known by its place: the same word may be anything in the text.
    if (mention.cue === 'dateline') return;
    const key = keys[i] ?? '';
    let counts = votes.get(key);
    if (counts === undefined) votes.set(key, (counts = new Map<EntityType, number>()));
    counts.set(mention.type, (counts.get(mention.type) ?? 0) + Math.max(mention.confidence, 0.05));
  });
  return votes;
}

function speaksOfTeams(mentions: readonly IndexedMention[], keys: readonly string[]): boolean {
  return namesTeams(keys.filter((_, i) => mentions[i]?.type === 'organization'));
}
