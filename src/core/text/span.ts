/** A half-open stretch of text, `[start, end)`, in UTF-16 code units from the beginning of the text. */
export interface Span {
  /** First code unit; 0 <= start <= end. */
  readonly start: number;
  /** One past the last code unit. */
  readonly end: number;
}

/** Whether two spans share at least one code unit. Touching spans do not overlap; an empty span overlaps nothing. */
export function overlaps(a: Span, b: Span): boolean {
  return Math.max(a.start, b.start) < Math.min(a.end, b.end);
}

/** Whether the offset lies in the span; the end counts, as a caret after the last letter is still "on" a word. */
export function touches(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}

/** Index of the first of some spans that begins at the offset or after it. @param spans by their starts. */
export function firstFrom(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Orders spans by start, then longer first: an outer span comes before what it contains. */
export function compareSpans(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}
