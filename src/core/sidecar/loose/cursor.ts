import { columnIn } from '../../text/lineAround';
import { lineIndentAt } from './columns';
import type { KeyPlace, PlaceStep, ValuePlace } from './cursorPlace';
import type { RecordShape, Shape, TableShape } from '../format/shape';
import type { MapEntry, MapNode, Node } from '../reading/node';

/** The cursor in a text, and the places that it makes of what is due there. Offsets and columns in UTF-16 units. */
export class Cursor {
  readonly text: string;
  readonly offset: number;
  readonly column: number;
  readonly isBlankLine: boolean;
  readonly #lineIndent: number;

  constructor(text: string, offset: number) {
    this.text = text;
    this.offset = offset;
    this.column = columnIn(text, offset);
    const line = lineIndentAt(text, offset);
    this.isBlankLine = line.isBlank;
    this.#lineIndent = line.isBlank ? this.column : line.indent;
  }

  /** What stands between an offset and the cursor. */
  textSince(start: number): string {
    return this.text.slice(start, this.offset);
  }

  /** Whether the cursor is in the line of an offset before it. */
  isInLineOf(offset: number): boolean {
    return !/[\r\n]/u.test(this.textSince(offset));
  }

  /** Where a value ends; a space may follow words that are being typed. */
  endOf(node: Node): number {
    const isTyped = node.kind === 'scalar' && node.style === 'plain' && !isEmpty(node);
    const rest = this.textSince(node.span.end);
    return isTyped && /^[ \t]+$/u.test(rest) ? this.offset : node.span.end;
  }

  /** A place for a key of a map, the one being typed or a new one. */
  key(
    shape: RecordShape | TableShape,
    map: MapNode,
    typing: MapEntry | undefined,
    path: readonly PlaceStep[],
  ): KeyPlace {
    const { start } = map.entries[0]?.key.span ?? map.span;
    const column = map.entries.length > 0 ? columnIn(this.text, start) : this.column;
    return {
      kind: 'key',
      shape,
      entries: map.entries,
      typing,
      span: typing?.key.span ?? { start: this.offset, end: this.offset },
      flow: map.flow,
      lead: '',
      inset: map.flow ? 0 : Math.max(0, column - this.#lineIndent),
      path,
    };
  }

  /** A place for a value of a shape. */
  value(
    shape: Shape,
    typing: Node | undefined,
    path: readonly PlaceStep[],
    about: {
      readonly flow: boolean;
      readonly isItem: boolean;
      readonly items?: readonly Node[];
      readonly lead?: string;
    },
  ): ValuePlace {
    // After a colon or dash without a space, one has to be written.
    const isTight = typing === undefined && /[:-]/u.test(this.text.charAt(this.offset - 1));
    const lead = about.lead ?? (isTight ? ' ' : '');
    const from = typing?.span.start ?? this.offset;
    return {
      kind: 'value',
      shape,
      typing,
      span: typing?.span ?? { start: this.offset, end: this.offset },
      lead,
      flow: about.flow,
      inset: Math.max(0, this.#keyColumn(about, from, lead, path) - this.#lineIndent),
      isItem: about.isItem,
      items: (about.items ?? []).filter((item) => item !== typing),
      path,
    };
  }

  /** How far right further keys stand: in an item where its words begin, else below the key of the value. */
  #keyColumn(
    { isItem, flow }: { readonly isItem: boolean; readonly flow: boolean },
    from: number,
    lead: string,
    path: readonly PlaceStep[],
  ): number {
    if (flow) return this.#lineIndent;
    if (isItem) return columnIn(this.text, from) + lead.length;
    const first = path.at(-1)?.map.entries[0];
    return first === undefined ? this.#lineIndent : columnIn(this.text, first.key.span.start);
  }
}

/** Whether nothing stands there: a key without a value, a dash without words. */
export function isEmpty(node: Node): boolean {
  return node.kind === 'scalar' && node.span.start === node.span.end;
}
