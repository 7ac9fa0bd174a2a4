import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderCard } from './cardMarkdown';
import { explanationCard } from './explanationCard';

const links = { place: () => 'command:place', action: () => 'command:action' };

test('an explanation is a card whose words of the article are no markup', () => {
  const name = '**x** [y](command:evil) <img src=z>';
  const card = explanationCard({
    span: { start: 7, end: 12 },
    text: '**x**',
    mention: { start: 7, end: 7 + name.length, text: name, type: 'work', confidence: 0.9 },
    withheld: undefined,
    decision: { by: 'model' },
    classes: [{ type: 'work', probability: 1 }],
    clues: [{ says: 'the word “`y`”', weight: 1 }],
    lists: [],
    article: [],
  });
  assert.deepEqual(card.span, { start: 7, end: 7 + name.length });
  assert.equal(
    renderCard(card, links),
    [
      '**“\\*\\*x\\*\\*”** is part of the name “\\*\\*x\\*\\* \\[y\\]\\(command\\:evil\\) \\<img src\\=z\\>”\\: work\\, very likely \\(90 \\%\\)',
      '',
      '*Reason* the model decides\\, by the words around it and how it is written  ',
      '*The model alone* work 100 \\%  ',
      '*For work* the word “\\`y\\`”',
    ].join('\n'),
  );
});
