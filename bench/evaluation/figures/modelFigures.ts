import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { NameRecognizer } from '../../../src/core/names/nameRecognizer';
import { percent, type Figures } from '../../report/percent';
import { evaluateNames } from '../names/evaluateNames';
import type { NameScore } from '../names/scoreNames';
import { wordCases, type WordCase } from '../names/wordCase';
import { readInput, sharedFolder } from '../readInput';
import { scoreSeedSet, seedSets } from '../seeds/seedSets';

/** Where the figures of the shipped name model are recorded, from the project's root. */
export const figuresPath = 'model/figures.json';

/** The sets that the model was chosen on and has not learned from. */
export const devSets = ['uner-ewt-dev.tsv.gz', 'wikigold.tsv.gz'] as const;

/** What the shipped name model is and reaches; all figures in percent. */
export interface ModelFigures {
  readonly model: {
    /** Of the file's bytes, in small hexadecimal digits. */
    readonly sha256: string;
    readonly version: string;
    readonly bytes: number;
    readonly gzippedBytes: number;
  };
  readonly names: readonly DevFigures[];
  readonly articles: readonly ArticleFigures[];
}

/** Figures on a development set, as raw text. */
export interface DevFigures extends Pick<NameScore, 'threeType' | 'span' | 'byType'> {
  readonly file: string;
  readonly tokens: number;
  /** 3-type F1 on copies in other cases. */
  readonly byCase: Readonly<Record<WordCase, number>>;
}

/** Names in whole articles, as the gold standard's own scorer counts. */
export interface ArticleFigures extends Pick<Figures, 'precision' | 'recall' | 'f1'> {
  readonly set: string;
}

/** SHA-256 of bytes in hexadecimal digits. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Path of a development set beside the project. */
export function devSetPath(file: string): string {
  return join(sharedFolder, 'data', 'names', file);
}

/** Measures the model. @param bytes of its file. @throws UsageError when a set is missing. */
export function measureModel(bytes: Uint8Array, recognizer: NameRecognizer): ModelFigures {
  return {
    model: {
      sha256: sha256(bytes),
      version: recognizer.version,
      bytes: bytes.length,
      gzippedBytes: gzipSync(bytes, { level: 9 }).length,
    },
    names: devSets.map((file) => measureDevSet(file, recognizer)),
    articles: seedSets.map((set): ArticleFigures => {
      const { typedPrecision, typedRecall, typedF1 } = scoreSeedSet(set);
      return { set: set.name, precision: percent(typedPrecision), recall: percent(typedRecall), f1: percent(typedF1) };
    }),
  };
}

function measureDevSet(file: string, recognizer: NameRecognizer): DevFigures {
  const { tokens, asIs, copies } = evaluateNames(readInput(devSetPath(file)), recognizer, true, wordCases);
  const { threeType, span, byType } = asIs;
  const byCase = Object.fromEntries(copies.map(({ wordCase, score }) => [wordCase, score.threeType.f1]));
  return { file, tokens, threeType, span, byType, byCase: byCase as DevFigures['byCase'] };
}
