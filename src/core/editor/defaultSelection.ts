/** What counts as an article unless the user says otherwise; the defaults of `sourceReview.files.include`. */
export const defaultInclude: readonly string[] = ['**/*.txt'];

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
  '**/{requirements,constraints}*.txt',
  '**/{robots,humans,llms}.txt',
  '**/{CMakeLists,CMakeCache}.txt',
  '**/{LICENSE,License,license,LICENCE,COPYING,NOTICE,notice}*.txt',
  '**/{README,readme,CHANGELOG,changelog,AUTHORS,VERSION}*.txt',
];

/** The largest article that is read, in bytes; a news article is a few thousand. */
export const defaultMaxArticleBytes = 5 * 1024 * 1024;
