import { compileGlob } from './glob';

/** What counts as an article unless the user says otherwise; the defaults of `sourceReview.files.include`. */
export const defaultInclude: readonly string[] = ['**/*.txt'];

/** Files of the language "Source Article", as in the manifest: they are articles whatever the settings include. */
export const articlePatterns: readonly string[] = [
  '**/seeds/**/*.txt',
  '**/sources/**/*.txt',
  '**/articles/**/*.txt',
  '**/*.article.txt',
];

const namedArticles = articlePatterns.map(compileGlob);

/** Whether a file is of the language "Source Article" by its name alone. Its path is relative to the folder. */
export function isArticleByName(path: string): boolean {
  return namedArticles.some((glob) => glob.matches(path));
}

/** The patterns of all articles, for those that the settings include. */
export function includingArticles(include: readonly string[]): readonly string[] {
  const namesThemAll = defaultInclude.every((pattern) => include.includes(pattern));
  return namesThemAll ? include : [...include, ...articlePatterns];
}

/** What is left out unless the user says otherwise; the defaults of `sourceReview.files.exclude`. */
export const defaultExclude: readonly string[] = [
  '**/node_modules/**',
  '**/.git/**',
  '**/.hg/**',
  '**/.svn/**',
  '**/.venv/**',
  '**/venv/**',
  '**/site-packages/**',
  '**/__pycache__/**',
  '**/{requirements,constraints}{,-*,.*}.txt',
  '**/{robots,humans,llms}.txt',
  '**/{CMakeLists,CMakeCache}.txt',
  '**/{LICENSE,License,license,LICENCE,COPYING,NOTICE,notice}.txt',
  '**/{README,readme,CHANGELOG,changelog,AUTHORS,VERSION}.txt',
];

/** The largest article that is read, in bytes; a news article is a few thousand. */
export const defaultMaxArticleBytes = 5 * 1024 * 1024;
