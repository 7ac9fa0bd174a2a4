import type { TemporalBasis, TemporalType } from '../core/dates/dateRecognizer';
import type { Entity } from '../core/entities/entity';
import type { EntityType } from '../core/names/entityType';
import type { Review } from '../core/review';
import { counted } from '../core/text/counted';
import { loadFolder, type LoadedFolder } from './folder';
import { inLine, printable } from './printable';
import { loadRecognizers } from './recognizers';

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

/** What an analysis found, and what it could not look at. */
export interface Analysis {
  readonly report: AnalysisReport;
  readonly skipped: LoadedFolder['skipped'];
  readonly notes: LoadedFolder['notes'];
}

/** Analyses articles and tells what they name and when. */
export async function analyze(paths: readonly string[], published: string | undefined): Promise<Analysis> {
  const folder = await loadFolder(paths, await loadRecognizers(), { published });
  return {
    report: {
      articles: folder.articles.flatMap((path) => articleReport(folder, path)),
      entities: entityReports(folder),
    },
    skipped: folder.skipped,
    notes: folder.notes,
  };
}

/**
 * The entities, most mentioned first. A nationality word counts with its state here ("Iraqi" with Iraq): the editor
 * keeps the two apart as related, but who counts mentions in a table wants one row.
 */
function entityReports({ review, display }: LoadedFolder): readonly EntityReport[] {
  const rows = new Map<string, Entity[]>();
  for (const entity of review.entities) {
    const id = reportedId(entity, review);
    rows.set(id, [...(rows.get(id) ?? []), entity]);
  }
  const reports = [...rows].map(([id, members]) => {
    const main = members.find((member) => member.id === id) ?? members[0];
    const forms = members.flatMap((member) => member.forms).sort((a, b) => b.count - a.count);
    const articles = new Set(members.flatMap((member) => member.articles));
    return {
      id,
      name: main?.name ?? id,
      type: main?.type ?? 'work',
      forms: [...new Set(forms.map((form) => form.text))],
      mentions: members.reduce((sum, member) => sum + member.mentions.length, 0),
      articles: [...articles].sort().map((path) => display(path)),
    };
  });
  return reports.sort((a, b) => b.mentions - a.mentions || (a.id < b.id ? -1 : 1));
}

/** The id under which an entity is reported: that of its state for a nationality whose state is named too. */
function reportedId(entity: Entity, review: Review): string {
  const related = entity.relatedPlace === undefined ? undefined : review.entity(entity.relatedPlace);
  return related?.id ?? entity.id;
}

/** The report in lines for people: one article after the other, then who and what they share. */
export function analysisText(report: AnalysisReport): string {
  const lines = report.articles.flatMap((article) => [
    `${printable(article.file)}${article.published === null ? '' : ` (published ${article.published})`}`,
    ...article.mentions.map((mention) => `  ${mention.type.padEnd(12)} ${inLine(mention.text)} [${mention.entity}]`),
    ...article.dates.map((date) => `  ${date.type.padEnd(12)} ${inLine(date.text)} = ${date.edtf ?? date.value}`),
    '',
  ]);
  const shared = report.entities.filter((entity) => entity.articles.length > 1);
  const summary = shared.map(
    (entity) =>
      `  ${inLine(entity.name)} (${entity.type}): ${counted(entity.mentions, 'mention')} in ${counted(entity.articles.length, 'article')}`,
  );
  return [...lines, ...(shared.length > 0 ? ['In more than one article:', ...summary] : [])].join('\n');
}

function articleReport(folder: LoadedFolder, path: string): readonly ArticleReport[] {
  const { review } = folder;
  const article = review.article(path);
  if (!article) return [];
  return [
    {
      file: folder.display(path),
      published: article.published ?? null,
      mentions: article.mentions.map(({ start, end, text, type }, index) => ({
        start,
        end,
        text,
        type,
        entity: entityId(folder, path, index),
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

function entityId({ review }: LoadedFolder, path: string, mentionIndex: number): string {
  const entity = review.entityAt(path, mentionIndex);
  return entity === undefined ? '' : reportedId(entity, review);
}

/** `published`, the EDTF value of the other date, or null when the words say it all. */
function basisText(basis: TemporalBasis): string | null {
  switch (basis.kind) {
    case 'self':
      return null;
    case 'published':
      return 'published';
    case 'mention':
    case 'day':
      return basis.edtf;
  }
}
