import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { MemoryFolder, never } from '../../test/support/memoryFolder';
import { shippedRecognizers } from '../../test/support/shippedRecognizers';
import { renderCard } from './cards/cardMarkdown';
import { highlightsOf } from './highlights';
import { type EntityType, entityTypes } from './names/entityType';
import { Review } from './review';

const first = `Minister opens bridge

VELMORA (Adria Wire) — Transport Minister Tomas Keller opened the bridge on Thursday, the Harbour Council said.

Keller praised the engineers.
`;
const second = `Bridge closed again

Tomas Keller said in London on 5 March 2024 that the bridge would close.
`;
const sidecar = `schema: source-review/1
article:
  published: "2024-03-08"
entities:
  keller:
    name: Tomas Keller
    type: person
    mentions: ["Keller"]
`;

function reviewOf(files: Readonly<Record<string, string>>): { review: Review; folder: MemoryFolder } {
  const folder = new MemoryFolder(files);
  const review = new Review(folder, shippedRecognizers());
  for (const path of folder.files.keys()) review.setFile(path, folder.content(path));
  for (const path of review.takeStale()) review.setFile(path, folder.content(path));
  return { review, folder };
}

async function cardText(review: Review, path: string, offset: number): Promise<string> {
  const card = await review.card(path, offset, never);
  return card === undefined
    ? ''
    : renderCard(card, {
        place: ({ path: to, span }) => `${to}:${span.start}-${span.end}`,
        action: ({ kind }) => kind,
      });
}

test('a name is one entity across articles, with links that land on its words', async () => {
  const { review } = reviewOf({ 'a.txt': first, 'b.txt': second });
  const at = first.indexOf('Keller praised');
  const found = review.mentionAt('a.txt', at);
  assert.equal(found?.entity?.name, 'Tomas Keller');
  assert.deepEqual(
    review.mentionsOf(found.entity.id).map(({ path, text, range }) => [path, text, range.start.line]),
    [
      ['a.txt', 'Tomas Keller', 2],
      ['a.txt', 'Keller', 4],
      ['b.txt', 'Tomas Keller', 2],
    ],
  );
  const card = await cardText(review, 'a.txt', at);
  assert.match(card, /^\*\*Tomas Keller\*\* · person · 3 mentions in 2 of 2 articles/);
  assert.match(card, /Transport Minister/);
  assert.match(
    card,
    new RegExp(
      `\\(b\\.txt:${second.indexOf('Tomas')}-${second.indexOf(' said')}\\) — \\*\\*Tomas Keller\\*\\* said in London`,
    ),
  );
});

test('a relative date is counted from the publication date that the sidecar gives', async () => {
  const { review, folder } = reviewOf({ 'a.txt': first, 'b.txt': second });
  const thursday = first.indexOf('Thursday');
  assert.equal(review.dateAt('a.txt', thursday)?.edtf, undefined);
  assert.match(await cardText(review, 'a.txt', thursday), /Set publication date/);
  folder.files.set('a.txt.source-review.yaml', sidecar);
  review.setFile('a.txt.source-review.yaml', folder.content('a.txt.source-review.yaml'));
  assert.deepEqual(review.takeStale(), ['a.txt']);
  assert.deepEqual(review.takeStale(), []);
  review.setFile('a.txt', folder.content('a.txt'));
  assert.equal(review.dateAt('a.txt', thursday)?.edtf, '2024-03-07');
  const card = await cardText(review, 'a.txt', thursday);
  assert.match(card, /Thursday 7 March 2024/);
  assert.match(card, /the publication date\\, Friday 8 March 2024/);
  assert.match(card, /Tuesday 5 March 2024 · \[b\]/);
});

const recordedSidecar = `${sidecar}dates:
  - id: opening
    quote: "on Thursday"
    value: "2020-01-02"
    event: Opening of the bridge
    entities: [keller]
`;

