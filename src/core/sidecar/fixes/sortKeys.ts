import { dataOf, sameData } from '../edits/data';
import type { RecordShape } from '../format/shape';
import type { MapNode } from '../reading/node';
import type { Rewriting } from './draft';
import { endOfLine, lineBreakOf, startOfLine } from '../../text/lineAround';

/**
 * Puts the keys of a record in block style into their usual order. Each key takes the comments above it and at its end
 * along; keys that the format does not know stay behind the one they follow. Undefined where that cannot be done by lines.
 */
export function sortedKeys(text: string, map: MapNode, shape: RecordShape): Rewriting | undefined {
  if (map.flow || map.entries.length < 2) return undefined;
  const starts = map.entries.map(({ key }) => key.span.start);
  const column = (starts[0] ?? 0) - startOfLine(text, starts[0] ?? 0);
  const indent = text.slice(startOfLine(text, starts[0] ?? 0), starts[0]);
  // The first key of a record in a list stands behind its dash.
  const isBehindDash = indent.trim() !== '';
  if (starts.some((start, i) => (i > 0 || !isBehindDash) && text.slice(startOfLine(text, start), start).trim() !== ''))
    return undefined;
  const end = endOfBlock(text, map);
  const bounds = starts.map((start, i) => (i === 0 ? start : commentStart(text, start, starts[i - 1] ?? 0)));
  const pieces = bounds.map((start, i) =>
    text.slice(start, bounds[i + 1] ?? end).replace(/^\s*/u, (space) => (space.includes('\n') ? space : '')),
  );
  const order = Object.keys(shape.keys);
  let last = -1;
  const ranked = map.entries.map(({ key }, i) => {
    const rank = order.indexOf(key.text);
    if (rank >= 0) last = rank;
    return { piece: pieces[i] ?? '', rank: last, i };
  });
  ranked.sort((a, b) => a.rank - b.rank || a.i - b.i);
  const lineBreak = lineBreakOf(text);
  const written = ranked
    .map(({ piece }) => piece.replace(/(?:\r\n|\n)$/u, ''))
    .join(`${lineBreak}${' '.repeat(column)}`);
  const hadBreak = /[\r\n]$/u.test(text.slice(bounds[0], end));
  return {
    edits: [{ span: { start: bounds[0] ?? 0, end }, newText: hadBreak ? `${written}${lineBreak}` : written }],
    isAsMeant: (after, before) =>
      after.yaml.root !== undefined &&
      before.yaml.root !== undefined &&
      wordsOf(after.text) === wordsOf(before.text) &&
      sameData(dataOf(after.text, after.yaml.root), dataOf(before.text, before.yaml.root)),
  };
}

function endOfBlock(text: string, map: MapNode): number {
  const { end } = map.span;
  if (text.charAt(end - 1) === '\n') return end;
  return endOfLine(text, end);
}

/** Where the comments directly above a key begin; the key itself without any. */
function commentStart(text: string, key: number, notBefore: number): number {
  let start = startOfLine(text, key);
  for (;;) {
    const above = startOfLine(text, Math.max(0, start - (text.startsWith('\r\n', start - 2) ? 2 : 1)));
    if (above <= notBefore || above >= start || !text.slice(above, start).trim().startsWith('#')) break;
    start = above;
  }
  return start;
}

/** All words of a text, comments included, in no order. */
function wordsOf(text: string): string {
  return text.split(/\s+/u).sort().join(' ');
}
