import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withoutMarkup } from './withoutMarkup';

/** How VS Code finds links in messages (base/common/linkedText.ts), and icons in labels (base/common/iconLabels.ts). */
const link = /\[([^\]]+)\]\(((?:https?:\/\/|command:|file:)[^)\s]+)(?: (["'])(.+?)(\3))?\)/gi;
const icon = /\$\([A-Za-z0-9-]+(?:~[A-Za-z]+)?\)/g;

test('no link and no icon is left', () => {
  for (const text of [
    '[Read more](command:workbench.action.showAboutDialog).txt',
    '[a](https://example.com "b") and [c](file:///etc/passwd)',
    '$(trash) $(sync~spin) $$(x)',
  ]) {
    assert.ok(link.test(text) || icon.test(text), text);
    link.lastIndex = icon.lastIndex = 0;
    assert.doesNotMatch(withoutMarkup(text), link);
    assert.doesNotMatch(withoutMarkup(text), icon);
    assert.equal(withoutMarkup(text).replaceAll('\u200B', ''), text);
  }
});

test('other texts stay as they are', () => {
  for (const text of ['news [draft] (2).txt', '$5 (five)', 'a]b', '']) assert.equal(withoutMarkup(text), text);
});