test('a recorded date stands in the card, in the timeline and beside other articles’ dates', async () => {
  const { review, folder } = reviewOf({ 'a.txt': first, 'b.txt': 'It was on 2 January 2020.\n', 'c.txt': second });
  const set = (path: string, text: string): void => {
    folder.files.set(path, text);
    review.setFile(path, folder.content(path));
  };
  const told: string[] = [];
  set('a.txt.source-review.yaml', recordedSidecar);
  review.onDidChange.on(({ articles }) => told.push(...articles));
  // Only the article of the sidecar is read again, and only for what counts there.
  assert.deepEqual(review.takeStale(), ['a.txt']);
  set('a.txt', first);
  assert.deepEqual(told, ['a.txt']);
  set('a.txt.source-review.yaml', recordedSidecar.replace('dates:', '# a remark\ndates:'));
  assert.deepEqual(review.takeStale(), []);
  const thursday = first.indexOf('Thursday');
  assert.equal(
    await cardText(review, 'a.txt', thursday),
    [
      '**Thursday 2 January 2020** · date · `2020-01-02`',
      '',
      '*Event* Opening of the bridge · Tomas Keller  ',
      'recorded in the sidecar  ',
      '*Or* Thursday 7 March 2024\\: the Thursday on or before publication',
      '',
      '*Near this date in other articles*',
      '',
      '- [b](b.txt:10-24) — It was on **2 January 2020**\\.',
      '',
      '[Record this date](record-date)',
    ].join('\n'),
  );
  assert.match(await cardText(review, 'b.txt', 12), /\(a\.txt:99-107\) — .*opened the bridge on \*\*Thursday\*\*/);
  const periods = (entity?: string): readonly string[] =>
    review.timeline.part(undefined, entity).periods.map(({ key, count }) => `${key} ${count}`);
  assert.deepEqual(periods(), ['2020 2', '2024 1']);
  set('a.txt.source-review.yaml', sidecar);
  for (const path of review.takeStale()) set(path, first);
  assert.deepEqual(periods(), ['2020 1', '2024 2']);
  assert.equal(review.dateAt('a.txt', thursday)?.edtf, '2024-03-07');
});

test('a term to ignore hides no date that is recorded', () => {
  const { review } = reviewOf({ 'a.txt': first, 'a.txt.source-review.yaml': `${recordedSidecar}ignore: [Thursday]\n` });
  assert.deepEqual(
    review.article('a.txt')?.dates.map(({ edtf }) => edtf),
    ['2020-01-02'],
  );
});

test('a date is counted from another day, whatever the text counts it from', async () => {
  const text = 'It began on 3 March 2019. Two days later it ended.\n';
  const { review } = reviewOf({ 'a.txt': text });
  const counted = async (words: string, basis: string): Promise<string | undefined> => {
    const start = text.indexOf(words);
    return (await review.dateCountedFrom('a.txt', { start, end: start + words.length }, basis))?.edtf;
  };
  assert.equal(await counted('Two days later', '2020-01-01'), '2020-01-03');
  assert.equal(await counted('Two days', '2020-01-01'), undefined);
});

test('a card without the other article’s text still names the place', async () => {
  const { review, folder } = reviewOf({ 'a.txt': first, 'b.txt': second });
  folder.files.set('b.txt', 'Something else altogether.');
  assert.match(await cardText(review, 'a.txt', first.indexOf('Tomas')), /\[b\]\(b\.txt:\d+-\d+\) — “Tomas Keller”/);
});

test('there is no card beside names and dates, or for an article that is not known', async () => {
  const { review } = reviewOf({ 'a.txt': first });
  assert.equal(await review.card('a.txt', first.indexOf('opened the'), never), undefined);
  assert.equal(await review.card('other.txt', 0, never), undefined);
});

test('terms to ignore lose their highlight at once, in one article or in all', () => {
  const { review, folder } = reviewOf({ 'a.txt': first, 'b.txt': second });
  const named = (path: string): boolean =>
    review.article(path)?.mentions.some((mention) => mention.text === 'Tomas Keller') ?? false;
  const set = (path: string, text: string | undefined): void => {
    if (text === undefined) folder.files.delete(path);
    else folder.files.set(path, text);
    review.setFile(path, folder.content(path));
  };
  set('a.txt.source-review.yaml', 'schema: source-review/1\nignore: ["tomas keller"]\n');
  assert.deepEqual([named('a.txt'), named('b.txt')], [false, true]);
  set('source-review.yaml', 'schema: source-review-workspace/1\nignore: ["Tomas Keller"]\n');
  assert.deepEqual([named('a.txt'), named('b.txt')], [false, false]);
  set('source-review.yaml', undefined);
  set('a.txt.source-review.yaml', undefined);
  assert.deepEqual([named('a.txt'), named('b.txt')], [true, true]);
});

