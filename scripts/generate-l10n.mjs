// Collects the texts given to `l10n.t` into l10n/bundle.l10n.json, the file that translators start from.
// `--check` fails when the file is out of date.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const file = join('l10n', 'bundle.l10n.json');
const generated = `${JSON.stringify(Object.fromEntries(messages().map((text) => [text, text])), undefined, 2)}\n`;

if (process.argv.includes('--check')) {
  if (readFileSync(file, 'utf8') !== generated) {
    console.error(`${file} is out of date: run node scripts/generate-l10n.mjs`);
    process.exit(1);
  }
} else {
  mkdirSync('l10n', { recursive: true });
  writeFileSync(file, generated);
}

/** @returns {string[]} every text, sorted */
function messages() {
  const found = new Set();
  for (const entry of readdirSync('src/vscode', { recursive: true, encoding: 'utf8' })) {
    if (!entry.endsWith('.ts')) continue;
    const source = readFileSync(join('src/vscode', entry), 'utf8');
    const calls = source.split('l10n.t(').length - 1;
    const texts = [...source.matchAll(/l10n\.t\(\s*'((?:[^'\\]|\\.)*)'/g)].map(([, text = '']) => text);
    if (texts.length !== calls) throw new Error(`${entry}: l10n.t needs a text in single quotes as its first argument`);
    for (const text of texts) found.add(text.replaceAll(/\\(.)/g, '$1'));
  }
  return [...found].sort();
}
