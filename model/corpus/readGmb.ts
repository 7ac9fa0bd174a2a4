import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { joinAsText, spacingOf } from '../../bench/evaluation/names/joinTokens';
import { isLabel, type Label } from '../../bench/evaluation/names/labels';
import type { NameDocument, TokenSpan } from '../../bench/evaluation/names/nameCorpus';
import { entityTypes } from '../../src/core/names/entityType';
import { hashText } from '../../src/core/text/hash';
import { toTrainingDocument } from './readTaggedCorpus';
import type { TrainingDocument } from './trainingDocument';

interface TaggedSentence {
  readonly document: number;
  readonly tokens: readonly string[];
  readonly tags: readonly string[];
}

/**
 * Reads the Groningen Meaning Bank with the names that are to be believed: those of sentences that were judged by hand,
 * else those of its filtered edition; other sentences are left out.
 * @param corrections hashes of sentences with the names that were found by reading them.
 */
export function readGmb(
  fullPath: string,
  filteredPath: string,
  corrections: ReadonlyMap<number, readonly TokenSpan[]>,
): readonly TrainingDocument[] {
  const filtered = new Map(readSentences(filteredPath).map(({ tokens, tags }) => [hashText(tokens.join(' ')), tags]));
  const seen = new Set<number>();
  const documents = new Map<number, { tokens: string[]; sentences: number[]; names: TokenSpan[]; isJudged: boolean }>();
  for (const { document: number, tokens } of readSentences(fullPath)) {
    const key = hashText(tokens.join(' '));
    const tags = filtered.get(key);
    const spans = corrections.get(key) ?? (tags === undefined ? undefined : spansOf(tags));
    if (spans === undefined || seen.has(key)) continue;
    seen.add(key);
    const document = documents.get(number) ?? { tokens: [], sentences: [], names: [], isJudged: false };
    documents.set(number, document);
    const offset = document.tokens.length;
    document.sentences.push(offset);
    document.tokens.push(...tokens);
    document.names.push(
      ...spans.map(({ first, last, label }) => ({ first: first + offset, last: last + offset, label })),
    );
    if (corrections.has(key)) document.isJudged = true;
  }
  const all: readonly NameDocument[] = [...documents.values()];
  const spacing = spacingOf(all);
  return [...documents].map(([number, document]) =>
    toTrainingDocument(document, joinAsText(document, spacing), new Set(entityTypes), `gmb/${number}`),
  );
}

/** Reads corrections: a line for each sentence, the hash of its tokens and the names as `CLASS first last;…`. */
export function readCorrections(path: string): ReadonlyMap<number, readonly TokenSpan[]> {
  const corrections = new Map<number, readonly TokenSpan[]>();
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const [hash, names = ''] = line.split('\t');
    if (hash === undefined || hash === '') continue;
    corrections.set(
      Number(hash),
      names
        .split(';')
        .filter((name) => name !== '')
        .map((name) => {
          const [label = '', first, last] = name.split(' ');
          if (!isLabel(label)) throw new Error(`${path}: there is no class ${label}.`);
          return { label, first: Number(first), last: Number(last) };
        }),
    );
  }
  return corrections;
}

function spansOf(tags: readonly string[]): readonly TokenSpan[] {
  const spans: TokenSpan[] = [];
  tags.forEach((tag, at) => {
    if (!tag.startsWith('B-')) return;
    let last = at + 1;
    while (tags[last] === `I-${tag.slice(2)}`) last++;
    spans.push({ first: at, last, label: tag.slice(2) as Label });
  });
  return spans;
}

function readSentences(path: string): readonly TaggedSentence[] {
  const sentences: TaggedSentence[] = [];
  let document = 0;
  let tokens: string[] = [];
  let tags: string[] = [];
  const end = (): void => {
    if (tokens.length > 0) sentences.push({ document, tokens, tags });
    tokens = [];
    tags = [];
  };
  for (const line of gunzipSync(readFileSync(path)).toString('utf8').split('\n')) {
    const [token = '', tag] = line.split('\t');
    if (line.startsWith('-DOCSTART-')) {
      end();
      document++;
    } else if (tag === undefined) end();
    else {
      tokens.push(token);
      tags.push(tag.trim());
    }
  }
  end();
  return sentences;
}
