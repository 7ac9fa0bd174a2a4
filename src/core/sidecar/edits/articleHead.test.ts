import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createDateRecognizer } from '../../dates/createDateRecognizer';
import { articleHash } from '../articleHash';
import { checkText } from '../testing/checking';
import { readSidecar } from '../reading/readSidecar';
import { type ArticleHead, articleHead } from './articleHead';
import { type ArticleFacts, createSidecar } from './createSidecar';

const dates = createDateRecognizer();
const story = 'The ferry to Oreska sank on Thursday with forty people on board, the coast guard said in a statement.\n';

interface Layout {
  readonly what: string;
  readonly path?: string;
  readonly text: string;
  readonly facts: Omit<ArticleFacts, 'sha256'>;
  readonly guesses?: ArticleHead['guesses'];
  readonly dateline?: string;
}

const layouts: readonly Layout[] = [
  {
    what: 'an agency report',
    text: `Ferry sinks off Oreska\n\nVELMAR, March 8, 2024 (Adria Wire) — ${story}`,
    facts: { title: 'Ferry sinks off Oreska', publisher: 'Adria Wire', published: '2024-03-08' },
    dateline: 'VELMAR, March 8, 2024 (Adria Wire)',
  },
  {
    what: 'a dateline without a year says no day, and the caption before it is no text',
    text: `Ferry sinks off Oreska\n\nThe ferry in the port of Velmar. (Photo: Coast Guard)\n\nVELMAR (ESTA) - ${story}`,
    facts: { title: 'Ferry sinks off Oreska', publisher: 'ESTA' },
    dateline: 'VELMAR (ESTA)',
  },
  {
    what: 'a page with byline and day',
    text: `Home / News / Ferry sinks off Oreska\n\nFerry sinks off Oreska\n\nBy Marta Bellini | Adria Post\nPublished 8 March 2024\nUpdated 9 March 2024\n\nShare this\n\n${story}`,
    facts: { title: 'Ferry sinks off Oreska', author: 'Marta Bellini', published: '2024-03-08' },
  },
  {
    what: 'a block of labels',
    text: `Title: Ferry sinks: forty saved\nSource: Adria Post\nAuthor: Marta Bellini\nDate: March 8, 2024\nURL: https://example.org/ferry?id=1\n\n${story}`,
    facts: {
      title: 'Ferry sinks: forty saved',
      publisher: 'Adria Post',
      author: 'Marta Bellini',
      published: '2024-03-08',
      source: 'https://example.org/ferry?id=1',
    },
  },
  {
    what: 'one label is a headline',
    text: `Source: minister to resign over ferry\n\n${story}`,
    facts: { title: 'Source: minister to resign over ferry' },
  },
  {
    what: 'the way through a site suggests its name, a file name the day',
    path: 'articles/2024-03-08-ferry.txt',
    text: `Kestria News - Local News - Adriapost\n\nFerry sinks off Oreska\n\n${story}`,
    facts: { title: 'Ferry sinks off Oreska' },
    guesses: [
      { key: 'publisher', value: 'Adriapost', from: 'the way through the site' },
      { key: 'published', value: '2024-03-08', from: "the file's name" },
    ],
  },
  {
    what: 'a byline of two, with their paper',
    text: `FERRY SINKS\n\nBY MARTA BELLINI and Ivo Kos for Adria Post, 8 March 2024\n\n${story}`,
    facts: { title: 'FERRY SINKS', author: 'MARTA BELLINI and Ivo Kos', published: '2024-03-08' },
  },
  {
    what: 'a byline that names nobody',
    text: `Ferry sinks\n\nBy Staff Reporter\n\n${story}`,
    facts: { title: 'Ferry sinks' },
  },
  { what: 'a text that begins at once', text: `Share this\n${story}${story}`, facts: {} },
  {
    what: 'CRLF and a byte order mark',
    text: `\ufeffFerry sinks\r\n\r\nVELMAR (Adria Wire) – ${story}`,
    facts: { title: 'Ferry sinks', publisher: 'Adria Wire' },
    dateline: 'VELMAR (Adria Wire)',
  },
  {
    what: 'a dateline far below is not the head',
    text: `Ferry sinks\n\n${story}\nVELMAR, March 8, 2024 (Adria Wire) — ${story}`,
    facts: { title: 'Ferry sinks', published: '2024-03-08' },
  },
  { what: 'nothing', text: '', facts: {} },
];

for (const { what, path = 'ferry.txt', text, facts, guesses = [], dateline } of layouts)
  test(`the head of an article: ${what}`, () => {
    const head = articleHead(path, text, dates);
    const { sha256, ...found } = Object.fromEntries(Object.entries(head.facts).filter(([, value]) => value));
    assert.deepEqual(found, facts);
    assert.equal(sha256, articleHash(text));
    assert.deepEqual(head.guesses, guesses);
    assert.equal(head.dateline, dateline);
    const sidecar = createSidecar(head.facts, head);
    assert.deepEqual(checkText(sidecar, { article: text }), []);
    const { article } = readSidecar(sidecar).records;
    assert.equal(article?.title?.value, facts.title);
    assert.equal(article?.published?.value, facts.published, 'what is guessed is not recorded');
  });

test('a new sidecar has what is known in the usual order, and what is guessed as a comment', () => {
  const text = `Kestria News - Local News - Adriapost\n\nFerry sinks\n\nBy Ana Kos\n\nVELMAR — ${story}`;
  const head = articleHead('2024-03-08.txt', text, dates);
  const sidecar = createSidecar(head.facts, head);
  assert.ok(
    sidecar.startsWith(`schema: source-review/1

article:
  title: "Ferry sinks"
  author: "Ana Kos"
  sha256: "${articleHash(text)}"
  # Dateline: VELMAR
  # Guessed from the way through the site. Remove the "#" if it is so:
  # publisher: "Adriapost"
  # Guessed from the file's name. Remove the "#" if it is so:
  # published: "2024-03-08"

review:
`),
    sidecar,
  );
  const confirmed = sidecar.replace('# publisher', 'publisher').replace('# published', 'published');
  assert.deepEqual(checkText(confirmed, { article: text }), []);
  assert.equal(readSidecar(confirmed).records.article?.published?.value, '2024-03-08');
});
