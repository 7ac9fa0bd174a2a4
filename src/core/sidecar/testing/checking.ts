import { checkSidecar } from '../checkSidecar';
import { checkWorkspaceFile } from '../checkWorkspaceFile';
import { sidecarPathFor } from '../names';
import type { Problem, Severity } from '../problem';
import { readWorkspaceFile } from '../reading/readWorkspaceFile';

/** The world around a checked sidecar. */
export interface Surroundings {
  /** Text of the article, `article.txt`; null when there is none. */
  readonly article?: string | null;
  /** Text of the workspace file. */
  readonly workspace?: string;
  /** Other files of the folder. */
  readonly files?: Readonly<Record<string, string>>;
  readonly otherSidecars?: readonly string[];
  readonly severities?: Readonly<Record<string, Severity | 'off'>>;
  readonly invalidUtf8At?: number;
  readonly maxBytes?: number;
}

const articlePath = 'article.txt';

/** Checks a sidecar of `article.txt`. */
export function checkText(text: string, around: Surroundings = {}): readonly Problem[] {
  const article = around.article === undefined ? '' : around.article;
  const files = new Map(Object.entries(around.files ?? {}));
  if (article !== null) files.set(articlePath, article);
  return checkSidecar({
    path: sidecarPathFor(articlePath),
    text,
    article: article === null ? undefined : { path: articlePath, text: article },
    workspace: around.workspace === undefined ? undefined : readWorkspaceFile(around.workspace),
    files: { exists: (path) => files.has(path), text: (path) => files.get(path) },
    otherSidecars: around.otherSidecars ?? [],
    severities: new Map(Object.entries(around.severities ?? {})),
    invalidUtf8At: around.invalidUtf8At,
    maxBytes: around.maxBytes,
  });
}

/** Checks a workspace file. */
export function checkWorkspaceText(
  text: string,
  severities: Readonly<Record<string, Severity | 'off'>> = {},
): readonly Problem[] {
  return checkWorkspaceFile({ path: 'source-review.yaml', text, severities: new Map(Object.entries(severities)) });
}
