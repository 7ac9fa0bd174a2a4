// Writes docs/rules/*.md from the table of rules and schemas/*.json from the description of the format.
// With --check nothing is written; exits with 1 when a file is out of date or does not belong to any rule.
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { loadCore, writeOrCheck } from './load-core.mjs';

const check = process.argv.includes('--check');
const { helpPages } = await loadCore('src/core/sidecar/rules/helpPages.ts');
const { schemaFiles } = await loadCore('src/core/sidecar/format/schemaFiles.ts');

const isCurrent = [await generate('docs/rules', helpPages()), await generate('schemas', schemaFiles())];
if (check && isCurrent.includes(false)) {
  console.error('Run: node scripts/generate-rule-docs.mjs');
  process.exit(1);
}

/**
 * @param {string} folder
 * @param {readonly { readonly name: string; readonly text: string }[]} files
 * @returns {Promise<boolean>} Whether the folder was as it should be.
 */
async function generate(folder, files) {
  mkdirSync(folder, { recursive: true });
  let current = true;
  for (const { name, text } of files) {
    const path = join(folder, name);
    const formatted = await format(text, { ...(await resolveConfig(path)), filepath: path });
    current = writeOrCheck(path, formatted, check) && current;
  }
  for (const name of readdirSync(folder)) {
    if (files.some((file) => file.name === name)) continue;
    current = false;
    if (check) console.error(`${join(folder, name)} does not belong here.`);
    else rmSync(join(folder, name));
  }
  return current;
}
