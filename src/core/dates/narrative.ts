import type { TemporalNode } from './nodes';
import type { Publication } from './anchor/publication';
import type { Finding } from './scanner';

/** The year a node states in so many words; undefined for none. */
export function statedYear(node: TemporalNode): number | undefined {
  if (node.kind === 'calendar') return node.fields.year ?? (node.within && statedYear(node.within));
  if (node.kind === 'time') return node.day && statedYear(node.day);
  return node.kind === 'part' ? statedYear(node.of) : undefined;
}

/** Whether a node only makes sense from a publication date: "today", "Thursday", "last week". */
function isDeictic(node: TemporalNode): boolean {
  if (node.kind === 'deictic' || node.kind === 'offset') return node.from === 'published';
  if (node.kind === 'calendar') return node.fields.weekday !== undefined && node.fields.month === undefined;
  return node.kind === 'time' && node.day !== undefined && isDeictic(node.day);
}

/**
 * Whether a text tells a history rather than news: it names past years again and again and hardly a day that only
 * its publication date could place. Then a date without a year goes on from the one before it.
 */
export function isNarrative(findings: readonly Finding[], publication: Publication | undefined): boolean {
  let histories = 0;
  let deictics = 0;
  for (const { node } of findings) {
    const year = statedYear(node);
    if (year !== undefined && (publication === undefined || year < publication.year - 1)) histories++;
    else if (isDeictic(node)) deictics++;
  }
  return histories >= 5 && histories > deictics * 3;
}
