import { createSidecar } from '../../edits/createSidecar';
import { workspaceSchema, workspaceShape } from '../../format/workspaceShape';
import { sidecarSchema } from '../../format/sidecarShape';
import type { TextEdit } from '../../edits/edit';
import { blockTextsIn } from '../../reading/nbspIndent';
import type { Draft, FixContext, Fixer } from '../draft';
import { endOfLine, lineBreakOf, startOfLine } from '../../../text/lineAround';
import { removalOf, sameWordsAfter } from '../rewriting';

/** The file as text: nothing here needs it to be readable as YAML. */
export const fileFixers: Readonly<Record<string, Fixer>> = {
  'file-too-large': () => [
    {
      title: 'Change the largest size that is read',
      action: { kind: 'open-setting', setting: 'sourceReview.sidecar.maxSizeKiB' },
    },
  ],
  'file-not-utf8': () => [{ title: 'Reopen with another encoding', action: { kind: 'reopen-with-encoding' } }],
  'merge-conflict': () => [{ title: 'Resolve in the merge editor', action: { kind: 'open-merge-editor' } }],
  'yaml-nbsp-indent': (_, { yaml }) => [
    {
      title: 'Replace non-breaking spaces by spaces',
      isPreferred: true,
      rewriting: sameWordsAfter(
        yaml.findings
          .filter(({ rule }) => rule === 'yaml-nbsp-indent')
          .map(({ span }) => ({ span, newText: ' '.repeat(span.end - span.start) })),
      ),
    },
  ],
  'yaml-tab-indent': (_, { text }) => [
    {
      title: 'Replace tabs by two spaces',
      isPreferred: true,
      rewriting: sameWordsAfter(tabsOfIndentation(text)),
    },
  ],
  'yaml-multiple-documents': ({ span }, { text }) => [
    {
      title: 'Remove this line',
      rewriting: {
        edits: [{ span: lineOf(text, span.start), newText: '' }],
        isAsMeant: (after, before) =>
          (before.yaml.root?.entries ?? []).every(({ key }, i) => after.yaml.root?.entries[i]?.key.text === key.text),
      },
    },
  ],
  'yaml-directive': ({ span }, { text }) => [
    {
      title: 'Remove the directive',
      isPreferred: true,
      rewriting: removalOf([{ span: lineOf(text, span.start), newText: '' }]),
    },
  ],
  'yaml-root-not-map': (_, context) => [templateAbove(context)],
  'file-empty': (_, context) => [
    {
      title: 'Insert a beginning',
      isPreferred: true,
      rewriting: {
        edits: [{ span: endOf(context.text), newText: separated(context.text, templateFor(context)) }],
        isAsMeant: (after) => after.yaml.root !== undefined,
      },
    },
  ],
};

/** Spaces for the tabs that lines begin with. In a block text they are text, and stay. */
function tabsOfIndentation(text: string): readonly TextEdit[] {
  const blocks = blockTextsIn(text);
  const indents = /^(?:[ \t]*\t[ \t]*|[ \t]*(?:-[ \t]+)*-[ \t]*\t[ \t]*)/gmu;
  return [...text.matchAll(indents)].flatMap(({ index, 0: indent }) =>
    blocks.some(({ start, end }) => start < index && index < end)
      ? []
      : {
          span: { start: index, end: index + indent.length },
          // Behind a dash stands one space, so that the keys below are in the column of the first.
          newText: indent.replace(/-[ \t]+/gu, '- ').replaceAll('\t', '  '),
        },
  );
}

/** Puts a beginning above what is there, which becomes a comment: nothing is lost. */
function templateAbove(context: FixContext): Draft {
  const { text } = context;
  const start = text.startsWith('\ufeff') ? 1 : 0;
  const lineBreak = lineBreakOf(text);
  const kept = text.slice(start).replace(/^(?=.*\S)/gmu, '# ');
  const newText = `${templateFor(context)}${lineBreak}${kept}`;
  return {
    title: 'Insert a beginning, and keep what is there as a comment',
    rewriting: {
      edits: [{ span: { start, end: text.length }, newText }],
      isAsMeant: (after) => after.yaml.root !== undefined,
    },
  };
}

function templateFor({ format, text }: FixContext): string {
  const template = format === workspaceShape ? `schema: ${workspaceSchema}\n` : createSidecar();
  return template.replaceAll('\n', lineBreakOf(text));
}

function separated(text: string, addition: string): string {
  return text === '' || /[\r\n\ufeff]$/u.test(text) ? addition : `${lineBreakOf(text)}${addition}`;
}

function endOf(text: string): { readonly start: number; readonly end: number } {
  return { start: text.length, end: text.length };
}

/** The span of a line with its line break. */
function lineOf(text: string, offset: number): { readonly start: number; readonly end: number } {
  const end = endOfLine(text, offset);
  const lineBreak = text.startsWith('\r\n', end) ? 2 : end < text.length ? 1 : 0;
  return { start: startOfLine(text, offset), end: end + lineBreak };
}

/** The line that makes a file one of a format. */
export function schemaLineOf({ format }: FixContext): string {
  return format === workspaceShape ? workspaceSchema : sidecarSchema;
}
