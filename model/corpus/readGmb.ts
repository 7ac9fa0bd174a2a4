import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { joinAsText, spacingOf } from '../../bench/evaluation/names/joinTokens';
import { isLabel } from '../../bench/evaluation/names/labels';
import type { NameDocument, TokenSpan } from '../../bench/evaluation/names/nameCorpus';
import { entityTypes } from '../../src/core/names/entityType';
import { hashText } from '../../src/core/text/hash';
import { toTrainingDocument } from './readTaggedCorpus';
import type { TrainingDocument } from './trainingDocument';

interface TokenSentence {
  readonly document: number;
  readonly tokens: readonly string[];
}

/**
 * Reads those sentences of the Groningen Meaning Bank whose names were judged by hand. Its own annotation is made by
 * machines; learning from it makes the model worse.
 * @param judgements hashes of sentences with the names that were found by reading them.
 */
export function readGmb(
  path: string,
  judgements: ReadonlyMap<number, readonly TokenSpan[]>,
): readonly TrainingDocument[] {
  const seen = new Set<number>();
  const documents = new Map<number, { tokens: string[]; sentences: number[]; names: TokenSpan[] }>();
  for (const { document: number, tokens } of readSentences(path)) {
    const key = hashText(tokens.join(' '));
    const names = judgements.get(key);
    if (names === undefined || seen.has(key)) continue;
    seen.add(key);
    const document = documents.get(number) ?? { tokens: [], sentences: [], names: [] };
    documents.set(number, document);
    const offset = document.tokens.length;
    document.sentences.push(offset);
    document.tokens.push(...tokens);
    document.names.push(
      ...names.map(({ first, last, label }) => ({ first: first + offset, last: last + offset, label })),
    );
  }
  const all: readonly NameDocument[] = [...documents.values()];
  const spacing = spacingOf(all);
  return [...documents].map(([number, document]) =>
    toTrainingDocument(document, joinAsText(document, spacing), new Set(entityTypes), `gmb/${number}`, false),
  );
}

/** Reads judgements: a line for each sentence, the hash of its tokens and the names as `CLASS first last;…`. */
export function readJudgements(path: string): ReadonlyMap<number, readonly TokenSpan[]> {
  const judgements = new Map<number, readonly TokenSpan[]>();
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const [hash, names = ''] = line.split('\t');
    if (hash === undefined || hash === '') continue;
    judgements.set(
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
  return judgements;
}

function readSentences(path: string): readonly TokenSentence[] {
  const sentences: TokenSentence[] = [];
  let document = 0;
  let tokens: string[] = [];
  const end = (): void => {
    if (tokens.length > 0) sentences.push({ document, tokens });
    tokens = [];
  };
  for (const line of gunzipSync(readFileSync(path)).toString('utf8').split('\n')) {
    const tab = line.indexOf('\t');
    if (line.startsWith('-DOCSTART-')) {
      end();
      document++;
    } else if (tab < 0) end();
    else tokens.push(line.slice(0, tab));
  }
  end();
  return sentences;
}
