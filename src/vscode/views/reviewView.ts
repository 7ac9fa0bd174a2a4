import { DiagnosticSeverity, Disposable, languages, type TreeDataProvider, type TreeItem, window } from 'vscode';
import type { ReviewStatus } from '../../core/progress/articleProgress';
import { articlesByStatus } from '../../core/progress/articlesByStatus';
import { openPoints } from '../../core/progress/openPoints';
import type { Span } from '../../core/text/span';
import { PacedQueue } from '../host/pacedQueue';
import { toRange } from '../host/ranges';
import type { ReviewSet } from '../host/reviewSet';
import { inSlices } from '../host/scheduler';
import { moreItem } from './moreItem';
import { nextPage, pageOf } from './page';
import { articleItem, pointItem, statusItem, topicItem } from './reviewItems';
import { ViewMessage } from './viewMessage';
import { ViewRefresh } from './viewRefresh';
import type { ArticleNode, PointNode, ReviewNode, StatusNode, TopicNode } from './reviewNodes';

/** The view "Review": the articles by the state of their review, each with what is open in it. */
export class ReviewView implements TreeDataProvider<ReviewNode> {
  readonly #set: ReviewSet;
  readonly #refresh = new ViewRefresh();
  readonly #queue = new PacedQueue();

  constructor(set: ReviewSet) {
    this.#set = set;
  }

  get onDidChangeTreeData(): ViewRefresh['event'] {
    return this.#refresh.event;
  }

  register(): Disposable {
    const view = window.createTreeView('sourceReview.review', { treeDataProvider: this, showCollapseAll: true });
    return Disposable.from(
      view,
      new ViewMessage(this.#set).showIn(view),
      this.#refresh.follow(this.#set),
      // The state of a review and what is decided stand in sidecars.
      this.#set.onDidChange.on(({ checks }) => {
        if (checks.length > 0) this.#refresh.later();
      }),
      languages.onDidChangeDiagnostics(({ uris }) => {
        if (uris.some((uri) => this.#set.locate(uri))) this.#refresh.later();
      }),
    );
  }

  getChildren(node?: ReviewNode): ReviewNode[] | Promise<ReviewNode[]> {
    switch (node?.kind) {
      case undefined:
        return this.#statuses();
      case 'status':
        return pageOf<ReviewNode>(node.articles, node.status);
      case 'article':
        return topicsOf(node);
      case 'topic':
        return pageOf<ReviewNode>(
          node.points,
          `${node.article.space.uriOf(node.article.path).toString()} ${node.topic}`,
        );
      case 'more':
        return nextPage(node);
      case 'point':
        return [];
    }
  }

  getTreeItem(node: ReviewNode): TreeItem | Promise<TreeItem> {
    switch (node.kind) {
      case 'status':
        return statusItem(node);
      case 'article':
        return this.#queue.run(() => topicsOf(node)).then((topics) => articleItem(node, topics));
      case 'topic':
        return topicItem(node);
      case 'point':
        return pointItem(node);
      case 'more':
        return moreItem(node);
    }
  }

  async #statuses(): Promise<StatusNode[]> {
    const byStatus = new Map<ReviewStatus, ArticleNode[]>();
    for (const space of this.#set.folders) {
      for (const [status, paths] of await inSlices(articlesByStatus(space.review))) {
        const articles = paths.map((path): ArticleNode => ({ kind: 'article', space, path }));
        byStatus.set(status, [...(byStatus.get(status) ?? []), ...articles]);
      }
    }
    return [...byStatus]
      .filter(([, articles]) => articles.length > 0)
      .map(([status, articles]) => ({ kind: 'status', status, articles }));
  }
}

/** What is open in an article, by kind; kinds of which nothing is open are left out. */
async function topicsOf(article: ArticleNode): Promise<TopicNode[]> {
  const { space, path } = article;
  const { review } = space;
  const progress = await review.progress(path);
  if (!progress) return [];
  const { names, dates } = openPoints(review, progress);
  const placeOf = (span: Span | undefined): PointNode['place'] => {
    const range = span && review.rangeOf(path, span);
    return range && { uri: space.uriOf(path), range: toRange(range) };
  };
  const pointAt = (point: PointNode['point'], span: Span | undefined): PointNode => {
    return { kind: 'point', point, place: placeOf(span) };
  };
  const topics: Readonly<Record<TopicNode['topic'], readonly PointNode[]>> = {
    problems: problemsOf(article),
    claims: progress.claims.map((claim) => pointAt({ of: 'claim', claim }, claim.span)),
    names: names.map((name) => pointAt({ of: 'name', name }, name.span)),
    dates: dates.map((date) => pointAt({ of: 'date', date }, date.span)),
  };
  return (['problems', 'claims', 'names', 'dates'] as const)
    .filter((topic) => topics[topic].length > 0)
    .map((topic) => ({ kind: 'topic', topic, article, points: topics[topic] }));
}

/** The problems of the article's sidecar as the editor shows them; hints are none. */
function problemsOf({ space, path }: ArticleNode): readonly PointNode[] {
  const sidecar = space.review.sidecarOf(path);
  if (sidecar === undefined) return [];
  const uri = space.uriOf(sidecar);
  return languages
    .getDiagnostics(uri)
    .filter(({ severity }) => severity !== DiagnosticSeverity.Hint)
    .map((problem) => ({ kind: 'point', point: { of: 'problem', problem }, place: { uri, range: problem.range } }));
}
