import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TextDocument } from 'vscode';
import type { Review } from '../../../src/core/review';
import { equal, ok, present } from '../support/assertions';
import { cardOn, readable, show } from '../support/editor';
import { eventually } from '../support/eventually';
import { activeApi } from '../support/extension';
import { uriOf } from '../support/folder';
import { measures } from '../support/measures';
import { print } from '../support/print';
import { TurnProfile } from '../support/longTurns';
import { clockMicroseconds, TurnWatch } from '../support/turns';

/** What the script that starts the run says. */
const visit = process.env['LARGE_FOLDER_VISIT'] ?? '';
const userData = process.env['LARGE_FOLDER_USER_DATA'] ?? '';
const isProfiled = process.env['LARGE_FOLDER_PROFILE'] === '1';
/** What the first visit leaves for the second one. */
const legacy = join(userData, 'large-folder.json');

/** The article that is opened; all are alike. */
const opened = 'articles/00003.txt';
/** How long nothing is done to find out what the host does by itself, in milliseconds. */
const idle = 2000;
/** How long the whole may take, in milliseconds, on a machine that does much else. */
const limit = 900_000;
/** So many turns may take longer than twice the goal: the collector comes when it will. */
const longTurnsAllowed = 3;
/** The first whole card of a folder that was indexed before, and checking all of it, take at most this share of what indexing took. */
const shareAllowed = 0.6;

interface Legacy {
  /** Names of the article that others have too, with the headings of their cards: in how many articles they are. */
  readonly cards: readonly { readonly name: string; readonly heading: string }[];
  /** Processor time until everything was indexed, in milliseconds. */
  readonly indexed: number;
}

/** A folder with more articles than anybody reads: seen for the first time, and opened once more. */
export function largeFolderSuite(): void {
  suite(`large folder, ${visit} visit`, () => {
    test('indexing lets others run, and what was known before is there at once', async function () {
      this.timeout(limit);
      const before = existsSync(legacy) ? (JSON.parse(readFileSync(legacy, 'utf8')) as Legacy) : undefined;
      equal(before === undefined, visit === 'first');
      const quiet = new TurnWatch();
      await new Promise((resolve) => setTimeout(resolve, idle));
      measures['idleLongest'] = quiet.stop().longest;
      const profile = isProfiled ? new TurnProfile() : undefined;
      const start = { wall: performance.now(), clock: clockMicroseconds(), processor: processorTime() };
      const { document } = await show(uriOf(opened));
      measures[`${visit}Shown`] = performance.now() - start.wall;
      const api = await activeApi();
      measures[`${visit}Active`] = performance.now() - start.wall;
      const { review } = present(api.reviewOf(document.uri), 'the review');
      // The first article has the model read, which is part of the start.
      await eventually(() => present(review.article(opened), opened));
      measures[`${visit}Read`] = performance.now() - start.wall;
      const watch = new TurnWatch();
      if (before) await wholeCards(document, before, review, start);
      await api.whenIndexed();
      const turns = watch.stop();
      const indexed = processorTime() - start.processor;
      measures[`${visit}Indexed`] = performance.now() - start.wall;
      measures[`${visit}IndexedProcessor`] = indexed;
      measures[`${visit}Longest`] = turns.longest;
      measures[`${visit}OverGoal`] = turns.overGoal;
      measures[`${visit}OverTwice`] = turns.overTwice;
      measures['articles'] = review.articlePaths.length;
      if (profile) {
        // What it took to the first card counts as one long turn.
        const { card = 0, cardProcessor = 0 } = measures;
        const from = start.clock;
        const toCard = { from, to: from + 1000 * card, took: cardProcessor };
        for (const line of await profile.stop([...turns.long, ...(before ? [toCard] : [])])) print(line);
      }
      ok(turns.overTwice <= longTurnsAllowed, `${turns.overTwice} long turns, the longest took ${turns.longest} ms`);
      if (before) {
        const shares = [(measures['cardProcessor'] ?? Infinity) / before.indexed, indexed / before.indexed];
        ok(
          shares.every((share) => share < shareAllowed),
          `the first whole card and checking took ${shares.join(' and ')} of what indexing took`,
        );
        expectChanges(review);
      } else {
        const cards: Legacy['cards'][number][] = [];
        for (const name of [nameInSome(review), nameInMost(review)]) {
          const [heading = ''] = readable(present(await cardOn(document, name), 'the card'));
          cards.push({ name, heading });
        }
        writeFileSync(legacy, JSON.stringify({ cards, indexed } satisfies Legacy));
        await snapshotIsWritten();
      }
    });
  });
}

