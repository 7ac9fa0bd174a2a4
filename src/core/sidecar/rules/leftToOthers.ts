import { ruleOf } from './table';

/** Who tells of errors of YAML as such, by the user's choice. */
export const yamlSyntaxChoices = ['auto', 'always', 'never'] as const;
export type YamlSyntaxChoice = (typeof yamlSyntaxChoices)[number];

/**
 * Rules about YAML as such of which every YAML tool says the same; a test with the most used one holds that each of their
 * problems is told there too. What is not among them (aliases, tags, values that tools read differently) is ours anyway.
 */
export const sharedYamlRules: ReadonlySet<string> = new Set([
  'yaml-syntax',
  'yaml-bad-indent',
  'yaml-unclosed',
  'yaml-escape',
  'yaml-needs-quotes',
  'yaml-tab-indent',
  'yaml-duplicate-key',
]);

/** Reads the setting; whatever is written otherwise counts as not set. */
export function yamlSyntaxChoiceOf(setting: unknown): YamlSyntaxChoice {
  return yamlSyntaxChoices.find((choice) => choice === setting) ?? 'auto';
}

/**
 * Whether problems of a rule are left to another tool, so that none is told twice.
 *
 * @param text of the file: a line in it may ask the other tool to check it by our schema
 * @param isChecked whether another YAML tool checks the file as well
 */
export function isLeftToOthers(rule: string, text: string, choice: YamlSyntaxChoice, isChecked: boolean): boolean {
  if (sharedYamlRules.has(rule)) return choice === 'never' || (choice === 'auto' && isChecked);
  // A JSON Schema says nothing of the order of keys; all else in this group it says, which a test holds.
  return (
    choice !== 'always' && isChecked && ruleOf(rule)?.group === 'schema' && rule !== 'key-order' && asksForSchema(text)
  );
}

/** How long a line with a schema's address may be, in UTF-16 units. */
const longestModeline = 500;

/** "# yaml-language-server: $schema=…source-review…" or "# $schema: …source-review…", before the first key. */
function asksForSchema(text: string): boolean {
  for (const line of text.split(/\r\n|\r|\n/u, 20)) {
    if (line.trim() !== '' && !line.startsWith('#')) return false;
    if (
      /^#\s*(?:yaml-language-server:\s*\$schema=|\$schema:)\s*(?:\S*\/)?source-review[\w.-]*\.json(?:\s|$)/u.test(
        line.slice(0, longestModeline),
      )
    )
      return true;
  }
  return false;
}
