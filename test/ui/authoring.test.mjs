// @ts-check
/** A sidecar from nothing: written by commands alone, broken by hand, and mended from the Problems panel by keyboard. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import * as path from 'node:path';
import { after, before, test } from 'node:test';
import { eventually } from './support/eventually.mjs';
import { openWindow } from './support/window.mjs';

const article = 'lamp-goes-out.txt';
const sidecar = `${article}.source-review.yaml`;
const source = path.resolve(import.meta.dirname, '..', 'fixtures', 'authoring');

/** @type {import('./support/window.mjs').Window} */
let window;

before(async () => {
  window = await openWindow('authoring', {
    source,
    theme: 'Default Light Modern',
    viewport: { width: 1500, height: 1100 },
    settings: {
      'editor.minimap.enabled': false,
      'editor.autoClosingQuotes': 'never',
      'editor.quickSuggestions': 'off',
    },
  });
  await window.open(article);
});
after(async () => window.close());

const picker = () => window.page.locator('.quick-input-widget:visible');
/** @param {string} key */
const press = (key) => window.page.keyboard.press(key);
const saved = () => window.read(`articles/${sidecar}`);

/** Runs a command with what is selected: Escape, which other tests press before, would take the selection away. @param {string} title without its category */
async function run(title) {
  await press('F1');
  await picker().locator('input.input').fill(`>Source Review: ${title}`);
  await picker().locator('.monaco-list-row.focused').filter({ hasText: title }).first().waitFor();
  await press('Enter');
}

/** Waits until a command asks. @param {string} title of the input */
const asked = (title) => picker().locator('.quick-input-title').filter({ hasText: title }).waitFor();

/** Selects words of the article by keyboard; none: puts the cursor into them. @param {string} words @param {boolean} [select] */
async function goTo(words, select = false) {
  const text = await window.read(`articles/${article}`);
  const offset = text.indexOf(words);
  assert.notEqual(offset, -1, words);
  const line = text.slice(0, offset).split('\n').length;
  const column = offset - text.lastIndexOf('\n', offset - 1) + (select ? 0 : 1);
  // A sidecar that a command has just opened beside may take the focus once more.
  await eventually(async () => {
    await window.ui.focusGroup(1, article);
    await window.ui.goToLine(line, column);
    await window.page.waitForTimeout(500);
    assert.equal(await window.ui.activeFile(), article);
    assert.match(await window.ui.cursor(), new RegExp(`^Ln ${line}, Col ${column}(?! ?\\d)`));
  });
  if (!select) return;
  for (let i = 0; i < words.length; i++) await press('Shift+ArrowRight');
  await eventually(async () => assert.equal((await window.selection()).text, words));
}

/** @param {RegExp} pattern which the saved sidecar must match */
async function recorded(pattern) {
  await eventually(async () => assert.match(await saved(), pattern));
}

/** @returns {Promise<readonly { rule: string, line: number, column: number }[]>} what the Problems panel shows, in order */
async function problems() {
  const list = window.page.locator('.markers-panel-container .monaco-list-row');
  const rows = await list.evaluateAll((elements) =>
    elements.map((element) => ({
      text: element instanceof HTMLElement ? element.innerText.replaceAll(/\s+/g, ' ') : '',
      label: element.getAttribute('aria-label') ?? '',
    })),
  );
  return rows.flatMap(({ text, label }) => {
    const [, line, column] = /^(?:Error|Warning|Info): .* at line (\d+) and character (\d+)\./s.exec(label) ?? [];
    const rule = / Source Review ([a-z-]+) /.exec(text)?.[1];
    return line && column && rule ? [{ rule, line: Number(line), column: Number(column) }] : [];
  });
}

/** @param {readonly string[]} rules */
async function expectProblems(...rules) {
  await eventually(async () => assert.deepEqual((await problems()).map(({ rule }) => rule).sort(), [...rules].sort()));
}

test('commands alone write a sidecar, and it has no problems', async () => {
  await run('Create Sidecar for This Article');
  await window.ui.activeFile((file) => file === sidecar);
  await recorded(/title: "Lamp of Cape Serin goes out"\n {2}publisher: "Tidewater News"\n {2}published: "2024-03-08"/);
  await goTo('Edda Lindqvist');
  await run('Accept All of This Entity');
  await recorded(/name: Edda Lindqvist\n {4}type: person/);
  await goTo('Thursday');
  await run('Accept Suggestion');
  await recorded(/quote: "Thursday"\n {4}value: "2024-03-07"\n {4}basis: published/);
  await goTo('Nobody has repaired the lamp since 2019', true);
  await run('Add Claim from Selection');
  await asked('Claim');
  await window.ui.answer('The lamp was not repaired between 2019 and 2024.');
  await recorded(/text: The lamp was not repaired between 2019 and 2024\.\n {4}speaker: edda-lindqvist/);
  await goTo('the ships would find their way', true);
  await run('Add Note');
  await asked('Add Note');
  await window.ui.pick(/^Question/);
  await asked('Question');
  await window.ui.answer('Which ships?');
  await recorded(/quote: "the ships would find their way"\n {4}kind: question\n {4}text: "?Which ships\?"?\n/);
  await goTo('Tomas Reuter', true);
  await run('Annotate Selection');
  await asked('Tomas Reuter');
  await press('Enter');
  await recorded(/Tomas Reuter/);
  await run('Set Review Status');
  await asked('Review of');
  await window.ui.pick(/^In progress/);
  await recorded(/status: in-progress\n {2}date: "\d{4}-\d\d-\d\d"/);
  await window.ui.problems();
  await expectProblems();
  await window.picture('written');
});

