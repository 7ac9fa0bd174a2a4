import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { entityTypes, type EntityType } from '../../src/core/names/entityType';
import { readGmb, readJudgements } from './readGmb';
import { readMarkedArticles } from './readMarkedArticles';
import { readTaggedCorpus } from './readTaggedCorpus';
import type { TrainingDocument } from './trainingDocument';

const all: ReadonlySet<EntityType> = new Set(entityTypes);

/** Corpora of tagged tokens, with the classes that their annotators left out: there the model may find what it likes. */
const tagged: readonly { readonly file: string; readonly unmarked: readonly EntityType[] }[] = [
  { file: 'uner-ewt-train', unmarked: ['event', 'work'] },
  { file: 'gum-interview', unmarked: [] },
  { file: 'gum-clean', unmarked: [] },
  { file: 'crossner-politics', unmarked: [] },
  { file: 'crossner-science', unmarked: [] },
  { file: 'crossner-music', unmarked: [] },
  { file: 'crossner-literature', unmarked: [] },
  { file: 'crossner-ai', unmarked: [] },
  { file: 'wnut17-train', unmarked: ['group', 'event'] },
  { file: 'wnut17-dev', unmarked: ['group', 'event'] },
  { file: 'btc-train', unmarked: ['group', 'event', 'work'] },
  { file: 'btc-dev', unmarked: ['group', 'event', 'work'] },
];

/** The corpus of which only judged sentences are learned. */
const gmb = 'gmb';

/** The files of corpora that are learned from. @param namesFolder where they lie. */
export function corpusPaths(namesFolder: string): readonly string[] {
  return [...tagged.map(({ file }) => file), gmb].map((file) => corpusPath(namesFolder, file));
}

function corpusPath(namesFolder: string, file: string): string {
  return join(namesFolder, `${file}.tsv.gz`);
}

/** Reads everything that the model learns from. EWT dev and WikiGold are not among it: they measure what was learned. */
export function readTrainingCorpora(namesFolder: string, modelFolder: string): readonly TrainingDocument[] {
  const own = join(modelFolder, 'articles');
  return [
    ...tagged.flatMap(({ file, unmarked }) =>
      readTaggedCorpus(
        corpusPath(namesFolder, file),
        file,
        new Set([...all].filter((type) => !unmarked.includes(type))),
      ),
    ),
    ...readGmb(corpusPath(namesFolder, gmb), readJudgements(join(modelFolder, 'judgements', 'gmb.tsv'))),
    ...readdirSync(own, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
      .sort()
      .flatMap((name) => readMarkedArticles(join(own, name), `own/${name}`)),
  ];
}
