import type { Entity, MentionReference } from '../core/entities/entity';
import type { ExplanationLine } from '../core/identity/entityExplanation';
import type { EntityType } from '../core/names/entityType';
import { entitiesSpelled } from '../core/navigation/spelledEntities';
import type { Review } from '../core/review';
import { counted } from '../core/text/counted';
import type { PositionRange } from '../core/text/lines';
import { loadFolder, type LoadedFolder } from './folder';
import { inLine, printable } from './printable';
import { loadRecognizers } from './recognizers';
import { UsageError } from './usageError';

/** What `entities --json` prints; a documented contract (docs/command-line.md). Offsets are UTF-16 units. */
export interface EntitiesReport {
  readonly entities: readonly EntityReport[];
  readonly possibleMatches: readonly {
    readonly entities: readonly [string, string];
    readonly names: readonly [string, string];
    readonly tier: 'possible';
    readonly reason: string;
  }[];
}

interface EntityReport {
  readonly id: string;
  readonly name: string;
  readonly class: EntityType;
  readonly customClass: string | null;
  readonly recorded: boolean;
  /** `likely` where one of its links is no better. */
  readonly tier: 'same' | 'likely';
  readonly reasons: readonly { readonly tier: 'same' | 'likely'; readonly reason: string; readonly file: string }[];
  readonly spellings: readonly {
    readonly text: string;
    readonly count: number;
    readonly articles: readonly string[];
  }[];
  readonly roles: readonly { readonly text: string; readonly articles: readonly string[] }[];
  readonly articles: readonly string[];
  readonly mentions: readonly {
    readonly file: string;
    readonly start: number;
    readonly end: number;
    readonly text: string;
    readonly tier: 'same' | 'likely';
    readonly reason: string | null;
  }[];
}

/** What `entities --explain --json` prints. */
export interface EntityExplanationReport {
  readonly id: string;
  readonly name: string;
  readonly class: EntityType;
  readonly lines: readonly {
    readonly subject: ExplanationLine['subject'];
    readonly text: string;
    readonly tier: 'same' | 'likely' | 'possible' | null;
    readonly file: string | null;
    readonly range: PositionRange | null;
  }[];
}

/** A report, as lines for people too, and what could not be looked at. */
export interface Listed<Report> {
  readonly report: Report;
  readonly text: string;
  readonly skipped: LoadedFolder['skipped'];
  readonly notes: LoadedFolder['notes'];
}

/** The entities of articles: who is the same across them, and why. */
export async function listEntities(paths: readonly string[]): Promise<Listed<EntitiesReport>> {
  const folder = await loadFolder(paths, await loadRecognizers());
  const { review } = folder;
  const nameOf = (id: string): string => review.entity(id)?.name ?? id;
  const report: EntitiesReport = {
    entities: review.entities.map((entity) => entityReport(folder, entity)),
    possibleMatches: review.possibleMatches.map(({ entities, tier, reason }) => ({
      entities,
      names: [nameOf(entities[0]), nameOf(entities[1])],
      tier,
      reason,
    })),
  };
  return { report, text: entitiesText(report), skipped: folder.skipped, notes: folder.notes };
}

/**
 * What made an entity one, and what speaks for caution.
 * @param asked its id, or letters of one of its spellings. @throws UsageError when no entity is meant by that.
 */
export async function explainOneEntity(
  asked: string,
  paths: readonly string[],
): Promise<Listed<EntityExplanationReport>> {
  if (asked.trim() === '') throw new UsageError('--explain: give the id of an entity, or letters of its name.');
  const { review, display, skipped, notes } = await loadFolder(paths, await loadRecognizers());
  const entity = review.entity(asked) ?? entitiesSpelled(review.entities, asked, 1)[0]?.entity;
  if (!entity) throw new UsageError(`No name in these articles is "${asked}".`);
  const lines = review.explainEntity(entity.id).map(({ subject, text, tier, place }) => ({
    subject,
    text,
    tier: tier ?? null,
    file: place ? display(place.path) : null,
    range: place?.range ?? null,
  }));
  const report = { id: entity.id, name: entity.name, class: entity.type, lines };
  return { report, text: explanationText(report, entity), skipped, notes };
}

function entityReport({ review, display }: LoadedFolder, entity: Entity): EntityReport {
  const mentions = entity.mentions.flatMap((reference) => mentionReport(review, display, reference));
  const reasons = review
    .joinsOf(entity.id)
    .map(({ text: reason, tier, article }) => ({ tier, reason, file: display(article) }));
  return {
    id: entity.id,
    name: entity.name,
    class: entity.type,
    customClass: entity.customType ?? null,
    recorded: entity.recorded,
    tier: reasons.some(({ tier }) => tier === 'likely') ? 'likely' : 'same',
    reasons,
    spellings: entity.forms.map(({ text, count, articles }) => ({ text, count, articles: articles.map(display) })),
    roles: entity.roles.map(({ text, places }) => ({ text, articles: places.map(({ article }) => display(article)) })),
    articles: entity.articles.map(display),
    mentions,
  };
}

function mentionReport(
  review: Review,
  display: LoadedFolder['display'],
  { article, index }: MentionReference,
): EntityReport['mentions'] {
  const mention = review.article(article)?.mentions[index];
  if (!mention) return [];
  const { start, end, text } = mention;
  const reason = review.reasonOf(article, index);
  return [{ file: display(article), start, end, text, tier: reason?.tier ?? 'same', reason: reason?.text ?? null }];
}

function entitiesText({ entities, possibleMatches }: EntitiesReport): string {
  const lines = entities.flatMap(({ name, id, class: type, mentions, articles, spellings, roles, reasons }) => [
    `${inLine(name)} [${id}] ${type}: ${counted(mentions.length, 'mention')} in ${counted(articles.length, 'article')}`,
    ...(spellings.length > 1
      ? [`  written as ${spellings.map(({ text, count }) => `${inLine(text)} ${count}×`).join(', ')}`]
      : []),
    ...(roles.length > 0 ? [`  called ${roles.map(({ text }) => `“${inLine(text)}”`).join(', ')}`] : []),
    ...reasons.map(
      ({ tier, reason, file }) =>
        `  joined because ${tier === 'likely' ? 'likely, ' : ''}${inLine(reason)} (${printable(file)})`,
    ),
  ]);
  const possible = possibleMatches.map(
    ({ names: [a, b], reason }) => `  ${inLine(a)} = ${inLine(b)}? ${inLine(reason)}`,
  );
  return [...lines, ...(possible.length > 0 ? ['', 'May be the same:', ...possible] : [])].join('\n');
}

const subjects: Readonly<Record<ExplanationLine['subject'], string>> = {
  recorded: 'Recorded',
  joined: 'Joined because',
  check: 'Check',
  apart: 'Kept apart',
  possible: 'May be the same',
  spelling: 'Written as',
  role: 'Called',
};

function explanationText({ name, id, lines }: EntityExplanationReport, { type, mentions, articles }: Entity): string {
  const head = `${inLine(name)} [${id}] ${type}: ${counted(mentions.length, 'mention')} in ${counted(articles.length, 'article')}`;
  return [
    head,
    ...lines.map(({ subject, text, tier, file, range }) => {
      const place =
        file === null || range === null
          ? ''
          : ` (${printable(file)}:${range.start.line + 1}:${range.start.character + 1})`;
      return `  ${subjects[subject]}: ${tier === 'likely' ? 'likely, ' : ''}${inLine(text)}${place}`;
    }),
  ].join('\n');
}
