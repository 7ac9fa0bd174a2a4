import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Card, CardPart } from './card';
import { escapeMarkdown, renderCard, type CardLinks } from './cardMarkdown';

const links: CardLinks = {
  place: (place) => `command:open?${place.path}#${place.span.start}`,
  action: (action) => `command:${action.kind}`,
};

const empty: Card = { span: { start: 0, end: 1 }, heading: [], facts: [], quotations: { items: [] }, footer: [] };
const render = (parts: Partial<Card>): string => renderCard({ ...empty, ...parts }, links);
const text = (words: string): CardPart => ({ kind: 'text', text: words });

test('a heading stands apart from the facts below it, which break one by one', () => {
  const markdown = render({
    heading: [{ kind: 'strong', text: 'Ana' }],
    facts: [
      [{ kind: 'label', text: 'Called ' }, text('mayor')],
      [{ kind: 'link', text: 'a.txt', place: { path: 'a.txt', span: { start: 4, end: 7 } } }],
    ],
  });
  assert.equal(markdown, '**Ana**\n\n*Called* mayor  \n[a\\.txt](command:open?a.txt#4)');
});

test('quotations are a list below their title, and the footer stands apart', () => {
  const markdown = render({
    heading: [text('Ana')],
    quotations: { title: [text('Near')], items: [[text('one')], [text('- two')]] },
    footer: [{ kind: 'action', text: 'All', action: { kind: 'find-all-mentions', entity: 'ana' } }],
  });
  assert.equal(markdown, 'Ana\n\nNear\n\n- one\n- \\- two\n\n[All](command:find-all-mentions)');
});

test('a list without items has no title', () => {
  assert.equal(render({ heading: [text('Ana')], quotations: { title: [text('Near')], items: [] } }), 'Ana');
});

test('an empty card gives nothing', () => {
  assert.equal(render({}), '');
});

for (const hostile of [
  '](command:evil)',
  '[x](command:evil)',
  '![x](https://example.org/pixel.png)',
  '<img src=x onerror=alert(1)>',
  'https://example.org/?a=b',
  'www.example.org',
  'someone@example.org',
  '**not bold** _no_ ~~no~~',
  '`code`',
  '$(alert)',
  '&lt;b&gt;',
  '# heading',
  '- list',
  '1. list',
  '| a | b |',
  'a\n\n# b',
]) {
  test(`shows ${JSON.stringify(hostile)} as it is`, () => {
    const escaped = escapeMarkdown(hostile);
    // Whatever follows an unescaped punctuation mark could be markup: there must be none.
    assert.doesNotMatch(escaped.replace(/\\[!-/:-@[-`{-~]/g, ''), /[!-/:-@[-`{-~\n]/);
    assert.equal(escaped.replace(/\\([!-/:-@[-`{-~])/g, '$1'), hostile.replace(/\n+/g, ' '));
  });
}

test('a place with parentheses and spaces stays one link', () => {
  const markdown = render({
    heading: [{ kind: 'link', text: 'x', place: { path: 'a (1) <b>.txt', span: { start: 0, end: 1 } } }],
  });
  assert.equal(markdown, '[x](command:open?a%20%281%29%20%3Cb%3E.txt#0)');
});

test('code with a back tick is shown as text', () => {
  assert.equal(render({ heading: [{ kind: 'code', text: 'a`b' }] }), 'a\\`b');
  assert.equal(render({ heading: [{ kind: 'code', text: '2020-01' }] }), '`2020-01`');
});