const workspaceFile = `schema: source-review-workspace/1
entities:
  zemora: { name: Zemora, type: place, aliases: [the Old Quarter] }
  lady: { name: grey lady, type: ship, aliases: [Tomas Keller Line] }
types:
  ship: { parent: vessel }
  vessel: { parent: work }
`;
const named = `Opening

The Grey Lady sailed for the old quarter’s quay on Thursday. The Tomas Keller Line, run by Tomas Keller, sent her.

“Zemora’s quay is open,” he said in ZEMORA. He went to the Old
Quarter, the best of zemora.
`;

/** What the article has of the names that the tests know. */
function namesIn(review: Review, path: string): readonly string[] {
  const names = review.article(path)?.mentions.map(({ type, text }) => `${type} ${text.replace('\n', ' ')}`) ?? [];
  return names.filter((name) => /zemora|old quarter|grey lady|keller line/i.test(name));
}

const expectedNames = [
  'work Grey Lady',
  'work Tomas Keller Line',
  'place Zemora',
  'place ZEMORA',
  'place the Old Quarter',
];

test('the names of the workspace file’s entities are found in every article, with their class', () => {
  const { review } = reviewOf({ 'source-review.yaml': workspaceFile, 'a.txt': named, 'b.txt': 'In Zemora.' });
  assert.deepEqual(namesIn(review, 'a.txt'), expectedNames);
  assert.deepEqual(namesIn(review, 'b.txt'), ['place Zemora']);
  const lady = review.entity('lady');
  assert.deepEqual([lady?.type, lady?.customType, lady?.mentions.length], ['work', 'ship', 2]);
  assert.deepEqual(review.entity('zemora')?.articles, ['a.txt', 'b.txt']);
});

test('articles are analysed again when the names of the user are others, and only then', () => {
  const { review, folder } = reviewOf({ 'a.txt': named, 'b.txt': named });
  const stale = (text: string | undefined): readonly string[] => {
    if (text === undefined) folder.files.delete('source-review.yaml');
    else folder.files.set('source-review.yaml', text);
    review.setFile('source-review.yaml', folder.content('source-review.yaml'));
    const paths = review.takeStale();
    for (const path of paths) {
      assert.equal(review.isCurrent(path), false);
      review.setFile(path, folder.content(path));
      assert.equal(review.isCurrent(path), true);
    }
    assert.deepEqual(review.takeStale(), []);
    return paths;
  };
  assert.deepEqual(stale(workspaceFile), ['a.txt', 'b.txt']);
  assert.deepEqual(namesIn(review, 'b.txt'), expectedNames);
  for (const same of [
    workspaceFile,
    `${workspaceFile}ignore: [Zemun]\nnot-same:\n  - [zemora, lady]\n# a remark\n`,
    workspaceFile.replace('type: place,', 'type: place, role: a town,'),
    workspaceFile.replace('zemora:', 'town:'),
    workspaceFile.replace('aliases: [the Old Quarter]', 'aliases: [the Old Quarter, Zemora]'),
    workspaceFile.replace('{ parent: work }', ''),
  ]) {
    assert.deepEqual(stale(same), [], same);
  }
  assert.deepEqual(stale(workspaceFile.replace('[the Old Quarter]', '[]')), ['a.txt', 'b.txt']);
  assert.deepEqual(stale(workspaceFile.replace('type: place', 'type: organization')), ['a.txt', 'b.txt']);
  assert.deepEqual(
    namesIn(review, 'b.txt').filter((name) => /zemora$/i.test(name)),
    ['organization Zemora', 'organization ZEMORA'],
  );
  assert.deepEqual(stale(undefined), ['a.txt', 'b.txt']);
  const { review: fresh } = reviewOf({ 'a.txt': named, 'b.txt': named });
  assert.deepEqual(snapshot(review), snapshot(fresh));
});

