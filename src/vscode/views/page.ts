/** A line that stands for the rest of a long list, and opens into it. */
export interface MoreNode<Node> {
  readonly kind: 'more';
  /** Differs from those of other lists, and of other pages of the same. */
  readonly id: string;
  readonly rest: readonly Node[];
}

/** So many lines of a list are shown at once: the editor asks for every line that it is given, seen or not. */
const linesOfPage = 400;

/** The first lines of a list, and one for the rest where there are too many. @param id of the list. */
export function pageOf<Node>(nodes: readonly Node[], id: string): (Node | MoreNode<Node>)[] {
  if (nodes.length <= linesOfPage) return [...nodes];
  return [...nodes.slice(0, linesOfPage), { kind: 'more', id: `more ${id}`, rest: nodes.slice(linesOfPage) }];
}

/** What such a line opens into. */
export function nextPage<Node>({ rest, id }: MoreNode<Node>): (Node | MoreNode<Node>)[] {
  return pageOf(rest, id);
}
