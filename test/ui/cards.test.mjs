// @ts-check
/** The card of a name and of a date: what it says, where its links lead, what its actions do. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { followLink, showCard } from './support/card.mjs';
import { eventually } from './support/eventually.mjs';
import { openWindow } from './support/window.mjs';

const signed = '2024-03-08-port-concession-signed.txt';
const islanders = '2024-06-28-islanders-count-the-boats.txt';
const undated = 'brief-minister-quits.txt';

/** An article that tries to put markup and commands into cards. Its name is in another article too. */
const hostile = {
  'articles/hostile.txt': [
    'Port news',
    '',
    '[Nada Petrić](command:workbench.action.quit), the ![baker](https://example.org/pixel.png) of <b>Oreska</b>, said no.',
    '',
    'Baker Nada Petrić told reporters on Monday that she would stay. “We wait,” said Nada Petrić.',
    '',
  ].join('\n'),
};

/** @type {import('./support/window.mjs').Window} */
let window;

before(async () => {
  window = await openWindow('cards', { theme: 'Default Dark Modern', files: hostile });
});
after(async () => window.close());

describe('the card of a name', () => {
  /** @param {string} [word] */
  const cardOf = async (word = 'Yusuf al-Haddad') => {
    await window.open(signed);
    return showCard(window, word);
  };

  /** Cards that were not complete and did not say so. @type {string[]} */
  const hiding = [];

  test('says who it is, how often and where, how written and called, and quotes other articles', async () => {
    // A card waits for no index; as long as that is not complete, the card says so.
    const card = await eventually(async () => {
      const shown = await cardOf();
      const isComplete =
        /^Yusuf al-Haddad · person · \d+ mentions in \d of 7 articles in this collection · recorded$/.test(
          shown.heading,
        );
      const isIndexing = shown.facts.at(-1)?.startsWith('Indexing: ') === true;
      if (!isComplete && !isIndexing) hiding.push([shown.heading, ...shown.facts].join(' | '));
      assert.ok(isComplete && !isIndexing, `${shown.heading} | ${shown.facts.at(-1)}`);
      return shown;
    });
    assert.deepEqual(hiding, [], 'no card hid that the index was not complete');
    const [written = '', called = '', ...more] = card.facts;
    assert.match(written, /^Written as Yusuf al-Haddad \d×, /);
    assert.match(called, /^Called “Transport Minister”/);
    const labels = more
      .slice(0, -1)
      .map((line) => /^(Joined because|Check|Kept apart here from|Often with) /.exec(line)?.[1]);
    assert.ok(labels.includes('Kept apart here from'), `namesakes are told: ${more.join(' | ')}`);
    assert.ok(!labels.includes(undefined), more.join(' | '));
    assert.match(more.at(-1) ?? '', /^Not the same … · Same as … · All mentions · Explain · \d more articles?$/);
    assert.ok(1 + card.facts.length + card.items.length <= 12, 'the card has twelve lines at most');
    assert.equal(card.items.length, 3);
    for (const { text, link, words } of card.items) {
      assert.ok(text.startsWith(`${link} — `), text);
      assert.match(words, /Haddad$/);
    }
    await window.picture('name');
  });

  test('every quotation leads to its very words', async () => {
    const { items } = await cardOf();
    for (const { link, words } of items) {
      await cardOf();
      // Reasons above lead to places of the same articles.
      await followLink(window, link, 'li');
      await window.ui.activeFile((file) => file !== signed);
      await eventually(async () => {
        const { file, text } = await window.selection();
        assert.equal(file, `${link}.txt`);
        assert.equal(text, words);
      });
    }
    await window.picture('landed');
  });

  test('every spelling leads to where it is written so', async () => {
    const { facts } = await cardOf();
    const written = facts.find((line) => line.startsWith('Written as ')) ?? '';
    const spellings = written
      .slice('Written as '.length)
      .replace(/ and \d+ more$/, '')
      .split(', ')
      .map((part) => part.replace(/ \d+×$/, ''));
    assert.ok(spellings.length >= 3, written);
    for (const spelling of spellings) {
      await cardOf();
      await followLink(window, spelling);
      await eventually(async () => assert.equal((await window.selection()).text, spelling));
    }
  });

  test('every role leads to the words that give it', async () => {
    const { links } = await cardOf();
    const roles = links.filter((link) => link.startsWith('“'));
    assert.ok(roles.length >= 2, links.join());
    for (const role of roles) {
      await cardOf();
      await followLink(window, role);
      await eventually(async () => assert.equal(`“${(await window.selection()).text}”`, role));
    }
  });

  test('"All mentions" lists them in place', async () => {
    const { heading } = await cardOf();
    await followLink(window, 'All mentions');
    const peek = window.page.locator('.reference-zone-widget');
    await peek.waitFor();
    const named = Number(/(\d+) mentions/.exec(heading)?.[1]);
    await eventually(async () => {
      const title = await peek.locator('.peekview-title .meta').first().innerText();
      const listed = Number(/\d+/.exec(title)?.[0]);
      // The card counts names; words that only say what somebody is ("the mayor") are listed too.
      assert.ok(listed >= named && listed <= 2 * named, `${listed} are listed, and ${named} counted`);
    });
    assert.ok((await peek.locator('.ref-tree .monaco-list-row').count()) > 1);
    await window.picture('all-mentions');
    await window.page.keyboard.press('Escape');
    await peek.waitFor({ state: 'hidden' });
  });

  test('an article can put neither markup nor commands into a card', async () => {
    await window.open('hostile.txt');
    await showCard(window, 'Nada');
    const contents = window.page.locator('.monaco-hover:visible .hover-contents');
    assert.equal(await contents.locator('img').count(), 0);
    await window.open(islanders);
    const card = await showCard(window, 'Nada');
    const quoted = card.items.find(({ link }) => link === 'hostile');
    assert.ok(quoted?.text.includes('](command:workbench.action.quit), the ![baker]'), JSON.stringify(card));
    assert.equal(await contents.locator('img, b').count(), 0);
    const targets = await contents
      .locator('a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('data-href') ?? link.getAttribute('href')));
    for (const target of targets) assert.match(target ?? '', /^command:sourceReview\.\w+\?/);
    await window.picture('hostile');
  });
});

describe('the card of a date', () => {
  test('resolves it as recorded, with the weekday and what it was counted from', async () => {
    await window.open(signed);
    const card = await showCard(window, 'last Wednesday');
    // The sidecar records both readings.
    assert.match(
      card.heading,
      /^Wednesday 28 February 2024 or Wednesday 6 March 2024 · date ·\s+\[2024-02-28,2024-03-06\]$/,
    );
    const all = card.facts.join('\n');
    assert.match(all, /recorded in the sidecar/);
    assert.match(all, /Friday 8 March 2024/);
    await window.picture('date');
  });

  test('dates near it in other articles lead to their words', async () => {
    await window.open(islanders);
    const card = await showCard(window, '14 May');
    assert.match(card.heading, /^Tuesday 14 May 2024 · date ·\s+2024-05-14$/);
    assert.ok(card.facts.includes('Near this date in other articles'));
    assert.equal(card.facts.at(-1), 'Record this date · Count from another date');
    assert.equal(card.items.length, 3);
    assert.equal(new Set(card.items.map((item) => item.link)).size, 3, 'one date of each article');
    for (const { text, link } of card.items)
      assert.match(text, new RegExp(`^(.+ 2024(, \\d\\d:\\d\\d)? · )?${link} — .`));
    const [{ link = '', words = '' } = {}] = card.items;
    await window.picture('near');
    await followLink(window, link);
    await eventually(async () => {
      const { file, text } = await window.selection();
      assert.deepEqual([file, text], [`${link}.txt`, words]);
    });
  });

  test('a length of time is said in words', async () => {
    await window.open(signed);
    const card = await showCard(window, '90 days');
    assert.match(card.heading, /^90 days · duration ·\s+P90D$/);
    const { heading } = await showCard(window, 'every Monday');
    assert.match(heading, /^every week · set ·\s+P1W$/);
  });

  test('without a publication date the card asks for it, and resolves the date once it is given', async () => {
    await window.open(undated);
    const before = await showCard(window, 'Monday');
    assert.equal(before.heading, '“Monday” · date, no exact value');
    assert.deepEqual(before.facts, [
      'The article’s publication date is not known. Set publication date',
      'Count from another date',
    ]);
    await window.picture('undated');
    await followLink(window, 'Set publication date');
    const input = window.page.locator('.quick-input-widget:visible');
    await input.getByText(`Publication Date of ${undated}`).waitFor();
    await input.locator('input.input').fill('2024-13-10');
    await input.locator('.quick-input-message').getByText('month', { exact: false }).first().waitFor();
    await window.picture('wrong-date');
    await input.locator('input.input').fill('2024-06-10');
    await input.locator('.quick-input-message').getByText('Monday 10 June 2024').waitFor();
    await window.page.keyboard.press('Enter');
    await input.waitFor({ state: 'hidden' });
    await eventually(async () => {
      assert.match(await window.read(`articles/${undated}.source-review.yaml`), /^ {2}published: "?2024-06-10"?$/m);
    });
    await eventually(async () => {
      const after = await showCard(window, 'Monday');
      assert.match(after.heading, /^Monday 10 June 2024 · date/);
      assert.match(after.facts[0] ?? '', /^Counted from the publication date, Monday 10 June 2024/);
    });
    await window.picture('dated');
  });
});
