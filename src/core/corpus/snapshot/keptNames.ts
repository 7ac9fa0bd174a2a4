import { hashText } from '../../text/hash';
import { inSteps, type Steps } from '../../text/steps';
import type { Article } from '../article';
import { Form } from '../codec/form';
import { list, numbers32, record, text, whole } from '../codec/shape';
import { keyOfEntity } from './keptEntity';

/** The names of an article, as far as it takes to see that another article has one of them, and who was meant by them. */
export interface KeptNames {
  readonly path: string;
  /** 32-bit hashes of its names, each once. */
  readonly names: Uint32Array;
  /** Hash of its text. */
  readonly textHash: number;
  /** Keys of its entities (`keyOfEntity`), in the order in which the article has them. */
  readonly entities: Uint32Array;
}

/** What articles are compared by. */
export interface NamesInArticle extends Pick<KeptNames, 'path'> {
  readonly names: Iterable<number>;
}

/** How the names of articles are written. */
export const keptNamesForm = new Form(
  list(record<KeptNames>({ path: text, names: numbers32, textHash: whole, entities: numbers32 })),
);

/** What a folder holds besides its articles, and how many they are. */
export interface KeptFolder {
  readonly articles: number;
  /** Paths of the sidecars and of the workspace file. */
  readonly records: readonly string[];
}

/** How that is written. */
export const keptFolderForm = new Form(record<KeptFolder>({ articles: whole, records: list(text) }));

/** @param entities ids of the article's entities. */
export function keptNamesOf({ path, mentions, textHash }: Article, entities: readonly string[]): KeptNames {
  const names = new Set(mentions.map((mention) => hashText(mention.text) % 2 ** 32));
  return { path, names: Uint32Array.from(names), textHash, entities: Uint32Array.from(entities, keyOfEntity) };
}

/** A name that is in more articles than this says little; so many of them are taken. */
const articlesOfName = 8;
/** So many articles are found in all. */
const mostArticles = 150;

/** So many articles are looked at in a step. */
const stepLength = 256;

/**
 * Articles that share names with some of them, these not among them: those with the rarest names first, and of a name
 * that is everywhere a few.
 */
export function* sharingNames(paths: ReadonlySet<string>, all: Iterable<NamesInArticle>): Steps<readonly string[]> {
  const wanted = new Map<number, string[]>();
  yield* inSteps(
    all,
    ({ path, names }) => {
      if (paths.has(path)) for (const name of names) wanted.set(name, []);
    },
    stepLength,
  );
  yield* inSteps(
    all,
    ({ path, names }) => {
      if (!paths.has(path)) for (const name of names) wanted.get(name)?.push(path);
    },
    stepLength,
  );
  const byRarity = [...wanted.values()].sort((a, b) => a.length - b.length);
  const found = new Set<string>();
  for (const articles of byRarity) for (const path of articles.slice(0, articlesOfName)) found.add(path);
  return [...found].slice(0, mostArticles);
}