test('names can be chosen by class and confidence, at once and without reading a text again', () => {
  const { review, folder } = reviewOf({
    'source-review.yaml': workspaceFile,
    'a.txt': named,
    'b.txt': second,
    'c.txt': '',
  });
  const all = snapshot(review);
  const told: string[] = [];
  review.onDidChange.on(({ articles, checks }) => told.push(...articles, ...checks));
  const shownWith = (classes: readonly EntityType[], minimumConfidence = 0): readonly string[] => {
    told.length = 0;
    review.setNameFilter({ classes: new Set(classes), minimumConfidence });
    return review.articlePaths.flatMap((path) => namesIn(review, path));
  };
  const reads = folder.reads.length;
  assert.deepEqual(shownWith(['place']), ['place Zemora', 'place ZEMORA', 'place the Old Quarter']);
  assert.deepEqual(told, ['a.txt', 'b.txt']);
  assert.deepEqual(new Set(review.entities.map(({ type }) => type)), new Set(['place']));
  assert.equal(review.mentionAt('a.txt', named.indexOf('Grey Lady')), undefined);
  assert.deepEqual(shownWith(['place']), ['place Zemora', 'place ZEMORA', 'place the Old Quarter']);
  assert.deepEqual(told, []);
  // The user's own names are as sure as can be, and no others are.
  assert.deepEqual(shownWith(entityTypes, 1), expectedNames);
  assert.deepEqual(review.article('b.txt')?.mentions, []);
  assert.notEqual(review.article('b.txt')?.dates.length, 0);
  assert.deepEqual(shownWith([]), []);
  // What is read now is filtered too.
  review.setFile('c.txt', { kind: 'text', text: named, byteLength: named.length });
  assert.deepEqual(review.article('c.txt')?.mentions, []);
  review.setFile('c.txt', folder.content('c.txt'));
  shownWith(entityTypes);
  assert.deepEqual(snapshot(review), all);
  assert.equal(folder.reads.length, reads);
});

test('terms to ignore stand for every way to write them, for the user’s own names and for dates too', () => {
  const ignore = 'ignore: ["tomas keller line", "THE OLD QUARTER’S", "zemora", Thursday]\n';
  const { review } = reviewOf({
    'source-review.yaml': workspaceFile + ignore,
    'a.txt': named,
    'b.txt': first,
  });
  assert.deepEqual(namesIn(review, 'a.txt'), ['work Grey Lady']);
  assert.deepEqual(review.article('b.txt')?.dates, []);
  assert.deepEqual(review.counts.dates, 0);
});

test('the order in which files arrive changes nothing', () => {
  const files: Readonly<Record<string, string>> = {
    'source-review.yaml': workspaceFile,
    'source-review.yml': workspaceFile.replace('type: place', 'type: person'),
    'a.txt': named,
    'a.txt.source-review.yaml': sidecar,
    'b.txt': first,
    'b.txt.source-review.yaml': 'schema: source-review/1\nignore: [Zemora]\n',
  };
  const { review: expected } = reviewOf(files);
  fc.assert(
    fc.property(fc.shuffledSubarray(Object.keys(files), { minLength: Object.keys(files).length }), (order) => {
      const { review } = reviewOf(Object.fromEntries(order.map((path) => [path, files[path] ?? ''])));
      assert.deepEqual(snapshot(review), snapshot(expected));
    }),
    { numRuns: 40 },
  );
});

test('why a word is a name or not: the recogniser’s reason, unless a date or a term to ignore decides', async () => {
  const { review, folder } = reviewOf({ 'a.txt': first, 'b.txt': second });
  const why = async (path: string, offset: number): Promise<unknown> => {
    const explanation = await review.explainName(path, offset);
    return explanation && [explanation.decision, explanation.mention?.text, explanation.withheld?.text];
  };
  const keller = first.indexOf('Keller opened');
  assert.deepEqual(await why('a.txt', keller), [{ by: 'model' }, 'Tomas Keller', undefined]);
  assert.deepEqual(await why('a.txt', first.indexOf('Thursday')), [
    { by: 'date', text: 'Thursday', edtf: undefined },
    undefined,
    undefined,
  ]);
  assert.deepEqual(await why('b.txt', second.indexOf('March')), [
    { by: 'date', text: '5 March 2024', edtf: '2024-03-05' },
    undefined,
    undefined,
  ]);
  for (const [path, text, where] of [
    ['source-review.yaml', 'schema: source-review-workspace/1\nignore: ["Tomas Keller"]\n', 'folder'],
    ['a.txt.source-review.yaml', 'schema: source-review/1\nignore: ["tomas keller"]\n', 'article'],
  ] as const) {
    folder.files.set(path, text);
    review.setFile(path, folder.content(path));
    assert.deepEqual(await why('a.txt', keller), [{ by: 'ignored', in: where }, undefined, 'Tomas Keller']);
  }
});

test('there is nothing to explain in white space, in a text that changed, or in an article that is not known', async () => {
  const { review, folder } = reviewOf({ 'a.txt': first });
  assert.equal(await review.explainName('a.txt', first.indexOf('\n\nVELMORA') + 1), undefined);
  assert.equal(await review.explainName('a.txt', first.length), undefined);
  assert.equal(await review.explainName('b.txt', 0), undefined);
  const changed = reviewOf({ 'a.txt': first });
  changed.folder.files.set('a.txt', first.replace('Tomas', 'Thomas'));
  assert.equal(await changed.review.explainName('a.txt', first.indexOf('Keller')), undefined);
  folder.files.delete('a.txt');
  review.setFile('a.txt', folder.content('a.txt'));
  assert.equal(await review.explainName('a.txt', first.indexOf('Keller')), undefined);
});

