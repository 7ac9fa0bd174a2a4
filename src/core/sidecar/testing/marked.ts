import type { Span } from '../../text/span';

/** Takes the marks « and » out of a text and says where they stood: `a «b» c` is `a b c` with the span of `b`. */
export function marked(text: string): { readonly text: string; readonly spans: readonly Span[] } {
  const spans: Span[] = [];
  const starts: number[] = [];
  let plain = '';
  for (const part of text.split(/([«»])/u)) {
    if (part === '«') starts.push(plain.length);
    else if (part === '»') spans.push({ start: starts.pop() ?? 0, end: plain.length });
    else plain += part;
  }
  return { text: plain, spans: spans.sort((a, b) => a.start - b.start || a.end - b.end) };
}
