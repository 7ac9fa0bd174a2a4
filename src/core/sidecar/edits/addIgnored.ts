import { IgnoredTerms } from '../../entities/ignoredTerms';
import { foldQuery } from '../../text/fold';
import { changeSidecar } from './changeSidecar';
import type { EditResult } from './edit';
import { oneLine } from '../../text/oneLine';

/** Records that some words of the article are no name and no date. A term that is there is not added again. */
export function addIgnored(text: string, words: string): EditResult {
  const term = oneLine(words).trim();
  if (foldQuery(term) === '') return { kind: 'refused', reason: 'There are no words to record.' };
  return changeSidecar(text, ({ ignore }) =>
    new IgnoredTerms(ignore.map(({ value }) => value)).has(term)
      ? `"${term}" is ignored already.`
      : { kind: 'append', path: ['ignore'], value: term },
  );
}
