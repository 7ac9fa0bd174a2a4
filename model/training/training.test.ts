import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createNameRecognizer } from '../../src/core/names/createNameRecognizer';
import { type EntityType, entityTypes } from '../../src/core/names/entityType';
import { readMarked } from '../corpus/readMarkedArticles';
import type { TrainingDocument } from '../corpus/trainingDocument';
import { trainTiny } from './testing/trainTiny';

/** Sentences about nobody, so that no list can know what training must teach. */
const corpus = [
  'On Monday [PER Oda Brill] of [ORG Quendal] met the [NORP Zelmaran] minister in [LOC Ostrava Vel].',
  'The [ORG Union of Quendal Dockers] struck in [LOC Ostrava Vel] during the [EVENT Lantern March].',
  '[PER Brill] said that the [WORK Treaty of Mesk] was dead.',
  '[NORP Zelmarans] and [NORP Kestrians] fled [LOC Mesk] for the coast.',
  'Nobody was hurt, and the talks went on.',
].map((marked, index) => readMarked(marked, `tiny/${index}`));

function found(model: Uint8Array, { text }: TrainingDocument): readonly string[] {
  return createNameRecognizer(model)
    .recognize(text)
    .map(({ start, end, type }) => `${start}-${end} ${type}`);
}

function gold({ names }: TrainingDocument): readonly string[] {
  return names.map(({ start, end, type }) => `${start}-${end} ${type}`);
}

test('training: a few sentences are learned by heart', () => {
  const model = trainTiny(corpus, 1);
  for (const document of corpus) assert.deepEqual(found(model, document), gold(document), document.text);
});

test('training: the same seed gives the same bytes, another seed others', () => {
  const model = trainTiny(corpus, 3, 3);
  assert.deepEqual(trainTiny(corpus, 3, 3), model);
  assert.notDeepEqual(trainTiny(corpus, 4, 3), model);
});

/** Documents in which one class was not marked by the annotators. */
function without(type: EntityType, documents: readonly TrainingDocument[]): readonly TrainingDocument[] {
  const marked = new Set(entityTypes.filter((other) => other !== type));
  return documents.map((document) => ({
    ...document,
    names: document.names.filter((name) => name.type !== type),
    marked,
  }));
}

test('training: a class that some annotators did not mark is learned from those who did', () => {
  const full = corpus.filter(({ names }) => names.some(({ type }) => type === 'event'));
  const copies = Array.from({ length: 4 }, (_, index) =>
    readMarked(`The [LOC Ostrava Vel] port was shut for the Lantern March, they said (${index}).`, `copy/${index}`),
  );
  const march = (model: Uint8Array): boolean => found(model, copies[0]!).some((name) => name.endsWith('event'));
  // Where the class is open, the march is one; where its absence is a statement, four against one deny it.
  assert.ok(march(trainTiny([...full, ...without('event', copies)], 1)));
  assert.ok(!march(trainTiny([...full, ...copies], 1)));
});
