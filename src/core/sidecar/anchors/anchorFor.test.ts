import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { marked } from '../testing/marked';
import { anchorFor } from './anchorFor';
import { QuotedText } from './quotedText';

const cases: readonly (readonly [article: string, anchor: ReturnType<typeof anchorFor>])[] = [
  ['the «ferry» left', { quote: 'ferry' }],
  ['the« ferry\n »left', { quote: 'ferry' }],
  ['no\n«ferry\r\n today» left', { quote: 'ferry today' }],
  ['the «remo-\nval of» all', { quote: 'removal of' }],
  ['a removal and «remo-\r\n  val» again', { quote: 'removal', prefix: 'and' }],
  ['the «pre- and post-war» years', { quote: 'pre- and post-war' }],
  ['on Monday, by «Monday» noon', { quote: 'Monday', prefix: 'by' }],
  ['«Monday» noon, then Monday', { quote: 'Monday', suffix: 'noon,' }],
  ['a Monday b, c «Monday» b, a Monday d', { quote: 'Monday', prefix: 'c' }],
  ['a Monday b, x y a «Monday» b, a Monday b', { quote: 'Monday', prefix: 'y a' }],
  ['Iran and «Iran»ian', { quote: 'Iran', prefix: 'and' }],
  [
    'ha ha ha «ha» ha ha ha ha ha ha ha ha ha ha ha ha ha ha ha ha ha ha ha ha ha ha ha ha ha',
    { quote: 'ha', occurrence: 4 },
  ],
  ['only the «Iran»ian ship', { quote: 'Iran', prefix: 'the' }],
  ['«Iran»ian', { quote: 'Iran', suffix: 'ian' }],
  ['x «Monday» Monday', { quote: 'Monday', prefix: 'x' }],
  ['Monday «Monday»', { quote: 'Monday', prefix: 'Monday' }],
  ['only « \n» blanks', undefined],
];

describe('anchorFor', () => {
  for (const [article, expected] of cases) {
    test(article, () => {
      const { text, spans } = marked(article);
      const [span] = spans;
      assert.ok(span);
      assert.deepEqual(anchorFor(text, span), expected);
    });
  }

  test('an anchor always leads back to its selection', () => {
    const words = fc.array(fc.constantFrom('the', 'ferry', '“left”', 'on', 'Monday…', '\n', 'é'), {
      minLength: 1,
      maxLength: 60,
    });
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), (parts, a, b) => {
        const text = parts.join(' ');
        const [start, end] = [a % text.length, b % (text.length + 1)].sort((x, y) => x - y) as [number, number];
        const selection = { start, end };
        const written = anchorFor(text, selection);
        fc.pre(written !== undefined);
        const result = new QuotedText(text).resolve({ form: 'one', ...written });
        assert.equal(result.kind, 'anchored');
        const [found] = result.spans;
        assert.ok(found);
        assert.equal(text.slice(found.start, found.end).trim(), text.slice(start, end).trim());
        assert.ok(found.start >= start && found.end <= end);
      }),
    );
  });
});
