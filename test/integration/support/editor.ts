import {
  commands,
  type Diagnostic,
  type Hover,
  languages,
  MarkdownString,
  type Position,
  type SemanticTokens,
  type SemanticTokensLegend,
  type TextDocument,
  type TextEditor,
  type Uri,
  window,
  workspace,
} from 'vscode';
import { ok, present } from './assertions';

/** Opens a file in an editor. */
export async function show(uri: Uri): Promise<TextEditor> {
  return window.showTextDocument(await workspace.openTextDocument(uri), { preview: false });
}

/** Where the n-th occurrence of some words begins, counted from 1. */
export function positionOf(document: TextDocument, words: string, occurrence = 1): Position {
  let offset = -1;
  for (let count = 0; count < occurrence; count++) {
    offset = document.getText().indexOf(words, offset + 1);
    ok(offset >= 0, `“${words}” occurs less than ${occurrence} times`);
  }
  return document.positionAt(offset);
}

/** The semantic tokens of a document: type and words; undefined where nothing colours the document. */
export async function tokensOf(document: TextDocument): Promise<readonly string[] | undefined> {
  return (await placedTokensOf(document))?.map(({ type, text }) => `${type} ${text}`);
}

/** A semantic token with its place. */
export interface PlacedToken {
  readonly type: string;
  readonly text: string;
  readonly line: number;
  readonly character: number;
}

/** The semantic tokens of a document; undefined where nothing colours the document. */
export async function placedTokensOf(document: TextDocument): Promise<readonly PlacedToken[] | undefined> {
  const { uri } = document;
  const tokens = await commands.executeCommand<SemanticTokens | undefined>('vscode.provideDocumentSemanticTokens', uri);
  if (!tokens) return undefined;
  const legend = await tokenLegend(uri);
  const placed: PlacedToken[] = [];
  let line = 0;
  let character = 0;
  for (let at = 0; at < tokens.data.length; at += 5) {
    const [down = 0, right = 0, length = 0, type = -1] = tokens.data.subarray(at, at + 5);
    line += down;
    character = down === 0 ? character + right : right;
    const text = document.lineAt(line).text.slice(character, character + length);
    placed.push({ type: present(legend.tokenTypes[type], `token type ${type}`), text, line, character });
  }
  return placed;
}

/** The legend of the semantic tokens of a document. */
export async function tokenLegend(uri: Uri): Promise<SemanticTokensLegend> {
  const legend = await commands.executeCommand<SemanticTokensLegend | undefined>(
    'vscode.provideDocumentSemanticTokensLegend',
    uri,
  );
  return present(legend, 'the legend');
}

/** The Markdown of all hovers at a place. */
export async function hoversAt(uri: Uri, position: Position): Promise<readonly MarkdownString[]> {
  const hovers = await commands.executeCommand<readonly Hover[]>('vscode.executeHoverProvider', uri, position);
  return hovers.flatMap(({ contents }) => contents.filter((content) => content instanceof MarkdownString));
}

/** The Markdown of the card on the n-th occurrence of some words; undefined when there is none. */
export async function cardOn(document: TextDocument, words: string, occurrence = 1): Promise<string | undefined> {
  const [card] = await hoversAt(document.uri, positionOf(document, words, occurrence).translate(0, 1));
  return card?.value;
}

/** A card as a reader sees it: the lines without markup; links in brackets. */
export function readable(markdown: string): readonly string[] {
  return markdown
    .split(/\n+/)
    .map((line) =>
      line
        .trimEnd()
        .replace(/\[((?:\\.|[^\]\\])*)\]\((?:[^)]*)\)/g, '[$1]')
        .replace(/(?<!\\)(\*\*|\*|`)/g, '')
        .replace(/\\([!-/:-@[-`{-~])/g, '$1'),
    )
    .filter((line) => line !== '');
}

/** The commands that the links of a card call, each with its argument. */
export function commandsIn(markdown: string): readonly { readonly command: string; readonly argument: unknown }[] {
  return [...markdown.matchAll(/\]\(([^)\s]*)\)/g)].map(([, address = '']) => {
    const [, command, query = ''] = present(/^command:([\w.]+)\?(.*)$/.exec(address), `a command in ${address}`);
    const [argument] = JSON.parse(decodeURIComponent(query)) as unknown[];
    return { command: present(command, 'a command'), argument };
  });
}

/** Our problems in a file: severity, rule and the place as "line:character-line:character", in order. */
export function problemsOf(uri: Uri): readonly string[] {
  return diagnosticsOf(uri).map(({ severity, code, range: { start, end } }) => {
    const rule = typeof code === 'object' ? code.value : code;
    const place = `${start.line}:${start.character}-${end.line}:${end.character}`;
    return `${['error', 'warning', 'information', 'hint'][severity] ?? ''} ${rule ?? ''} ${place}`;
  });
}

/** Our diagnostics in a file, in order; the hints about what is not recorded yet, which nearly every file has, are left out. */
export function diagnosticsOf(uri: Uri): readonly Diagnostic[] {
  return languages
    .getDiagnostics(uri)
    .filter(({ source, code }) => {
      const rule = String(typeof code === 'object' ? code.value : code);
      return source === 'Source Review' && !rule.startsWith('coverage-') && rule !== 'claim-unchecked';
    })
    .sort((a, b) => a.range.start.compareTo(b.range.start));
}