/** Waits until the cards of a rare and of a frequent name tell of all articles that have it. */
async function wholeCards(
  document: TextDocument,
  { cards }: Legacy,
  review: Review,
  start: { readonly wall: number; readonly processor: number },
): Promise<void> {
  const mentionsAndArticles = (text: string): string => / · \d+ mentions in \d+ of/.exec(text)?.[0] ?? '';
  for (const { name, heading } of cards) {
    const card = await eventually(async () => {
      const lines = readable(present(await cardOn(document, name), 'the card'));
      // While everything is still being looked at it says so, and tells what was known; afterwards the folder is another one.
      if (lines.at(-1)?.startsWith('As it was when this folder was last open') === true)
        equal(mentionsAndArticles(lines[0] ?? ''), mentionsAndArticles(heading));
      else expectChanges(review);
      return lines;
    });
    ok(
      card.some((line) => line.startsWith('- [')),
      card.join('\n'),
    );
    measures['card'] ??= performance.now() - start.wall;
    measures['cardProcessor'] ??= processorTime() - start.processor;
  }
  measures['secondCard'] = performance.now() - start.wall;
}

/** What the script did to the folder between the visits. */
function expectChanges(review: Review): void {
  equal(review.article('articles/00010.txt'), undefined);
  equal(review.article('articles/00011.txt'), undefined);
  ok(review.article('articles/renamed.txt'), 'the renamed article is not known');
  const added = present(review.article('articles/added.txt'), 'the new article');
  equal(
    added.mentions.map(({ text }) => text),
    ['Petra Lindqvist'],
  );
  for (const path of ['articles/00012.txt', 'articles/00013.txt']) {
    const last = present(review.article(path)?.mentions.at(-1), path);
    ok(last.text === 'Petra Lindqvist', `${path} ends with ${last.text}`);
  }
  const [entity] = review.entities.filter(({ name }) => name === 'Petra Lindqvist');
  equal(entity?.articles, ['articles/00012.txt', 'articles/00013.txt', 'articles/added.txt']);
}

/** A name of the article with more than one word that some other articles have, and not so many that it says nothing. */
function nameInSome(review: Review): string {
  const names = review.article(opened)?.mentions ?? [];
  const found = names.find(({ text }, index) => {
    const articles = review.entityAt(opened, index)?.articles.length ?? 0;
    return text.includes(' ') && articles >= 3 && articles <= 12;
  });
  return present(found, 'a name that some other articles have').text;
}

/** The name of the article that most others have too. */
function nameInMost(review: Review): string {
  const countOf = (index: number): number => review.entityAt(opened, index)?.articleCount ?? 0;
  const counted = (review.article(opened)?.mentions ?? []).map(({ text }, index) => ({ text, count: countOf(index) }));
  return present(counted.sort((a, b) => b.count - a.count)[0], 'a name').text;
}

async function snapshotIsWritten(): Promise<void> {
  const kept = (): readonly string[] =>
    readdirSync(userData, { recursive: true, encoding: 'utf8' }).filter((path) => path.includes('source-review'));
  // What is kept last, in any folder that has so many entities; a file that is being written has a longer name.
  await eventually(() => {
    ok(
      kept().some((path) => path.endsWith('63.entities')),
      `only ${kept().length} files`,
    );
  });
}

/** Milliseconds of processor time that the extension host has taken, its workers included. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
