import { createDateRecognizer } from '../../dates/createDateRecognizer';
import { checkSidecar, type SidecarCheckInput } from '../checkSidecar';
import { checkWorkspaceFile, type WorkspaceFileCheckInput } from '../checkWorkspaceFile';
import { WrittenNames } from '../../corpus/writtenNames';
import { MergedIds } from '../across/mergedIds';
import { SidecarsTogether } from '../across/sidecarsTogether';
import { articlePathOf, sidecarPathFor } from '../names';
import { readSidecar } from '../reading/readSidecar';
import type { Problem, Severity } from '../problem';
import type { NameInArticle } from '../rules/context';
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
  /** Other sidecars of the folder that count, by path. Their articles are there. */
  readonly others?: Readonly<Record<string, string>>;
  /** Whether the dates of the article are read. */
  readonly readsDates?: boolean;
  /** The names that are shown in the article, where they first stand. */
  readonly names?: readonly string[];
  /** The day now. */
  readonly today?: string;
  /** When the article was published, as known from elsewhere than the sidecar. */
  readonly published?: string;
  readonly severities?: Readonly<Record<string, Severity | 'off'>>;
  /** How the articles of the folder write names. */
  readonly written?: readonly string[];
  readonly invalidUtf8At?: number;
  readonly maxBytes?: number;
}

const articlePath = 'article.txt';

/** Checks a sidecar of `article.txt`. */
export function checkText(text: string, around: Surroundings = {}): readonly Problem[] {
  return checkSidecar(sidecarInput(text, around));
}

/** A sidecar of `article.txt` with all that is needed to check it. */
export function sidecarInput(text: string, around: Surroundings): SidecarCheckInput {
  const article = around.article === undefined ? '' : around.article;
  const files = new Map(Object.entries(around.files ?? {}));
  if (article !== null) files.set(articlePath, article);
  const workspace = around.workspace === undefined ? undefined : readWorkspaceFile(around.workspace);
  const path = sidecarPathFor(articlePath);
  const together = new SidecarsTogether(new MergedIds(workspace?.decisions.same));
  for (const [sidecar, content] of [[path, text] as const, ...Object.entries(around.others ?? {})]) {
    const article = articlePathOf(sidecar) ?? '';
    if (sidecar !== path) files.set(article, '');
    together.set(sidecar, { records: readSidecar(content).records, article });
  }
  return {
    path,
    text,
    article:
      article === null
        ? undefined
        : {
            path: articlePath,
            text: article,
            dates: around.readsDates === true ? createDateRecognizer() : undefined,
            names: around.names?.map((name) => nameIn(article, name)),
            published: around.published,
          },
    workspace,
    together,
    files: {
      exists: (path) => files.has(path),
      articles: () => [...files.keys()].filter((path) => path.endsWith('.txt')),
      text: (path) => files.get(path),
    },
    today: around.today,
    otherSidecars: around.otherSidecars ?? [],
    severities: new Map(Object.entries(around.severities ?? {})),
    invalidUtf8At: around.invalidUtf8At,
    maxBytes: around.maxBytes,
  };
}

function nameIn(article: string, text: string): NameInArticle {
  const start = article.indexOf(text);
  return { text, start, end: start + text.length };
}

/** Checks a workspace file. */
export function checkWorkspaceText(text: string, around: Surroundings = {}): readonly Problem[] {
  return checkWorkspaceFile(workspaceInput(text, around));
}

/** A workspace file with all that is needed to check it. */
export function workspaceInput(text: string, { severities = {}, written }: Surroundings): WorkspaceFileCheckInput {
  const mentions = written?.map((name) => ({ ...nameIn(name, name), type: 'person' as const, confidence: 1 }));
  const names = new WrittenNames();
  names.replace(undefined, { mentions: mentions ?? [], dates: [] });
  return {
    path: 'source-review.yaml',
    text,
    written: mentions && names,
    severities: new Map(Object.entries(severities)),
  };
}
