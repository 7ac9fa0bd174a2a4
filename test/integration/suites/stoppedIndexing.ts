import { commands, ConfigurationTarget, Uri, workspace } from 'vscode';
import type { Review } from '../../../src/core/review';
import { equal, match, noMatch, ok, present } from '../support/assertions';
import { type Said, withAnswers } from '../support/dialogs';
import { cardOn, commandsIn, problemsOf, show } from '../support/editor';
import { eventually } from '../support/eventually';
import { activeApi } from '../support/extension';
import { KeptFiles } from '../support/keptFiles';
import { changeFolders } from '../support/workspaceFolders';

const articleCount = 400;
/** So many files are read before reading halts. */
const readBeforeHalt = 100;
const folder = Uri.from({ scheme: 'halting', path: '/case' });
/** Longer than an article must be in front before it is asked about, in milliseconds. */
const longEnough = 1000;

/** A folder that is indexed for the first time, which the user stops and resumes. */
export function stoppedIndexingSuite(): void {
  suite('stopped indexing', () => {
    let goOn: () => void = () => undefined;
    let reads = 0;
    let registration = { dispose: (): unknown => undefined };

    suiteSetup(() => {
      const mayGoOn = new Promise<void>((resolve) => {
        goOn = resolve;
      });
      const files = new KeptFiles(manyArticles(), () => (++reads > readBeforeHalt ? mayGoOn : Promise.resolve()));
      registration = workspace.registerFileSystemProvider(folder.scheme, files);
    });
    suiteTeardown(async () => {
      await commands.executeCommand('workbench.action.closeAllEditors');
      await changeFolders(2, 1);
      registration.dispose();
    });

    test('the first indexing is stopped, all that tells of the folder says so, and it is resumed', async () => {
      await (await activeApi()).whenIndexed();
      equal(await saidBy('stopIndexing'), [{ kind: 'information', text: 'Nothing is being indexed.' }]);
      equal(await saidBy('resumeIndexing'), [{ kind: 'information', text: 'Indexing was not stopped.' }]);
      await changeFolders(2, 0, folder);
      await eventually(() => {
        ok(reads > readBeforeHalt, `${reads} files were read`);
      });
      equal(await saidBy('stopIndexing'), [
        { kind: 'status', text: 'Indexing was stopped. What has been read stays; Resume Indexing reads the rest.' },
      ]);
      goOn();
      await (await activeApi()).whenIndexed();
      const review = await reviewOfFolder();
      const read = review.articlePaths.length;
      ok(read > 0 && read < 150, `${read} articles were read`);
      // Nobody knows yet that no sidecar has this entity.
      equal(problemsOf(at('source-review.yaml')), []);

      // What is opened is read, with its card; what is nowhere else may be so only because nobody has looked.
      const last = at(nameOf(articleCount - 1));
      const { document } = await show(last);
      const line = new RegExp(`Indexing was stopped: ${articleCount - read - 1} files have not been read`, 'u');
      await eventually(async () => {
        ok(review.article(nameOf(articleCount - 1)), 'the open article was not read');
        const card = present(await cardOn(document, 'Petra Lindqvist'), 'the card');
        match(card.replaceAll('\\', ''), line);
        match(card, new RegExp(`in ${read + 1} of ${read + 1} articles`, 'u'));
        ok(
          commandsIn(card).some(({ command }) => command === 'sourceReview.resumeIndexing'),
          'the card can not resume indexing',
        );
      });
      const dateCard = present(await cardOn(document, 'Thursday'), 'the card of the date');
      match(dateCard.replaceAll('\\', ''), line);
      await expectNotice(last, 0);

      // A list of the folder, as when the window gets the focus again or settings change, reads nothing.
      const before = reads;
      await withExclude(['**/nothing/**'], async () => (await activeApi()).whenIndexed());
      equal(reads, before);
      equal(review.articlePaths.length, read + 1);

      await commands.executeCommand('sourceReview.resumeIndexing');
      equal(review.articlePaths.length, articleCount);
      const card = present(await cardOn(document, 'Petra Lindqvist'), 'the card');
      match(card, new RegExp(`in ${articleCount} of ${articleCount} articles`, 'u'));
      noMatch(card, /Indexing/u);
      await eventually(() => {
        equal(problemsOf(at('source-review.yaml')), ['error same-unknown 4:8-4:12']);
      });
      await expectNotice(last, 1);
    });
  });
}

function manyArticles(): Readonly<Record<string, string>> {
  const numbers = Array.from({ length: articleCount }, (_, index) => index);
  return {
    '/case/source-review.yaml': 'schema: source-review-workspace/1\nentities: {}\n\nsame:\n  nana: nina\n',
    ...Object.fromEntries(
      numbers.map((index) => [`/case/${nameOf(index)}`, `Ferry ${index}\n\nPetra Lindqvist left on Thursday.\n`]),
    ),
  };
}

function nameOf(index: number): string {
  return `${String(index).padStart(3, '0')}.txt`;
}

function at(path: string): Uri {
  return Uri.joinPath(folder, path);
}

async function reviewOfFolder(): Promise<Review> {
  return present((await activeApi()).reviewOf(at('any.txt')), 'the review of the folder').review;
}

function saidBy(command: string): Promise<readonly Said[]> {
  return withAnswers({}, () => commands.executeCommand(`sourceReview.${command}`));
}

/** How often it is asked for the publication date of an article that is in front for a while. */
async function expectNotice(uri: Uri, count: number): Promise<void> {
  await globally('dates.publicationNotice', true, async () => {
    const said = await withAnswers({}, async () => {
      await show(uri);
      await new Promise((resolve) => setTimeout(resolve, longEnough));
    });
    equal(said.length, count, said.map(({ text }) => text).join('; '));
  });
}

function withExclude(value: readonly string[], work: () => Promise<void>): Promise<void> {
  return globally('files.exclude', value, work);
}

async function globally(name: string, value: unknown, work: () => Promise<void>): Promise<void> {
  const configuration = workspace.getConfiguration('sourceReview');
  const before = configuration.inspect(name)?.globalValue;
  await configuration.update(name, value, ConfigurationTarget.Global);
  try {
    await work();
  } finally {
    await workspace.getConfiguration('sourceReview').update(name, before, ConfigurationTarget.Global);
  }
}
