import type { CancelSignal, Scheduler } from '../corpus/folderAccess';
import type { Review } from '../review';
import type { FilePlace } from '../navigation/filePlace';
import { QuotedText } from '../sidecar/anchors/quotedText';
import { LineIndex } from '../text/lines';
import type { Span } from '../text/span';
import { finishInSlices } from '../text/steps';
import { assistContextOf, type AssistContext, workspaceRecords } from './assistContext';
import { entityIdsIn, formatOf } from './entityIds';
import { isEntityId, type RecordTarget, targetAt } from './recordTarget';

/** Where words of a sidecar lead, and the words themselves. */
export interface RecordDefinition {
  /** UTF-16 span in the sidecar. */
  readonly span: Span;
  readonly places: readonly FilePlace[];
}

/**
 * Where the words at an offset (UTF-16) of a sidecar or the workspace file lead: a quotation to the article, an id to its
 * record, a date's id to the date, a path to the file. Undefined where they lead nowhere.
 */
export async function recordDefinitionAt(
  review: Review,
  path: string,
  text: string,
  offset: number,
): Promise<RecordDefinition | undefined> {
  const context = await assistContextOf(review, path, text);
  const target = targetAt(context, offset);
  if (target === undefined) return undefined;
  const places = await placesFor(target, context);
  return places.length === 0 ? undefined : { span: target.span, places };
}

/**
 * Every place that means the same as the words at an offset: an entity’s records, what refers to them in any file, and its
 * mentions in all articles, those by what it is too; the uses of a date’s id in its file.
 */
export async function recordReferencesAt(
  review: Review,
  path: string,
  text: string,
  offset: number,
  { scheduler, signal }: { readonly scheduler: Scheduler; readonly signal: CancelSignal },
): Promise<readonly FilePlace[]> {
  const context = await assistContextOf(review, path, text);
  const target = targetAt(context, offset);
  if (target?.kind === 'entity') {
    const mentions = await finishInSlices(review.allMentionsOf(target.id), scheduler, signal);
    return [...idPlaces(target.id, context), ...(mentions ?? [])];
  }
  if (target?.kind !== 'date-id') return [];
  const { dates, claims } = context.records;
  const all = [...dates.flatMap(({ id, basis }) => [id, basis]), ...claims.map(({ when }) => when)];
  const lines = new LineIndex(text);
  return all.flatMap((id) => (id?.value === target.id ? [{ path, range: lines.rangeOf(id.span) }] : []));
}

async function placesFor(target: RecordTarget, context: AssistContext): Promise<readonly FilePlace[]> {
  const { review, path, records, article, text } = context;
  const own = (span: Span | undefined): readonly FilePlace[] =>
    span === undefined ? [] : [{ path, range: new LineIndex(text).rangeOf(span) }];
  switch (target.kind) {
    case 'entity':
      return recordPlaces(target.id, context);
    case 'quote':
      return article === undefined ? [] : found(article.path, article.text, article.quoted, target.anchor);
    case 'evidence-quote': {
      const cited = await review.textOf(target.path);
      const anchor = { form: 'one', quote: target.quote, occurrence: 'all' } as const;
      return cited === undefined ? [] : found(target.path, cited, new QuotedText(cited), anchor);
    }
    case 'date-id':
      return own(records.dates.find(({ id }) => id?.value === target.id)?.id?.span);
    case 'published':
      return own(records.article?.published?.span);
    case 'path': {
      const start = { line: 0, character: 0 };
      return (await review.textOf(target.path)) === undefined
        ? []
        : [{ path: target.path, range: { start, end: start } }];
    }
    case 'own-type': {
      const type = workspaceRecords(context)?.types.find(({ id }) => id.value === target.id);
      return type === undefined ? [] : inWorkspaceFile(type.id.span, context);
    }
    case 'date-value':
    case 'wikidata':
    case 'verdict':
    case 'sha256':
    case 'key':
      return [];
  }
}

/** The record in this file, else in the workspace file, else in other sidecars. */
function recordPlaces(id: string, context: AssistContext): readonly FilePlace[] {
  const { path, text, records, review } = context;
  const own = records.entities.find((record) => record.id.value === id);
  if (own !== undefined) return [{ path, range: new LineIndex(text).rangeOf(own.id.span) }];
  const shared = workspaceRecords(context)?.entities.find((record) => record.id.value === id);
  return shared === undefined ? review.recordsOf(id) : inWorkspaceFile(shared.id.span, context);
}

function inWorkspaceFile(span: Span, { review }: AssistContext): readonly FilePlace[] {
  const file = review.recordFiles.find(({ kind }) => kind === 'workspace');
  return file === undefined ? [] : [{ path: file.path, range: file.reading.yaml.lines.rangeOf(span) }];
}

/** Where an id stands in all files, the text that is open included. */
function idPlaces(id: string, context: AssistContext): readonly FilePlace[] {
  const isId = isEntityId(context);
  const others = context.review.recordFiles.filter(({ path }) => path !== context.path);
  const files = [
    { path: context.path, root: context.root, format: context.format, lines: new LineIndex(context.text) },
    ...others.map(({ path, kind, reading }) => ({
      path,
      root: reading.yaml.root,
      format: formatOf(kind),
      lines: reading.yaml.lines,
    })),
  ];
  return files.flatMap(({ path, root, format, lines }) => {
    if (root === undefined) return [];
    const { records, references } = entityIdsIn(root, format, isId);
    const here = [...records, ...references].filter(({ value }) => value === id);
    return here.map(({ span }) => ({ path, range: lines.rangeOf(span) }));
  });
}

function found(
  path: string,
  text: string,
  quoted: QuotedText,
  anchor: Parameters<QuotedText['resolve']>[0],
): readonly FilePlace[] {
  const result = quoted.resolve(anchor);
  const spans = result.kind === 'anchored' ? result.spans : 'candidates' in result ? result.candidates : [];
  const lines = new LineIndex(text);
  return spans.map((span) => ({ path, range: lines.rangeOf(span) }));
}
