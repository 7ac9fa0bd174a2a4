import { Review } from '../../../src/core/review';
import { shippedRecognizers } from '../../../test/support/shippedRecognizers';
import { sidecarPathFor } from '../../../src/core/sidecar/names';
import { scoreAgainstGold, type GoldScore, type ScoredArticle } from '../../../test/support/goldScore';

/** A folder of articles with the gold standard of some of them. */
export interface GoldFolder {
  readonly gold: readonly ScoredArticle[];
  /** Text of every article by file name, also of those without a gold standard: they are part of the folder. */
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * Scores the whole way from text to entities on a folder of articles. Of sidecars only the publication date is given, as
 * the gold standard assumes it; nothing that a reviewer recorded helps.
 */
export function evaluateSeeds(folder: GoldFolder): GoldScore {
  return scoreAgainstGold(folder.gold, analyseFolder(folder));
}

/** The articles that have a gold standard as the product reads them, with all articles of the folder beside them. */
export function analyseFolder({ gold, texts }: GoldFolder): readonly ScoredArticle[] {
  const review = new Review({ read: () => Promise.resolve({ kind: 'missing' }) }, shippedRecognizers());
  for (const { file, published } of gold) {
    if (published === undefined) continue;
    const text = `schema: source-review/1\narticle:\n  published: "${published}"\n`;
    review.setFile(sidecarPathFor(file), { kind: 'text', text, byteLength: text.length });
  }
  for (const [file, text] of texts) review.setArticle(file, text);
  return gold.map(({ file }) => analysed(review, file));
}

function analysed(review: Review, file: string): ScoredArticle {
  const article = review.article(file);
  if (!article) throw new Error(`${file} has a gold standard but is not among the articles.`);
  const mentions = article.mentions.map((mention, at) => {
    const entity = review.entityAt(file, at);
    // The gold standard counts a nationality with its state; the index keeps the two apart as related.
    return { ...mention, entity: entity?.relatedPlace ?? entity?.id };
  });
  return { file, mentions, dates: article.dates };
}
