import type { Place } from '../../format/places';
import type { Finding } from '../../reading/finding';

/**
 * `yaml-ambiguous-value`: a number with a zero before it. YAML 1.1 counts by eights then, or takes it for a text where it
 * has an 8 or a 9.
 */
export function* leadingZeros({ node, shape }: Place): Generator<Finding> {
  if (shape.kind !== 'number' || node.kind !== 'scalar' || node.type !== 'number') return;
  const { text, span } = node;
  if (!/^0\d+$/u.test(text) || Number(text) === Number.parseInt(text, 8)) return;
  const other = /[89]/u.test(text) ? 'a text' : String(Number.parseInt(text, 8));
  yield { rule: 'yaml-ambiguous-value', message: `Other YAML tools read ${text} as ${other}.`, span };
}
