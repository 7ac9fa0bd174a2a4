// @ts-check
/** The commands by keyboard: in the palette, by their keys, and what they say where they do not apply. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { eventually } from './support/eventually.mjs';
import { openWindow } from './support/window.mjs';

const signed = '2024-03-08-port-concession-signed.txt';
const bare = 'brief-minister-quits.txt';

const commands = [
  'Accept All of This Entity',
  'Accept Suggestion',
  'Add Claim from Selection',
  'Add Note',
  'Annotate Selection',
  'Copy Schemas into This Folder',
  'Count From Another Date',
  'Create Sidecar for This Article',
  'Decide on Suggestions One by One',
  'Explain This Entity',
  'Filter Entities',
  'Filter Timeline by Name',
  'Find All Mentions',
  'Fix All Problems of This Sidecar',
  'Focus on Entities View',
  'Focus on Possible Matches View',
  'Focus on Review View',
  'Focus on Timeline View',
  'Ignore Suggestion',
  'Ignore This Term',
  'Next Mention',
  'Not the Same As …',
  'Previous Mention',
  'Rebuild Index',
  'Record This Date in the Sidecar',
  'Rename Entity',
  'Same As …',
  'Set Publication Date',
  'Set Review Status',
  'Set Up Folder for Sidecars',
  'Show Log',
  'Sort Entities by Articles',
  'Take Back the Last Answer',
  'Toggle Highlights',
  'Why Is This a Name, or Not?',
];

/** @type {import('./support/window.mjs').Window} */
let window;

before(async () => {
  window = await openWindow('commands', { theme: 'Default High Contrast', viewport: { width: 1400, height: 900 } });
  await window.open(signed);
});
after(async () => window.close());

const picker = () => window.page.locator('.quick-input-widget:visible');
const answer = () => window.page.locator('.monaco-hover:visible .hover-contents').first();
const peek = () => window.page.locator('.reference-zone-widget');

/** @param {RegExp} text which the status bar must show */
async function statusBar(text) {
  await window.page.locator('.part.statusbar').getByText(text).first().waitFor();
}

/** Runs a command by keyboard alone. @param {string} title without its category */
async function run(title) {
  await window.ui.openQuickInput('F1', `>Source Review: ${title}`);
  await picker().locator('.monaco-list-row.focused').filter({ hasText: title }).first().waitFor();
  await window.page.keyboard.press('Enter');
}

/** Presses a key and then another. @param {string} first @param {string} second */
async function chord(first, second) {
  await window.page.keyboard.press(first);
  await window.page.keyboard.press(second);
}

/** Puts the cursor into a word of the first article, or selects the word. @param {string} word @param {number} [clickCount] */
async function cursorOn(word, clickCount = 1) {
  await window.open(signed);
  await window.ui.goToLine(1);
  await window.leaveCard();
  await window.ui.clickWord(word, { clickCount });
}

test('the palette shows the commands in their category, and no other', async () => {
  // While articles are indexed there is one more, which stops it; the list of an open palette stays as it is.
  await eventually(async () => {
    await window.page.keyboard.press('Escape');
    await window.ui.openQuickInput('F1', '>Source Review: Stop Indexing');
    const names = await picker().locator('.monaco-list-row .label-name').allInnerTexts();
    assert.ok(!names.some((name) => /Source.Review:.Stop.Indexing/.test(name)), names.join(', '));
  });
  await window.page.keyboard.press('Escape');
  await window.ui.openQuickInput('F1', '>Source Review:');
  /** @type {Set<string>} The list draws only the rows that are in sight. */
  const own = new Set();
  await eventually(async () => {
    for (const name of await picker().locator('.monaco-list-row .label-name').allInnerTexts())
      if (name.startsWith('Source Review:')) own.add(name.replaceAll('\u00A0', ' '));
    await window.page.keyboard.press('PageDown');
    // Indexing may have begun after the look for it.
    own.delete('Source Review: Stop Indexing');
    assert.deepEqual(
      [...own].sort(),
      commands.map((title) => `Source Review: ${title}`),
    );
  });
  await window.picture('palette');
  await window.page.keyboard.press('Escape');
});

test('Next and Previous Mention go from mention to mention of a name', async () => {
  await cursorOn('Haddad');
  await window.page.keyboard.press('Alt+F7');
  await eventually(async () => {
    assert.deepEqual(await window.selection(), { file: signed, line: 10, text: 'al-Haddad' });
  });
  await statusBar(/Yusuf al-Haddad: mention 2 of 3 in this article/);
  await window.picture('next');
  await window.page.keyboard.press('Alt+F7');
  await eventually(async () => assert.equal((await window.selection()).text, 'Al-Haddad'));
  for (const expected of ['al-Haddad', 'Yusuf al-Haddad']) {
    await window.page.keyboard.press('Shift+Alt+F7');
    await eventually(async () => assert.equal((await window.selection()).text, expected));
  }
  await run('Next Mention');
  await eventually(async () => assert.equal((await window.selection()).text, 'al-Haddad'));
});

test('Find All Mentions lists those of the name at the cursor', async () => {
  await cursorOn('Copenhagen');
  await chord('Control+K', 'g');
  await peek().waitFor();
  await peek().locator('.ref-tree .monaco-list-row').filter({ hasText: 'Copenhagen' }).first().waitFor();
  await window.picture('mentions');
  await window.page.keyboard.press('Escape');
  await peek().waitFor({ state: 'hidden' });
});

