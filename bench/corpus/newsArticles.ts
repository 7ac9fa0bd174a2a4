import { existsSync } from 'node:fs';
import { parseDatedTexts } from '../evaluation/dates/goldDates';
import { readInput } from '../evaluation/readInput';

/** Texts of news and encyclopedias (MEANTIME, GUM, WikiWars) that lie beside the project for other purposes. */
const files = ['meantime', 'gum-news', 'wikiwars'].map((name) => `../shared/data/dates/${name}.jsonl`);
/** Of each text so many UTF-16 units. */
const longest = 20_000;

/** News as it is written, to set beside our own articles, which hold more names; none where the files are not there. */
export function readNewsArticles(): readonly string[] {
  return files
    .filter((file) => existsSync(file))
    .flatMap((file) => parseDatedTexts(readInput(file)))
    .map(({ text }) => text.slice(0, longest));
}
