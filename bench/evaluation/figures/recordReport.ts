import { writeFileSync } from 'node:fs';
import { readNameModelFile, shippedRecognizers } from '../../../test/support/shippedRecognizers';
import { readInput } from '../readInput';
import type { Report } from '../report';
import { cardPath, withFigures } from './figuresInCard';
import { figuresPath, measureModel } from './modelFigures';

/** Measures the shipped name model and writes its figures to their file and into the model card. */
export function recordReport(): Report {
  const figures = measureModel(readNameModelFile(), shippedRecognizers().names);
  writeFileSync(figuresPath, `${JSON.stringify(figures, undefined, 2)}\n`);
  writeFileSync(cardPath, withFigures(readInput(cardPath), figures));
  return { text: `Written: ${figuresPath}, ${cardPath}`, json: figures };
}