test('problems of a sidecar follow its article', async () => {
  const { review, folder } = reviewOf({ 'a.txt': first, 'a.txt.source-review.yaml': sidecar });
  const rules = async (): Promise<readonly string[]> => {
    const problems = await review.problems('a.txt.source-review.yaml', { severities: new Map(), signal: never });
    return problems.filter(({ severity }) => severity !== 'hint').map(({ rule }) => rule);
  };
  assert.deepEqual(await rules(), []);
  const told: string[] = [];
  review.onDidChange.on(({ checks }) => told.push(...checks));
  folder.files.set('a.txt', first.replaceAll('Keller', 'Kellner'));
  review.setFile('a.txt', folder.content('a.txt'));
  assert.deepEqual(told, ['a.txt.source-review.yaml']);
  assert.deepEqual(await rules(), ['anchor-fuzzy']);
  folder.files.delete('a.txt');
  review.setFile('a.txt', folder.content('a.txt'));
  assert.deepEqual(await rules(), ['article-not-found']);
});

test('a stale name of the workspace file goes when an article gets it, alone or in a longer name, and comes back', async () => {
  const workspace = 'source-review.yaml';
  const files = new MemoryFolder({
    [workspace]:
      'schema: source-review-workspace/1\nentities:\n  voss: { name: Hanna Voss, type: person, aliases: [HV] }\n  petra: { name: Lindqvist, type: person }\n',
    'a.txt': 'Mayor Hanna Voss left the harbour of Velmora.\n',
  });
  const review = new Review(files, shippedRecognizers());
  const checked = new Set<string>();
  review.onDidChange.on(({ checks }) => {
    for (const path of checks) checked.add(path);
  });
  const set = async (path: string, text: string | undefined): Promise<readonly string[]> => {
    if (text !== undefined) files.files.set(path, text);
    checked.clear();
    if (text === undefined) review.removeFile(path);
    else review.setFile(path, files.content(path));
    for (const stale of review.takeStale()) review.setFile(stale, files.content(stale));
    const problems = await review.problems(workspace, { severities: new Map(), signal: never });
    return [...(checked.has(workspace) ? ['checked'] : []), ...problems.map(({ message }) => message)];
  };
  await set(workspace, files.files.get(workspace));
  const stale = 'No article of this folder has "Lindqvist".';
  assert.deepEqual(await set('a.txt', files.files.get('a.txt')), ['checked', stale]);
  assert.deepEqual(await set('b.txt', 'It rained in Velmora.\n'), [stale]);
  assert.deepEqual(await set('b.txt', 'Mayor Petra Lindqvist left Velmora.\n'), ['checked']);
  assert.deepEqual(await set('b.txt', undefined), ['checked', stale]);
  // All of it is stale: one problem, and not one more for each alias.
  assert.deepEqual(await set('a.txt', 'It rained in Velmora.\n'), [
    'checked',
    'No article of this folder has "Hanna Voss".',
    stale,
  ]);
});

test('a sidecar is checked again when its article was another one only while it was checked', async () => {
  const { review, folder } = reviewOf({ 'a.txt': first, 'a.txt.source-review.yaml': sidecar });
  const rules = async (): Promise<readonly string[]> => {
    const problems = await review.problems('a.txt.source-review.yaml', { severities: new Map(), signal: never });
    return problems.filter(({ severity }) => severity !== 'hint').map(({ rule }) => rule);
  };
  folder.files.set('a.txt', first.replaceAll('Keller', 'Kellner'));
  assert.deepEqual(await rules(), ['anchor-fuzzy']);
  const told: string[] = [];
  review.onDidChange.on(({ articles, checks }) => told.push(...articles, ...checks));
  folder.files.set('a.txt', first);
  review.setFile('a.txt', folder.content('a.txt'));
  assert.deepEqual(told, ['a.txt.source-review.yaml']);
  assert.deepEqual(await rules(), []);
});

test('an unchanged article is not analysed again', () => {
  const { review, folder } = reviewOf({ 'a.txt': first });
  const before = review.article('a.txt');
  review.setFile('a.txt', folder.content('a.txt'));
  assert.equal(review.article('a.txt'), before);
});

