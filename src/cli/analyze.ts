import { loadFolder, type LoadedFolder } from './folder';
import type { TemporalBasis } from '../core/dates/dateRecognizer';
import type { EntityType } from '../core/names/entityType';
import type { TemporalType } from '../core/dates/dateRecognizer';

/** What `analyze --json` prints; a documented contract (docs/command-line.md). Offsets are UTF-16 units. */
export interface AnalysisReport {
  readonly articles: readonly ArticleReport[];
  readonly entities: readonly EntityReport[];
}

interface ArticleReport {
  readonly file: string;
  readonly published: string | null;
  readonly mentions: readonly {
    readonly start: number;
    readonly end: number;
    readonly text: string;
    readonly type: EntityType;
    readonly entity: string;
  }[];
  readonly dates: readonly {
    readonly start: number;
    readonly end: number;
    readonly text: string;
    readonly type: TemporalType;
    readonly value: string;
    readonly edtf: string | null;
    readonly basis: string | null;
  }[];
}

interface EntityReport {
  readonly id: string;
  readonly name: string;
  readonly type: EntityType;
  readonly forms: readonly string[];
  readonly mentions: number;
  readonly articles: readonly string[];
}

/** Analyses articles and tells what they name and when. */
export async function analyze(paths: readonly string[], published: string | undefined): Promise<AnalysisReport> {
  const folder = await loadFolder(paths, published);
  return {
    articles: folder.articles.flatMap((path) => articleReport(folder, path)),
    entities: folder.review.entities.map((entity) => ({
      id: entity.id,
      name: entity.name,
      type: entity.type,
      forms: entity.forms.map((form) => form.text),
      mentions: entity.mentions.length,
      articles: entity.articles.map((path) => folder.display(path)),
    })),
  };
}

/** The report in lines for people: one article after the other, then who and what they share. */
export function analysisText(report: AnalysisReport): string {
  const lines = report.articles.flatMap((article) => [
    `${article.file}${article.published === null ? '' : ` (published ${article.published})`}`,
    ...article.mentions.map((mention) => `  ${mention.type.padEnd(12)} ${mention.text} [${mention.entity}]`),
    ...article.dates.map((date) => `  ${date.type.padEnd(12)} ${date.text} = ${date.edtf ?? date.value}`),
    '',
  ]);
  const shared = report.entities.filter((entity) => entity.articles.length > 1);
  const summary = shared.map(
    (entity) => `  ${entity.name} (${entity.type}): ${entity.mentions} mentions in ${entity.articles.length} articles`,
  );
  return [...lines, 'In more than one article:', ...summary].join('\n');
}

function articleReport({ review, display }: LoadedFolder, path: string): readonly ArticleReport[] {
  const article = review.article(path);
  if (!article) return [];
  return [
    {
      file: display(path),
      published: article.published ?? null,
      mentions: article.mentions.map(({ start, end, text, type }, index) => ({
        start,
        end,
        text,
        type,
        entity: review.entityIdOf(path, index) ?? '',
      })),
      dates: article.dates.map(({ start, end, text, type, value, edtf, basis }) => ({
        start,
        end,
        text,
        type,
        value,
        edtf: edtf ?? null,
        basis: basisText(basis),
      })),
    },
  ];
}

/** `published`, the EDTF value of the other date, or null when the words say it all. */
function basisText(basis: TemporalBasis): string | null {
  switch (basis.kind) {
    case 'self':
      return null;
    case 'published':
      return 'published';
    case 'mention':
      return basis.edtf;
  }
}
