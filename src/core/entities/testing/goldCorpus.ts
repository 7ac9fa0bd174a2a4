import type { EntityType } from '../../names/entityType';
import type { IndexedMention } from '../entity';
import { EntityIndex } from '../entityIndex';
import { scoreClusters, type ClusterScores, type ScoredMention } from './scorer';

/** One article of a collection with gold mentions, as a line of a JSONL file holds it. */
export interface GoldArticle {
  readonly docId: string;
  /** The linker runs once for each collection. */
  readonly corpus: string;
  readonly mentions: readonly GoldMention[];
}

/** A gold mention; offsets in UTF-16 code units. */
export interface GoldMention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly type: 'PER' | 'ORG' | 'LOC' | 'MISC';
  readonly cluster: string;
  /** Identity unknown: linked, but not scored. */
  readonly nil?: boolean;
}

/** MISC in these collections is products, works and events, but no nationalities: `work` is linked alike. */
const types: Readonly<Record<GoldMention['type'], EntityType>> = {
  PER: 'person',
  ORG: 'organization',
  LOC: 'place',
  MISC: 'work',
};

/** Reads the lines of a JSONL file. */
export function parseGold(jsonLines: string): readonly GoldArticle[] {
  return jsonLines
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as GoldArticle);
}

/** Links gold mentions, one index for each collection, and pairs every scored mention with the system's answer. */
export function linkGold(articles: readonly GoldArticle[]): readonly (ScoredMention & GoldMention)[] {
  const scored: (ScoredMention & GoldMention)[] = [];
  for (const corpus of new Set(articles.map((article) => article.corpus))) {
    const index = new EntityIndex();
    const here = articles.filter((article) => article.corpus === corpus);
    for (const { docId, mentions } of here) index.setArticle(docId, { mentions: mentions.map(toIndexed) });
    for (const { docId, mentions } of here) {
      mentions.forEach((mention, i) => {
        if (mention.nil === true) return;
        const system = `${corpus}/${index.entityOf(docId, i)?.id ?? `none ${docId} ${i}`}`;
        scored.push({ ...mention, article: docId, gold: `${corpus}/${mention.cluster}`, system });
      });
    }
  }
  return scored;
}

/** Scores a whole file, or only the mentions of one gold type. */
export function scoreGold(articles: readonly GoldArticle[], type?: GoldMention['type']): ClusterScores {
  const scored = linkGold(articles);
  return scoreClusters(type === undefined ? scored : scored.filter((mention) => mention.type === type));
}

function toIndexed({ start, end, text, type }: GoldMention): IndexedMention {
  return { start, end, text, type: types[type], confidence: 1 };
}
