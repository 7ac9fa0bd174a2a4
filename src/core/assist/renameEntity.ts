import type { RecordFile } from '../corpus/recordFile';
import type { Review } from '../review';
import type { TextEdit } from '../sidecar/edits/edit';
import { type Data, dataOf } from '../sidecar/edits/data';
import { soundEdits } from '../sidecar/edits/soundEdits';
import { quoted, writeScalar } from '../sidecar/edits/writeValue';
import { idPattern } from '../sidecar/format/shape';
import type { Node } from '../sidecar/reading/node';
import type { LineIndex, PositionRange } from '../text/lines';
import type { Span } from '../text/span';
import { assistContextOf } from './assistContext';
import { entityIdsIn, formatOf } from './entityIds';
import { targetAt } from './recordTarget';

/** What renaming does to one file. */
export interface FileRenaming {
  readonly path: string;
  readonly edits: readonly { readonly range: PositionRange; readonly newText: string }[];
}

/** What becomes of renaming an id. The reason is a sentence for the user. */
export type Renaming =
  | { readonly kind: 'edits'; readonly files: readonly FileRenaming[] }
  | { readonly kind: 'refused'; readonly reason: string };

/** The id of an entity at an offset (UTF-16) of a file, and where it stands, quotation marks included. */
export async function entityIdAt(
  review: Review,
  path: string,
  text: string,
  offset: number,
): Promise<{ readonly id: string; readonly span: Span } | undefined> {
  const target = targetAt(await assistContextOf(review, path, text), offset);
  return target?.kind === 'entity' ? target : undefined;
}

/**
 * Gives an entity another id in every sidecar and in the workspace file. Each file is edited by place, read again and
 * compared with what was meant. Refused when the new id is no id or is taken, or when a file cannot be changed safely:
 * then nothing is changed anywhere.
 */
export function renameEntity(review: Review, id: string, newId: string): Renaming {
  const refused = (reason: string): Renaming => ({ kind: 'refused', reason });
  if (!new RegExp(idPattern, 'u').test(newId)) {
    return refused(`"${newId}" is not an id: use lower-case letters, digits, dots and hyphens.`);
  }
  const { recordFiles: all } = review;
  const known = new Set(all.flatMap(({ reading }) => reading.records.entities.map((record) => record.id.value)));
  const uses = all.map((file) => ({ file, places: idsOf(file, (text) => known.has(text) || text === id) }));
  const taken = uses.find(({ places }) => places.some(({ value }) => value === newId));
  if (newId !== id && taken !== undefined) return refused(`"${newId}" is already used in ${taken.file.path}.`);
  const files: FileRenaming[] = [];
  for (const { file, places } of uses) {
    const spans = places.filter(({ value }) => value === id).map(({ span }) => span);
    // What a file with YAML errors says is not known: it may use the id.
    if (!file.written.canEdit && (spans.length > 0 || file.content.text.includes(id))) {
      return refused(`${file.path} has errors that must be mended first.`);
    }
    if (spans.length === 0) continue;
    const sorted = [...spans].sort((a, b) => a.start - b.start);
    const edits = sorted.map((span) => ({
      span,
      newText: inSameMarks(file.content.text.slice(span.start, span.end), newId),
    }));
    if (!isAsMeant(file, edits, newId)) return refused(`${file.path} cannot be changed safely. Change it by hand.`);
    files.push({ path: file.path, edits: placed(edits, file.written.yaml.lines) });
  }
  return { kind: 'edits', files };
}

function idsOf(
  { kind, written: { yaml } }: RecordFile,
  isId: (text: string) => boolean,
): ReturnType<typeof entityIdsIn>['records'] {
  if (yaml.root === undefined) return [];
  const { records, references } = entityIdsIn(yaml.root, formatOf(kind), isId);
  return [...records, ...references];
}

/** An id in the marks that the old one had. */
function inSameMarks(source: string, id: string): string {
  if (source.startsWith('"')) return quoted(id);
  return source.startsWith("'") ? `'${id}'` : writeScalar(id);
}

function isAsMeant(file: RecordFile, edits: readonly TextEdit[], newId: string): boolean {
  const { text } = file.content;
  const { yaml } = file.written;
  if (yaml.root === undefined) return false;
  const starts = new Set(edits.map(({ span }) => span.start));
  return soundEdits({ text, yaml }, edits, dataWith(text, yaml.root, starts, newId)) !== undefined;
}

/** The data of a node with the texts at some places replaced. */
function dataWith(source: string, node: Node, starts: ReadonlySet<number>, text: string): Data {
  switch (node.kind) {
    case 'scalar':
      return starts.has(node.span.start) ? `text:${text}` : dataOf(source, node);
    case 'list':
      return node.items.map((item) => dataWith(source, item, starts, text));
    case 'map':
      return new Map(
        node.entries.map(({ key, value }) => [
          starts.has(key.span.start) ? text : key.text,
          dataWith(source, value, starts, text),
        ]),
      );
    case 'unusable':
      return dataOf(source, node);
  }
}

function placed(edits: readonly TextEdit[], lines: LineIndex): FileRenaming['edits'] {
  return edits.map(({ span, newText }) => ({ range: lines.rangeOf(span), newText }));
}
