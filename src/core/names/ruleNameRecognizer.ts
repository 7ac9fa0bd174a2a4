import type { Span } from '../text/span';
import { resolveDrafts } from './documentPass';
import type { EntityType } from './entityType';
import { Lexicon } from './lexicon';
import { NameDocument, SentenceCase } from './nameDocument';
import type { NameMention, NameRecognizer } from './nameRecognizer';
import { findRole } from './roles';
import type { Draft, ResolvedDraft } from './rules/draft';
import { SentenceScanner } from './sentenceScanner';
import { WordFlag } from './wordFlags';

/** Below this a mention is not reported: a wrong highlight is worse than a missing one. */
const lowestConfidence = 0.5;

/**
 * A recogniser made of rules and small lists of the world's names: capital words, titles, heads of bodies and places,
 * what stands around a name, and what the rest of the article says about it.
 */
export function createRuleNameRecognizer(): NameRecognizer {
  return new RuleNameRecognizer();
}

class RuleNameRecognizer implements NameRecognizer {
  readonly version = 'rules-2';
  #lexicon: Lexicon | undefined;

  recognize(text: string): readonly NameMention[] {
    this.#lexicon ??= new Lexicon();
    const document = new NameDocument(text, this.#lexicon);
    const drafts = document.sentences.flatMap((sentence, number) => {
      const opening = datelineDrafts(document, sentence);
      const from = opening.at(-1)?.last ?? sentence.first;
      return [
        ...opening,
        ...new SentenceScanner(document, sentence, document.cases[number] ?? SentenceCase.Normal).scan(from),
      ];
    });
    return toMentions(document, resolveDrafts(document, drafts));
  }
}

/** "SULAIMANI (ESTA) —": the place and the agency of a dateline need no further evidence. */
function datelineDrafts(
  document: NameDocument,
  sentence: Span & { readonly first: number; readonly last: number },
): readonly Draft[] {
  const dateline = document.datelineAt(sentence.start);
  if (dateline === undefined) return [];
  const drafts: Draft[] = [];
  const add = (span: Span | undefined, type: EntityType): void => {
    if (span === undefined) return;
    let first = sentence.first;
    while (first < sentence.last && (document.tokens[first]?.end ?? 0) <= span.start) first++;
    let last = first;
    while (last < sentence.last && (document.tokens[last]?.start ?? span.end) < span.end) last++;
    if (last > first)
      drafts.push({
        first,
        last,
        start: span.start,
        end: span.end,
        type,
        confidence: 0.95,
        isWeak: false,
        scores: undefined,
      });
  };
  add(dateline.place, 'place');
  add(regionOf(document, drafts[0]), 'place');
  add(dateline.agency, 'organization');
  return drafts;
}

/** "STRELSAU, Ruritania —": the name between the town and the dash or the date. */
function regionOf(document: NameDocument, town: Draft | undefined): Span | undefined {
  if (town === undefined || document.form(town.last) !== ',') return undefined;
  const first = town.last + 1;
  let last = first;
  while (last < first + 3 && document.isNameLike(last) && !document.has(last, WordFlag.Calendar)) last++;
  if (last === first || !/^[,([\u2013\u2014-]/.test(document.form(last))) return undefined;
  return { start: document.tokens[first]?.start ?? 0, end: document.tokens[last - 1]?.end ?? 0 };
}

function toMentions(document: NameDocument, drafts: readonly ResolvedDraft[]): readonly NameMention[] {
  const mentions: NameMention[] = [];
  let end = 0;
  drafts.forEach((draft, number) => {
    if (draft.start < end || draft.confidence < lowestConfidence) return;
    end = draft.end;
    const role = findRole(document, drafts, number);
    mentions.push({
      start: draft.start,
      end: draft.end,
      text: document.text.slice(draft.start, draft.end),
      type: draft.type,
      confidence: draft.confidence,
      ...(role === undefined ? {} : { role }),
    });
  });
  return mentions;
}
