import type { Finding } from '../../reading/finding';
import type { FileContext } from '../context';

const bidi = /[\u202a-\u202e\u2066-\u2069]+/gu;
/** All of Unicode's control characters but tab, line breaks and next line; and the byte order mark, which has its place. */
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufeff]+/gu;
/** What YAML 1.1 takes for line breaks, and YAML 1.2 for letters. */
const olderBreaks = /[\u0085\u2028\u2029]+/gu;

/**
 * `bidi-control`, `control-character`, `yaml-ambiguous-value`: characters that nobody sees, anywhere in the file, and in values where they are
 * written as escapes ("\u202E").
 */
export function* hiddenCharacters({ text, places }: FileContext): Generator<Finding> {
  for (const { 0: found, index } of text.matchAll(bidi))
    yield { ...bidiFinding, span: { start: index, end: index + found.length } };
  for (const { 0: found, index } of text.matchAll(control)) {
    if (index === 0 && found === '\ufeff') continue;
    yield { ...controlFinding, span: { start: index, end: index + found.length } };
  }
  for (const { 0: found, index } of text.matchAll(olderBreaks)) {
    const point = found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    const message = `Other YAML tools read the invisible character U+${point} as a line break.`;
    yield { rule: 'yaml-ambiguous-value', message, span: { start: index, end: index + found.length } };
  }
  if (!text.includes('\\')) return;
  for (const { node } of places) {
    if (node.kind !== 'scalar' || node.style !== 'quoted') continue;
    const written = text.slice(node.span.start, node.span.end);
    if (count(node.text, bidi) > count(written, bidi)) yield { ...bidiFinding, span: node.span };
    if (count(node.text, control) > count(written, control)) yield { ...controlFinding, span: node.span };
  }
}

const bidiFinding = {
  rule: 'bidi-control',
  message: 'Contains invisible direction marks that can hide text.',
} as const;

const controlFinding = { rule: 'control-character', message: 'Contains an invisible control character.' } as const;

function count(text: string, characters: RegExp): number {
  return text.match(characters)?.length ?? 0;
}
