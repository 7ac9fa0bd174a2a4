import type { LaidSpan } from './known/layKnownOver';
import { datelinePlaces, findCue } from './nameCue';
import type { NameDocument } from './nameDocument';
import type { NameMention } from './nameRecognizer';
import type { NameSpan } from './nameSpan';
import { findRole } from './roles';

/** The names of an article as they are reported: with their words, and the roles beside people. */
export function toMentions(document: NameDocument, spans: readonly LaidSpan[]): readonly NameMention[] {
  const places = datelinePlaces(document);
  return spans.map((span, index): NameMention => {
    const role = findRole(document, spans, index);
    const cue = findCue(document, spans, index, places);
    return {
      ...toMention(document, span),
      ...(role && { role }),
      ...(cue && { cue }),
      ...(span.within && { within: span.within.map((name) => toMention(document, name)) }),
    };
  });
}

function toMention(document: NameDocument, { start, end, type, confidence }: NameSpan): NameMention {
  return { start, end, text: document.text.slice(start, end), type, confidence };
}