/** What is typed into the sidecar to break it: the line's words, what is deleted at their end, what is typed there. */
const breaks = /** @type {const} */ ([
  { line: '    type: person', deleted: 'person', typed: 'keeper', rule: 'type-unknown' },
  { line: '  publisher', deleted: 'er', typed: 're', rule: 'unknown-key' },
  { line: '    value: "2024-03-07', deleted: '03-07', typed: '3-7', rule: 'date-invalid' },
  { line: '    verdict: unchecked', deleted: 'cked', typed: 'kked', rule: 'unknown-value' },
  { line: 'Nobody has repaired the lamp', deleted: 'amp', typed: 'ump', rule: 'anchor-fuzzy' },
]);

/** What is chosen in the menu of quick fixes. */
const fixes = /** @type {Readonly<Record<string, RegExp>>} */ ({
  'yaml-unclosed': /^Close with " at the end of the line/,
  'type-unknown': /^Define the type "keeper" in source-review\.yaml/,
  'unknown-key': /^Rename to "publisher"/,
  'date-invalid': /^Change to "2024-03-07"/,
  'unknown-value': /^Change to "unchecked"/,
  'anchor-fuzzy': /Nobody has repaired the lamp|words of the article/,
});

/** @type {string} */
let whole;

test('broken by hand, it shows each problem; a file that cannot be read shows that alone', async () => {
  whole = await saved();
  await window.ui.focusGroup(2, sidecar);
  for (const { line, deleted, typed } of breaks) await breakLine(line, deleted, typed);
  await expectProblems(...breaks.map(({ rule }) => rule));
  await window.picture('broken');
  await breakLine('  title: "Lamp of Cape Serin goes out"', '"', '');
  await expectProblems('yaml-unclosed');
});

test('quick fixes by keyboard mend all of it, and the types’ file is made', async () => {
  for (let left = breaks.length + 1; left > 0; left--) {
    const [first] = await problems();
    assert.ok(first, 'a problem');
    await window.ui.goToLine(first.line, first.column);
    await press('Control+.');
    await chooseFix(fixes[first.rule] ?? assert.fail(first.rule));
    await eventually(async () => {
      const rules = (await problems()).map(({ rule }) => rule);
      assert.ok(!rules.includes(first.rule), `${first.rule} is gone: ${rules.join()}`);
      assert.ok(left === 1 || rules.length > 0 || first.rule !== 'yaml-unclosed', 'what it hid is back');
    });
  }
  await expectProblems();
  assert.ok(existsSync(path.join(window.folder, 'source-review.yaml')));
  assert.match(
    await window.read('source-review.yaml'),
    /^schema: source-review-workspace\/1\n\ntypes:\n {2}keeper:|types:\n {2}keeper:/,
  );
  await press('Control+s');
  await eventually(async () => assert.equal((await saved()).replace('keeper', 'person'), whole));
  await window.picture('mended');
});

/** @param {string} words the end of them is where the cursor goes @param {string} deleted @param {string} typed */
async function breakLine(words, deleted, typed) {
  const offset = whole.indexOf(words);
  assert.notEqual(offset, -1, `the sidecar has ${words}`);
  const end = offset + words.length;
  const line = whole.slice(0, end).split('\n').length;
  await window.ui.goToLine(line, end - whole.lastIndexOf('\n', end - 1));
  for (let i = 0; i < deleted.length; i++) await press('Backspace');
  await window.page.keyboard.type(typed);
}

/** Goes down the menu of quick fixes to one, and takes it. @param {RegExp} title */
async function chooseFix(title) {
  const focused = window.page.locator('.action-widget .monaco-list-row.action.focused');
  try {
    await focused.waitFor({ timeout: 5000 });
  } catch {
    // The menu does not open while the editor is asking for actions after the last change.
    await press('Control+.');
    await focused.waitFor();
  }
  for (let i = 0; i < 20; i++) {
    if (title.test((await focused.innerText()).replaceAll('\u00A0', ' '))) return press('Enter');
    await press('ArrowDown');
  }
  throw new Error(`no quick fix ${String(title)}`);
}
