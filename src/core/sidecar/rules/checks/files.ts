import { baseName, resolvePath } from '../../../text/path';
import type { Span } from '../../../text/span';
import { QuotedText } from '../../anchors/quotedText';
import { meantPath, type MeantPath } from '../../meantPath';
import type { LocatedText } from '../../model';
import { articlePathOf, pathBelowRoot, usedSidecar } from '../../names';
import type { Finding } from '../../reading/finding';
import { firstLineOf } from '../../reading/preflight';
import type { FileContext, SidecarContext } from '../context';
import type { Place } from '../../format/places';

/** `article-not-found`, `sidecar-duplicate`, `sidecar-misplaced`: the files around a sidecar. */
export function* surroundings(context: SidecarContext): Generator<Finding> {
  const { path, text, article, basePath: articlePath, files, otherSidecars, workspace } = context;
  const span = firstLineOf(text);
  const isOrphan = article === undefined && !files.exists(articlePath);
  if (isOrphan) {
    yield { rule: 'article-not-found', message: `No article "${baseName(articlePath)}" next to this file.`, span };
  }
  const others = otherSidecars.filter((other) => other !== path);
  const root = workspace?.records.sidecarsRoot;
  const inPlace = [path, ...others].filter((each) => articlePathOf(each, root?.value) !== undefined);
  const chosen = usedSidecar(inPlace);
  if (chosen === undefined && root !== undefined) {
    if (!isOrphan) yield misplaced(context, root, span);
    return;
  }
  for (const other of others) {
    yield {
      rule: 'sidecar-duplicate',
      message: `"${other}" is also a sidecar of this article. Only ${chosen ?? path} is used.`,
      span,
      related: [{ path: other, span: { start: 0, end: 0 }, message: 'The other sidecar' }],
    };
  }
}

/** A sidecar outside of the folder of sidecars, which is the only place where they count. */
function misplaced({ path, workspacePath }: SidecarContext, root: LocatedText, span: Span): Finding {
  return {
    rule: 'sidecar-misplaced',
    message: `This file is not used: sidecars are kept in "${root.value}".`,
    span,
    related: [{ path: workspacePath, span: root.span, message: 'Set here' }],
    details: { kind: 'value', value: pathBelowRoot(path, root.value) },
  };
}

/** `path-outside-workspace`: paths that must not be followed. */
export function* paths({ node, shape }: Place, { basePath }: FileContext): Generator<Finding> {
  if (
    shape.kind !== 'text' ||
    shape.format !== 'path' ||
    node.kind !== 'scalar' ||
    node.type !== 'text' ||
    node.text === ''
  )
    return;
  if (resolvePath(basePath, node.text) !== undefined) return;
  const value = node.text.replaceAll('\\', '/');
  if (resolvePath(basePath, value) === undefined) yield outside(node);
  else {
    const message = 'Write "/" between the parts of a path, not "\\".';
    yield { rule: 'path-outside-workspace', message, span: node.span, details: { kind: 'value', value } };
  }
}

/** `link-target-missing`, `link-self`, `path-outside-workspace` by a link of the file system. */
export function* links({ records, basePath: articlePath, files }: SidecarContext): Generator<Finding> {
  for (const { to } of records.links) {
    const target = to && resolvePath(articlePath, to.value);
    if (to === undefined || target === undefined) continue;
    if (target === articlePath) yield { rule: 'link-self', message: 'Links to its own article.', span: to.span };
    else if (files.isOutside?.(target) === true) yield outside(to);
    else if (!files.exists(target))
      yield missing('link-target-missing', to, meantPath(articlePath, target, files.articles?.() ?? []));
  }
}

/** `evidence-article-missing`, `evidence-quote-not-found`, `path-outside-workspace` as for links. Each article is prepared for searching once. */
export function* evidence({ records, basePath: articlePath, article, files }: SidecarContext): Generator<Finding> {
  const prepared = new Map<string, QuotedText | undefined>([[articlePath, article]]);
  for (const item of records.claims.flatMap((claim) => claim.evidence)) {
    const target = item.article && resolvePath(articlePath, item.article.value);
    if (item.article === undefined || target === undefined) continue;
    if (files.isOutside?.(target) === true) {
      yield outside(item.article);
      continue;
    }
    if (!files.exists(target)) {
      const meant = meantPath(articlePath, target, files.articles?.() ?? []);
      yield missing('evidence-article-missing', item.article, meant);
      continue;
    }
    if (item.quote === undefined) continue;
    if (!prepared.has(target)) {
      const text = files.text(target);
      prepared.set(target, text === undefined ? undefined : new QuotedText(text));
    }
    if (prepared.get(target)?.includes(item.quote.value) === false) {
      const message = `These words are not in ${item.article.value}.`;
      yield { rule: 'evidence-quote-not-found', message, span: item.quote.span };
    }
  }
}

function outside({ span }: Pick<LocatedText, 'span'>): Finding {
  return { rule: 'path-outside-workspace', message: 'Paths must stay inside this folder.', span };
}

function missing(
  rule: 'link-target-missing' | 'evidence-article-missing',
  { value, span }: LocatedText,
  meant: MeantPath | undefined,
): Finding {
  const message = `"${value}" does not exist.`;
  if (meant === undefined) return { rule, message, span };
  const details = { kind: 'meant', value: meant.written, isSure: meant.isSure } as const;
  return { rule, message: `${message} Did you mean "${meant.written}"?`, span, details };
}
