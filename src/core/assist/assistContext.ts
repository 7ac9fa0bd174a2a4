import type { MapNode } from '../sidecar/reading/node';
import type { SidecarRecords, WorkspaceRecords } from '../sidecar/model';
import { QuotedText } from '../sidecar/anchors/quotedText';
import type { RecordFile } from '../corpus/recordFile';
import type { Layout } from '../sidecar/edits/writeValue';
import { layoutOf } from '../sidecar/edits/insert';
import { sidecarShape } from '../sidecar/format/sidecarShape';
import { workspaceShape } from '../sidecar/format/workspaceShape';
import type { RecordShape } from '../sidecar/format/shape';
import { looseTreeOf } from '../sidecar/loose/looseTree';
import { sidecarRecordsOf } from '../sidecar/reading/readSidecar';
import { isWorkspaceFilePath } from '../sidecar/names';
import type { Review } from '../review';

/** A sidecar or workspace file that is open in an editor, with its text as it is there, and its article. */
export interface AssistContext {
  readonly review: Review;
  readonly path: string;
  readonly text: string;
  readonly format: RecordShape;
  readonly root: MapNode;
  /** The records of the text, as far as its lines let guess. A workspace file has entities only. */
  readonly records: SidecarRecords;
  readonly layout: Layout;
  /** Undefined for the workspace file and for sidecars without an article. */
  readonly article: AssistedArticle | undefined;
}

/** The article of a sidecar. */
export interface AssistedArticle {
  readonly path: string;
  readonly text: string;
  readonly quoted: QuotedText;
}

/** Gathers what suggestions and answers in a file depend on. @param text the file as it is in the editor, broken or not. */
export async function assistContextOf(review: Review, path: string, text: string): Promise<AssistContext> {
  const articlePath = review.articleOf(path);
  const articleText = articlePath === undefined ? undefined : await review.textOf(articlePath);
  const { root } = looseTreeOf(text);
  return {
    review,
    path,
    text,
    format: isWorkspaceFilePath(path) ? workspaceShape : sidecarShape,
    root,
    records: sidecarRecordsOf(root),
    layout: layoutOf(text, root),
    article:
      articlePath === undefined || articleText === undefined
        ? undefined
        : { path: articlePath, text: articleText, quoted: new QuotedText(articleText) },
  };
}

/** The records of the workspace file that counts. */
export function workspaceRecords({ review }: AssistContext): WorkspaceRecords | undefined {
  return review.recordFiles.find((file) => file.kind === 'workspace')?.reading.records;
}

/** The sidecars that count, without the file itself. */
export function otherSidecars({ review, path }: AssistContext): readonly Extract<RecordFile, { kind: 'sidecar' }>[] {
  return review.recordFiles.filter((file) => file.kind === 'sidecar').filter((file) => file.path !== path);
}
