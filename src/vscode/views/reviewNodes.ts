import type { Diagnostic, Range, Uri } from 'vscode';
import type { OpenDate, OpenName } from '../../core/progress/openPoints';
import type { OpenClaim, ReviewStatus } from '../../core/progress/articleProgress';
import type { ReviewSpace } from '../host/reviewSpace';
import type { MoreNode } from './page';

/** An article in the view "Review". */
export interface ArticleNode {
  readonly kind: 'article';
  readonly space: ReviewSpace;
  readonly path: string;
}

/** The articles whose reviews are in one state. */
export interface StatusNode {
  readonly kind: 'status';
  readonly status: ReviewStatus;
  readonly articles: readonly ArticleNode[];
}

/** What is open in an article, of one kind. */
export interface TopicNode {
  readonly kind: 'topic';
  readonly topic: 'names' | 'dates' | 'claims' | 'problems';
  readonly article: ArticleNode;
  readonly points: readonly PointNode[];
}

/** One open point. */
export interface PointNode {
  readonly kind: 'point';
  readonly point:
    | { readonly of: 'name'; readonly name: OpenName }
    | { readonly of: 'date'; readonly date: OpenDate }
    | { readonly of: 'claim'; readonly claim: OpenClaim }
    | { readonly of: 'problem'; readonly problem: Diagnostic };
  /** Where it leads; undefined for a claim that has no place. */
  readonly place: { readonly uri: Uri; readonly range: Range } | undefined;
}

export type ReviewNode = StatusNode | ArticleNode | TopicNode | PointNode | MoreNode<ReviewNode>;