test('an unchanged article is analysed once more when nothing is to be trusted', () => {
  const { review, folder } = reviewOf({ 'a.txt': first });
  const before = review.article('a.txt');
  review.distrustAll();
  review.setFile('a.txt', folder.content('a.txt'));
  const after = review.article('a.txt');
  assert.notEqual(after, before);
  assert.deepEqual(after, before);
  review.setFile('a.txt', folder.content('a.txt'));
  assert.equal(review.article('a.txt'), after);
});

test('skipped files are counted with their reason and come back when they can be read', () => {
  const { review } = reviewOf({});
  review.setFile('a.txt', { kind: 'skipped', reason: 'not a text file', byteLength: 9 });
  assert.deepEqual(review.counts.skipped, [{ path: 'a.txt', reason: 'not a text file' }]);
  review.setFile('a.txt', { kind: 'text', text: first, byteLength: first.length });
  assert.deepEqual(review.counts.skipped, []);
  assert.equal(review.counts.articles, 1);
});

test('counting what is at hand links no articles', () => {
  const { review, folder } = reviewOf({ 'a.txt': first });
  assert.equal(review.countsAtHand.entities, undefined);
  const { entities } = review.counts;
  assert.ok(entities > 0);
  folder.files.set('b.txt', 'Police said Ana Rossi met Ivo Brandt.');
  review.setFile('b.txt', folder.content('b.txt'));
  // What was counted before would be wrong now.
  assert.deepEqual([review.countsAtHand.articles, review.countsAtHand.entities], [2, undefined]);
  assert.ok(review.counts.entities > entities);
});

test('after any sequence of edits the review equals one built anew, of what broken files said last', () => {
  const texts = [first, second, '', 'Keller, Tomas. KELLER!\r\nOn 1 May 2023 Ana Rossi met Tomas Keller.'];
  const sidecars = [sidecar, recordedSidecar, 'schema: source-review/1\nignore: [London]\n', 'broken: [', undefined];
  const workspaceFiles = [
    workspaceFile,
    'schema: source-review-workspace/1\nentities:\n  bridge: { name: the bridge, type: place, aliases: [London] }\n',
    'schema: source-review-workspace/1\nentities:\n  k: { name: Keller, type: work }\nignore: [Ana Rossi]\n',
    'broken: [',
    undefined,
  ];
  const operation = fc.record({
    file: fc.constantFrom('a.txt', 'b.txt', 'c/d.txt'),
    text: fc.option(fc.constantFrom(...texts), { nil: undefined }),
    sidecar: fc.constantFrom(...sidecars),
    workspace: fc.constantFrom(...workspaceFiles),
    touch: fc.constantFrom('article', 'sidecar', 'workspace'),
  });
  fc.assert(
    fc.property(fc.array(operation, { maxLength: 12 }), (operations) => {
      const folder = new MemoryFolder();
      const review = new Review(folder, shippedRecognizers());
      const readable = new Map<string, string>();
      for (const { file, text, sidecar: record, workspace, touch } of operations) {
        const [path, content] = {
          article: [file, text],
          sidecar: [`${file}.source-review.yaml`, record],
          workspace: ['source-review.yaml', workspace],
        }[touch] as [string, string | undefined];
        if (content === undefined) folder.files.delete(path);
        else folder.files.set(path, content);
        if (content === undefined) readable.delete(path);
        else if (content !== 'broken: [') readable.set(path, content);
        review.setFile(path, folder.content(path));
        for (const stale of review.takeStale()) review.setFile(stale, folder.content(stale));
      }
      const { review: fresh, folder: again } = reviewOf(Object.fromEntries([...readable].sort()));
      for (const [path, content] of folder.files) {
        again.files.set(path, content);
        fresh.setFile(path, again.content(path));
        for (const stale of fresh.takeStale()) fresh.setFile(stale, again.content(stale));
      }
      assert.deepEqual(snapshot(review), snapshot(fresh));
    }),
    { numRuns: 60 },
  );
});

function snapshot(review: Review): unknown {
  return {
    paths: [...review.knownPaths].sort(),
    entities: review.entities,
    counts: review.counts,
    articles: review.articlePaths.map((path) => {
      const article = review.article(path);
      return {
        path,
        published: article?.published,
        dates: article?.dates,
        highlights: article && highlightsOf(article),
      };
    }),
  };
}
