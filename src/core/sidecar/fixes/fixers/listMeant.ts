import type { Shape } from '../../format/shape';
import type { ScalarNode } from '../../reading/node';
import { coreTypeOf } from '../../reading/plainScalar';
import { otherListMark } from '../../reading/syntax/listMarks';
import type { Draft } from '../draft';
import { sameDataAfter, sameWordsAfter } from '../rewriting';

/** For a list whose dashes touch their words, which makes it one text. @param start offset of the text */
export function spacesAfterDashes(text: string, start: number): Draft {
  const edits = [...text.matchAll(/(?<=^\s*-)(?=[^\s-])/gmu)].map(({ index }) => {
    return { span: { start: start + index, end: start + index }, newText: ' ' };
  });
  const title = edits.length === 1 ? 'Put a space after the dash' : 'Put a space after each dash';
  return { title, isPreferred: true, rewriting: sameWordsAfter(edits) };
}

/** For a list whose items begin with another mark, each in a line of its own, which makes it one text. */
export function dashesFor(text: string, node: ScalarNode, item: Shape): Draft | undefined {
  const lines = text.split(/\r\n|\n|\r/u);
  if (!acceptsText(item) || !lines.every((line) => otherListMark.test(line.trimStart()))) return undefined;
  const items = lines.map((line) => line.trim().replace(otherListMark, ''));
  if (items.some((each) => /: |:$| #|^[^\p{L}\p{N}“"']/u.test(each) || coreTypeOf(each) !== 'text')) return undefined;
  const edits = [...text.matchAll(/(?<=^\s*)[*+•·‣–—](?= )/gmu)].map(({ index }) => {
    const start = node.span.start + index;
    return { span: { start, end: start + 1 }, newText: '-' };
  });
  const rewriting = sameDataAfter(edits, [{ kind: 'replace', node, value: items }]);
  return { title: 'Begin each item with "- "', isPreferred: true, rewriting };
}

/** Whether a text may stand somewhere. */
export function acceptsText(shape: Shape): boolean {
  return shape.kind === 'text' || (shape.kind === 'either' && shape.options.some(acceptsText));
}
