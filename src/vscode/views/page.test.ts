import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type MoreNode, nextPage, pageOf } from './page';

const lines = (count: number): readonly { readonly kind: 'line'; readonly at: number }[] =>
  Array.from({ length: count }, (_, at) => ({ kind: 'line', at }));

test('a short list is shown as it is', () => {
  for (const count of [0, 1, 400]) assert.deepEqual(pageOf(lines(count), 'list'), lines(count));
});

test('of a long list every line is on one page, in order, and no page is long', () => {
  const shown: number[] = [];
  const ids = new Set<string>();
  for (let page = pageOf(lines(3001), 'list'), pages = 1; page.length > 0; pages++) {
    assert.ok(page.length <= 401, `${page.length} lines`);
    assert.ok(pages <= 8);
    let more: MoreNode<(typeof page)[number]> | undefined;
    for (const node of page) {
      if (node.kind === 'line') shown.push(node.at);
      else more = node;
    }
    if (more === undefined) break;
    assert.equal(page.at(-1), more);
    assert.ok(!ids.has(more.id), 'an id of its own');
    ids.add(more.id);
    page = nextPage(more) as typeof page;
  }
  assert.deepEqual(
    shown,
    lines(3001).map(({ at }) => at),
  );
});
