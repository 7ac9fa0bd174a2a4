import { linkGold, parseGold, type GoldMention } from '../../../src/core/entities/testing/goldCorpus';
import { scoreClusters, type ClusterScores } from '../../../src/core/entities/testing/scorer';

/** The score of a part of a file. */
export interface EntityPart {
  /** "all", a corpus or a type. */
  readonly name: string;
  readonly mentions: number;
  readonly scores: ClusterScores;
}

const types: readonly GoldMention['type'][] = ['PER', 'ORG', 'LOC', 'MISC'];

/** Links the gold mentions of a file, one index for each corpus, and scores all together, by corpus and by type. */
export function evaluateEntities(jsonLines: string): readonly [EntityPart, ...EntityPart[]] {
  const linked = linkGold(parseGold(jsonLines));
  const corpusOf = (mention: (typeof linked)[number]): string => mention.gold.slice(0, mention.gold.indexOf('/'));
  const corpora = [...new Set(linked.map(corpusOf))].sort();
  const part = (name: string, isMember: (mention: (typeof linked)[number]) => boolean): EntityPart => {
    const members = linked.filter(isMember);
    return { name, mentions: members.length, scores: scoreClusters(members) };
  };
  return [
    part('all', () => true),
    ...(corpora.length > 1 ? corpora.map((corpus) => part(corpus, (mention) => corpusOf(mention) === corpus)) : []),
    ...types.map((type) => part(type, (mention) => mention.type === type)).filter(({ mentions }) => mentions > 0),
  ];
}