test('Find All Mentions beside a name lets choose one', async () => {
  await cursorOn('attended');
  await run('Find All Mentions');
  await picker()
    .getByText('No name at the cursor')
    .or(picker().getByPlaceholder('No name at the cursor'))
    .first()
    .waitFor();
  await picker().locator('input.input').fill('Marchetti');
  await picker().locator('.monaco-list-row.focused').filter({ hasText: 'Hélène Marchetti' }).waitFor();
  await window.picture('choose');
  await window.page.keyboard.press('Enter');
  await peek().locator('.ref-tree .monaco-list-row').filter({ hasText: 'Marchetti' }).first().waitFor();
  await window.page.keyboard.press('Escape');
  await peek().waitFor({ state: 'hidden' });
});

test('Why Is This a Name, or Not? answers at the cursor, and the keyboard goes there and back', async () => {
  await cursorOn('Copenhagen');
  await run('Why Is This a Name, or Not?');
  await answer()
    .getByText(/^“Copenhagen” is a name: place, /)
    .waitFor();
  await answer().getByText('The model alone').waitFor();
  const isInHover = () => window.page.evaluate(() => document.activeElement?.closest('.monaco-hover') !== null);
  await eventually(async () => assert.equal(await isInHover(), true));
  await window.picture('why-a-name');
  await window.page.keyboard.press('Escape');
  await answer().waitFor({ state: 'hidden' });
  await eventually(async () => assert.equal(await isInHover(), false));
  await cursorOn('attended');
  await run('Why Is This a Name, or Not?');
  await answer()
    .getByText(/^“attended” is no name/)
    .waitFor();
  await window.picture('why-no-name');
  await window.page.keyboard.press('Escape');
  await answer().waitFor({ state: 'hidden' });
});

test('Toggle Highlights takes the colours away and brings them back', async () => {
  await cursorOn('attended');
  const colour = async () => (await window.ui.wordStyle('Velmar')).color;
  const plain = (await window.ui.wordStyle('attended')).color;
  const coloured = await colour();
  assert.notEqual(coloured, plain);
  await chord('Control+K', 'h');
  await eventually(async () => assert.equal(await colour(), plain));
  await statusBar(/Names and dates are not highlighted/);
  assert.match(await window.read('.vscode/settings.json'), /"sourceReview\.highlights\.enabled": ?false/);
  await window.picture('plain');
  await run('Toggle Highlights');
  await eventually(async () => assert.equal(await colour(), coloured));
});

test('Annotate Selection records the selected words in the sidecar', async () => {
  const sidecar = `articles/${signed}.source-review.yaml`;
  const before = await window.read(sidecar);
  await cursorOn('Brussels', 2);
  await chord('Control+K', 'a');
  await picker().locator('.monaco-list-row').first().waitFor();
  await window.picture('annotate');
  await window.page.keyboard.press('Enter');
  await eventually(async () => {
    // One step more asks for the class where the name is new.
    if (await picker().isVisible()) await window.page.keyboard.press('Enter');
    const text = await window.read(sidecar);
    assert.notEqual(text, before);
    assert.match(text.slice(text.indexOf('entities:'), text.indexOf('dates:')), /Brussels/);
  });
  await statusBar(/“Brussels” recorded as /);
});

test('Create Sidecar makes one beside the article', async () => {
  await window.open(bare);
  await run('Create Sidecar for This Article');
  const name = `${bare}.source-review.yaml`;
  await window.page.locator(`.tab.active[data-resource-name=${JSON.stringify(name)}]`).waitFor();
  assert.match(await window.read(`articles/${name}`), /^schema: source-review\/1$/m);
  assert.equal(await window.page.locator('.editor-group-container').count(), 2);
  await window.picture('sidecar');
  await window.closeEditor();
  await window.page.locator('.editor-group-container').nth(1).waitFor({ state: 'detached' });
});

test('Set Publication Date asks for a day', async () => {
  await window.open(bare);
  await run('Set Publication Date');
  await picker().getByText(`Publication Date of ${bare}`).waitFor();
  await window.ui.answer('2024-06-10');
  await eventually(async () => {
    assert.match(await window.read(`articles/${bare}.source-review.yaml`), /published: "?2024-06-10"?$/m);
  });
  await statusBar(/Publication date recorded: Monday 10 June 2024/);
});

test('Rebuild Index says what it found', async () => {
  await run('Rebuild Index');
  await statusBar(/Index rebuilt: 6 articles, \d+ names/);
});

test('Show Log opens the output of Source Review', async () => {
  await run('Show Log');
  const panel = window.page.locator('.part.panel');
  await eventually(async () => {
    const text = (await panel.innerText()).replaceAll('\u00A0', ' ');
    assert.match(text, /\[info\] Index rebuilt in \d+ ms: 6 articles/);
  });
  await window.picture('log');
  await window.page.keyboard.press('Control+J');
});

test('a command that does not apply says why', async () => {
  await window.open('README.md');
  await run('Next Mention');
  await window.ui.notifications((all) =>
    all.some(({ message }) => message === 'Open an article to go from mention to mention.'),
  );
  await window.picture('does-not-apply');
});
