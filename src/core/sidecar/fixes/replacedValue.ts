import type { Span } from '../../text/span';
import type { TextEdit } from '../edits/edit';
import type { FixableFile } from './fixableFile';
import { spotAt } from './spot';
import { writeChanges } from './writeChanges';

/** The edits that write another text in the place of a value; undefined where there is none or it cannot be done safely. */
export function replacedValue({ context }: FixableFile, span: Span, value: string): readonly TextEdit[] | undefined {
  const { text, yaml, format } = context;
  if (yaml.root === undefined) return undefined;
  const { node } = spotAt(yaml.root, format, span);
  if (node.kind !== 'scalar' || node.span.start !== span.start) return undefined;
  return writeChanges(text, yaml, [{ kind: 'replace', node, value }]);
}
