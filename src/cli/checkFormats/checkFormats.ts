import { counted } from '../../core/text/counted';
import type { CheckResult } from '../check';
import { inLine, printable, printableJson, printableLines } from '../printable';
import { githubAnnotations } from './githubAnnotations';
import { sarifLog } from './sarifLog';

/** How `check` can print what it found. Each form is a documented contract (docs/command-line.md) but the first. */
const formats = {
  text,
  json: ({ problems }: CheckResult) => printableJson({ problems }),
  sarif: (result: CheckResult) => printableJson(sarifLog(result), 2),
  github: (result: CheckResult) => [...githubAnnotations(result), closingLine(result)].join('\n'),
} as const satisfies Record<string, (result: CheckResult) => string>;

type CheckFormat = keyof typeof formats;

/** The names of all formats. */
export const checkFormats = Object.keys(formats);

export function isCheckFormat(name: string): name is CheckFormat {
  return Object.hasOwn(formats, name);
}

/** A check's result in one of the formats, without a line break at its end. */
export function formatCheck(result: CheckResult, format: CheckFormat): string {
  return formats[format](result);
}

/** The problems in lines as compilers print them, and a closing line with their number. */
function text(result: CheckResult): string {
  const lines = result.problems.map(({ file, rule, severity, message, range }) => {
    const place = `${printable(file)}:${range.start.line + 1}:${range.start.character + 1}`;
    // A line a problem, also where a message quotes words that go over a line's end.
    return `${place} ${severity} ${inLine(message)} (${rule})`;
  });
  return printableLines([...lines, closingLine(result)].join('\n'));
}

function closingLine({ problems, checked }: CheckResult): string {
  return `${counted(problems.length, 'problem')}, ${counted(checked, 'file')} checked`;
}
