import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { MemoryFolder, never } from '../../../test/support/memoryFolder';
import { shippedRecognizers } from '../../../test/support/shippedRecognizers';
import { Review } from '../review';
import { renderCard } from './cardMarkdown';

/** The lines of the card of the first words of an article that are given, without escapes and marks of emphasis. */
async function card(
  files: Readonly<Record<string, string>>,
  words: string,
  path = 'a.txt',
): Promise<readonly string[]> {
  const folder = new MemoryFolder(files);
  const review = new Review(folder, shippedRecognizers());
  for (const name of folder.files.keys()) review.setFile(name, folder.content(name));
  for (const name of review.takeStale()) review.setFile(name, folder.content(name));
  const found = await review.card(path, files[path]?.indexOf(words) ?? -1, never);
  if (!found) return [];
  const place = ({ path: to, span }: { path: string; span: { start: number; end: number } }): string =>
    `${to}:${files[to]?.slice(span.start, span.end) ?? ''}`;
  const markdown = renderCard(found, { place, action: ({ kind }) => kind });
  return markdown
    .replace(/\\|\*/g, '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

const sidecar = (published: string, dates: readonly string[], more = ''): string =>
  `schema: source-review/1\narticle: { published: "${published}" }\n${more}dates:\n${dates.map((date) => `  - ${date}\n`).join('')}`;

const article = 'The ferry Adria left on Thursday, and on 5 March it came back.\n';

describe('the card of a date', () => {
  test('without a publication date offers to set one, and to count from another day', async () => {
    assert.deepEqual(await card({ 'a.txt': article }, 'Thursday'), [
      '“Thursday” · date, no exact value',
      'The article’s publication date is not known. [Set publication date](set-publication-date)',
      '[Count from another date](count-date)',
    ]);
  });

  test('has all other readings on one line', async () => {
    const files = { 'a.txt': 'It was due on 5 March.\n', 'a.txt.source-review.yaml': sidecar('2024-03-08', []) };
    const lines = await card(files, '5 March');
    assert.equal(lines.filter((line) => line.startsWith('Or ')).length, 1);
  });

  test('of a recorded date tells the event, who took part, and what it was counted from', async () => {
    const dates = [
      '{ quote: "on Thursday", value: "2020-01-02", basis: "2020-01-03", event: "Adria leaves", entities: [adria] }',
    ];
    const entities = 'entities: { adria: { name: MS Adria, type: work, mentions: ["Adria"] } }\n';
    assert.deepEqual(
      await card({ 'a.txt': article, 'a.txt.source-review.yaml': sidecar('2024-03-08', dates, entities) }, 'Thursday'),
      [
        'Thursday 2 January 2020 · date · `2020-01-02`',
        'Event Adria leaves · MS Adria',
        'Counted from Friday 3 January 2020: recorded in the sidecar; the Thursday on or before that day',
        '[Record this date](record-date) · [Count from another date](count-date)',
      ],
    );
  });

  test('notes a recorded day that is not the one in the words', async () => {
    const dates = ['{ quote: "5 March", value: "2024-03-06" }', '{ quote: "Thursday", value: "2024-03-08" }'];
    const files = { 'a.txt': article, 'a.txt.source-review.yaml': sidecar('2024-03-08', dates) };
    assert.ok((await card(files, '5 March')).includes('Check the words say 5 March.'));
    assert.ok((await card(files, 'Thursday')).includes('Check 8 March 2024 is a Friday, not a Thursday.'));
  });
});

describe('the card of a date whose event another article dates otherwise', () => {
  const other = 'On Wednesday the Adria left.\n';
  const record = (quote: string, value: string, entities = 'adria'): string =>
    `{ quote: "${quote}", value: "${value}", event: "Adria leaves", entities: [${entities}] }`;
  const lines = async (one: string, two: string, links = ''): Promise<readonly string[]> => {
    const files = {
      'a.txt': article,
      'b.txt': other,
      'a.txt.source-review.yaml': sidecar('2024-03-08', [one], links),
      'b.txt.source-review.yaml': sidecar('2024-03-08', [two]),
    };
    return (await card(files, 'Thursday')).filter((line) => line.startsWith('Check '));
  };
  const check = ['Check the same event is dated Wednesday 6 March 2024 in [b](b.txt:Wednesday)'];

  test('says so, where the other is', async () => {
    assert.deepEqual(await lines(record('Thursday', '2024-03-07'), record('Wednesday', '2024-03-06')), check);
  });

  test('is silent where both may be right', async () => {
    assert.deepEqual(await lines(record('Thursday', '2024-03-07'), record('Wednesday', '2024-03')), []);
    assert.deepEqual(await lines(record('Thursday', '2024-03-07?'), record('Wednesday', '2024-03-06')), []);
  });

  test('takes events for one only with an entity in both, or when a sidecar says so', async () => {
    const apart = [record('Thursday', '2024-03-07'), record('Wednesday', '2024-03-06', 'oreska')] as const;
    assert.deepEqual(await lines(...apart), []);
    assert.deepEqual(await lines(...apart, 'links: [{ to: b.txt, kind: same-event }]\n'), check);
    assert.deepEqual(await lines(...apart, 'links: [{ to: b.txt, kind: contradicts }]\n'), []);
  });
});
