import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readMarkedArticles } from '../../model/corpus/readMarkedArticles';

const folder = join('model', 'articles');

/**
 * The texts of the articles that we wrote for the name model: prose of many kinds that hardly repeats itself, where
 * generated articles are made of the same few sentences.
 */
export function readOwnArticles(): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
    .flatMap((name) => readMarkedArticles(join(folder, name), name))
    .map(({ text }) => text);
}

/** Every second text, and the others: engines are warmed with some and measured on the rest. */
export function inHalves(texts: readonly string[]): {
  readonly warm: readonly string[];
  readonly fresh: readonly string[];
} {
  return { warm: texts.filter((_, index) => index % 2 === 0), fresh: texts.filter((_, index) => index % 2 === 1) };
}

/** One long text of `length` UTF-16 units, in which no article comes twice. @throws Error when the texts are too short. */
export function longTextOf(texts: readonly string[], length: number): string {
  const text = texts.join('\n\n');
  if (text.length < length) throw new Error(`There are only ${text.length} units of text, not ${length}.`);
  return text.slice(0, length);
}
