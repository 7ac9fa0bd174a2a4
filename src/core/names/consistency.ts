import type { FeatureDocument } from './features/featureDocument';
import { judgeName } from './judgeName';
import type { Lexicon } from './lexicon';
import { settleByLists } from './listedNames';
import type { NameDraft } from './nameDraft';
import { readEvidence } from './nameEvidence';
import { findRepeatedNames } from './repeatedNames';

/**
 * Makes the names of an article agree with each other: a surname is a person where the article has the full name, an
 * acronym in brackets is what the name before it is, one name has one class where most of its mentions have it, and
 * mentions that the model passed over are found again. In time linear in the length of the article.
 */
export function makeConsistent(
  document: FeatureDocument,
  drafts: readonly NameDraft[],
  lexicon: Lexicon,
): readonly NameDraft[] {
  const settled = drafts.flatMap((draft) => settleByLists(document, draft, lexicon));
  const evidence = readEvidence(document, settled);
  const judged = settled.map((draft) => judgeName(document, draft, evidence, lexicon));
  const found = findRepeatedNames(document, judged, evidence);
  return [...judged, ...found].sort((a, b) => a.sentence - b.sentence || a.first - b.first);
}
