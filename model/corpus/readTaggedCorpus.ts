import { gunzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { type JoinedText, joinAsText, spacingOf } from '../../bench/evaluation/names/joinTokens';
import { type NameDocument, parseNameCorpus } from '../../bench/evaluation/names/nameCorpus';
import type { EntityType } from '../../src/core/names/entityType';
import { type GoldName, type TrainingDocument, typeOfLabel } from './trainingDocument';

/** Reads tagged tokens (`token<TAB>tag`, gzipped or not) as the text they would be written as. */
export function readTaggedCorpus(
  path: string,
  source: string,
  marked: ReadonlySet<EntityType>,
): readonly TrainingDocument[] {
  const bytes = readFileSync(path);
  const content = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  const { documents } = parseNameCorpus(content);
  const spacing = spacingOf(documents);
  return documents.map((document) =>
    toTrainingDocument(document, joinAsText(document, spacing), marked, source, spacing.splitsHyphens),
  );
}

/** A document of tokens as the text that it was joined to. */
export function toTrainingDocument(
  document: NameDocument,
  { text, spans }: JoinedText,
  marked: ReadonlySet<EntityType>,
  source: string,
  splitsHyphens: boolean,
): TrainingDocument {
  const names: GoldName[] = [];
  for (const { first, last, label } of document.names) {
    const start = spans[first]?.start;
    const end = spans[last - 1]?.end;
    const type = typeOfLabel[label];
    if (type === undefined || start === undefined || end === undefined) continue;
    names.push({ start, end, type });
  }
  // Who splits hyphenated words has marked their parts.
  return { text, names, marked, marksCompounds: splitsHyphens, source };
}
