import type { TrainingDocument } from '../corpus/trainingDocument';
import type { RowExample } from './crfTrainer';
import type { Example, ExampleReader } from './examples';
import type { FeatureIndex } from './featureIndex';

/** Collects examples, counts their features, and then puts rows of weights in the place of features. */
export class RowExamples {
  readonly #reader: ExampleReader;
  readonly #index: FeatureIndex;
  #examples: { readonly example: Example; readonly weight: number }[] = [];
  #unitCount = 0;

  constructor(reader: ExampleReader, index: FeatureIndex) {
    this.#reader = reader;
    this.#index = index;
  }

  /** How many units all examples have together. */
  get unitCount(): number {
    return this.#unitCount;
  }

  /** Adds the sentences of a document. @param weight how much each counts. */
  add(document: TrainingDocument, weight: number): void {
    for (const example of this.#reader.read(document)) {
      if (example.labels.length === 0) continue;
      this.#index.count(example.features);
      this.#unitCount += example.labels.length;
      this.#examples.push({ example, weight });
    }
  }

  /** The examples with rows; features that were seen too seldom are left out. Call it once. */
  finish(fewestSightings: number): readonly RowExample[] {
    this.#index.number(fewestSightings);
    const examples = this.#examples;
    this.#examples = [];
    return examples.map(({ example, weight }) => this.#toRows(example, weight));
  }

  #toRows({ features, starts, labels, allowed }: Example, weight: number): RowExample {
    const rows = new Int32Array(features.length);
    const rowStarts = new Int32Array(starts.length);
    let count = 0;
    for (let unit = 0; unit < labels.length; unit++) {
      rowStarts[unit] = count;
      const end = starts[unit + 1] ?? 0;
      for (let at = starts[unit] ?? 0; at < end; at++) {
        const row = this.#index.rowOf(features[at] ?? 0);
        if (row >= 0) rows[count++] = row;
      }
    }
    rowStarts[labels.length] = count;
    return { rows: rows.slice(0, count), starts: rowStarts, labels, allowed, weight };
  }
}
