import type { CST } from 'yaml';
import { LineIndex } from '../../text/lines';
import type { Span } from '../../text/span';
import { finish, inSteps, type Steps } from '../../text/steps';
import { limits } from '../limits';
import { compose } from './compose';
import { allTokens, parseCst } from './cst';
import type { Finding } from './finding';
import { nbspIndents } from './nbspIndent';
import type { MapNode, Node } from './node';
import { preflight, firstLineOf, type FileFacts, type FileNoun } from './preflight';
import { unsafeNodes, unsafeTokens } from './safeSubset';
import { syntaxFindings } from './syntax/syntaxErrors';
import { tooBroken } from './tooBroken';

/** What is in a file, as far as it could be read. */
export interface YamlReading {
  /** The keys of the file; undefined when it is empty or could not be read. */
  readonly root: MapNode | undefined;
  /** Problems of the file as YAML; rules that need the article are not among them. */
  readonly findings: readonly Finding[];
  readonly lines: LineIndex;
  /** UTF-16 spans of the comments, in order; none of a file that was not parsed. */
  readonly comments: readonly Span[];
}

/**
 * Reads untrusted YAML: size, encoding and depth are checked before anything is composed, so that no file can abort, hang
 * or exhaust the program; aliases are never resolved. Never throws. Linear in the length of the text.
 */
export function readYaml(text: string, facts: FileFacts = {}, noun: FileNoun = 'sidecar'): YamlReading {
  return finish(readYamlInSteps(text, facts, noun));
}

/** The same in steps, between which others may run. */
export function* readYamlInSteps(text: string, facts: FileFacts, noun: FileNoun): Steps<YamlReading> {
  const refused = preflight(text, facts, noun);
  if (refused.length > 0)
    return { root: undefined, findings: refused, lines: new LineIndex(refusedText(text, refused)), comments: [] };
  const lines = new LineIndex(text);
  const cst = yield* parseCst(text, limits.depth);
  if (cst.kind === 'too-deep') {
    const message = `Nested more than ${limits.depth} levels deep. The file was not read.`;
    const span = { start: cst.offset, end: cst.offset + 1 };
    return { root: undefined, findings: [{ rule: 'yaml-nesting-too-deep', message, span }], lines, comments: [] };
  }
  const comments = yield* commentsIn(cst.tokens);
  const unreadable = (findings: readonly Finding[]): YamlReading => ({ root: undefined, findings, lines, comments });
  const nbsp = yield* nbspIndents(text, lines, cst.tokens);
  if (nbsp.length > 0) return unreadable(nbsp);
  const unsafe = [...(yield* unsafeTokens(cst.tokens)), ...laterDocuments(cst.tokens)];
  if (unsafe.some((finding) => finding.rule === 'yaml-directive')) return unreadable(unsafe);
  const slip = yield* tooBroken(text, lines, cst.tokens);
  if (slip !== undefined) return unreadable([...unsafe, slip]);
  const { root, findings, errors } = yield* compose(cst.tokens, text.length);
  if (errors.length > 0) return unreadable(yield* syntaxFindings(text, lines, cst.tokens, errors));
  return { ...(yield* fromTree(text, lines, noun, root, [...unsafe, ...findings])), lines, comments };
}

function* fromTree(
  text: string,
  lines: LineIndex,
  noun: FileNoun,
  root: Node | undefined,
  earlier: readonly Finding[],
): Steps<Pick<YamlReading, 'root' | 'findings'>> {
  if (root === undefined || (root.kind === 'scalar' && root.type === 'null' && root.span.start === root.span.end)) {
    return { root: undefined, findings: earlier.length > 0 ? earlier : emptyFile(text, noun) };
  }
  if (root.kind !== 'map') {
    const message = 'The file must be a list of keys such as "schema:" and "entities:".';
    return { root: undefined, findings: [...earlier, { rule: 'yaml-root-not-map', message, span: root.span }] };
  }
  return { root, findings: [...earlier, ...(yield* unsafeNodes(root, lines))] };
}

function* commentsIn(tokens: readonly CST.Token[]): Steps<readonly Span[]> {
  const found: Span[] = [];
  yield* inSteps(allTokens(tokens), (token) => {
    if (token.type === 'comment') found.push({ start: token.offset, end: token.offset + token.source.length });
  });
  return found.sort((a, b) => a.start - b.start);
}

function laterDocuments(tokens: readonly CST.Token[]): readonly Finding[] {
  const second = tokens.filter((token) => token.type === 'document')[1];
  if (second === undefined) return [];
  const end = tokens.find((token) => token.type === 'doc-end');
  const start = second.start.find((token) => token.type === 'doc-start');
  const marker = start ?? end ?? { offset: second.offset, source: ' ' };
  const span = { start: marker.offset, end: marker.offset + marker.source.length };
  return [
    { rule: 'yaml-multiple-documents', message: 'Only one document per file. Text after this line is ignored.', span },
  ];
}

function emptyFile(text: string, noun: FileNoun): readonly Finding[] {
  return [{ rule: 'file-empty', message: `This ${noun} is empty.`, span: firstLineOf(text) }];
}

/** Of a file that is too large only the first line is ever pointed at. */
function refusedText(text: string, findings: readonly Finding[]): string {
  return findings.some((finding) => finding.rule === 'file-too-large') ? text.slice(0, firstLineOf(text).end) : text;
}
