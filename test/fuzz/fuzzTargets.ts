import assert from 'node:assert/strict';
import { completionPlacesHold } from './looseReading';
import { QuotedText } from '../../src/core/sidecar/anchors/quotedText';
import { addDate } from '../../src/core/sidecar/edits/addDate';
import { addMention } from '../../src/core/sidecar/edits/addMention';
import { applyEdits, type EditResult } from '../../src/core/sidecar/edits/edit';
import { setPublished } from '../../src/core/sidecar/edits/setPublished';
import { readSidecar } from '../../src/core/sidecar/reading/readSidecar';
import { checkText, checkWorkspaceText } from '../../src/core/sidecar/testing/checking';

/** What must hold for any bytes. A target throws when it does not. */
export const fuzzTargets: Readonly<Record<string, (data: Uint8Array) => void>> = { reading, anchoring, editing };

/** Any text is read and checked without throwing; every problem lies in it. */
function reading(data: Uint8Array): void {
  const text = decoded(data);
  for (const { span, rule } of [...checkText(text, { article: text }), ...checkWorkspaceText(text)]) {
    assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length, rule);
  }
  completionPlacesHold(text);
}

/** A quotation is found where it is and nowhere else, in any text. The first byte says how much of the rest is quoted. */
function anchoring(data: Uint8Array): void {
  const all = decoded(data.subarray(1));
  const cut = Math.min(data[0] ?? 0, all.length);
  const quote = all.slice(0, cut);
  const article = all.slice(cut) + quote;
  const quoted = new QuotedText(article);
  for (const form of ['one', 'all'] as const) {
    const result = quoted.resolve({ form, quote, prefix: all.slice(cut, cut + 5) });
    const spans = result.kind === 'anchored' ? result.spans : 'candidates' in result ? result.candidates : [];
    for (const { start, end } of spans)
      assert.ok(0 <= start && start < end && end <= article.length, `${start} ${end}`);
  }
}

/** An edit does exactly what it says or is refused: its result can be read, and edited again. */
function editing(data: Uint8Array): void {
  const cut = data[0] ?? 0;
  const text = decoded(data.subarray(1 + cut));
  const words = decoded(data.subarray(1, 1 + cut));
  const edits: readonly ((text: string) => EditResult)[] = [
    (before) => addMention(before, { id: 'fuzz', quote: words }),
    (before) => addDate(before, { quote: words, value: '2024-05-06' }),
    (before) => setPublished(before, '2024-05'),
  ];
  let current = text;
  for (const edit of edits) {
    const result = edit(current);
    if (result.kind !== 'edits') continue;
    current = applyEdits(current, result.edits);
    assert.ok(readSidecar(current).canEdit, 'an edited file can be edited');
  }
}

function decoded(data: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(data);
}
