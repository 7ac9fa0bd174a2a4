import type { Rule, RuleGroup } from './rule';
import { fixTitles } from '../fixes/fixTitles';
import { type RuleId, rules } from './table';

/** The help pages of all rules: one page each, and a list of them. Markdown. */
export function helpPages(): readonly { readonly name: string; readonly text: string }[] {
  return [
    ...rules.map((rule) => ({ name: helpPageOf(rule.id), text: pageOf(rule) })),
    { name: 'README.md', text: listPage() },
  ];
}

/** The file name of a rule's help page. */
export function helpPageOf(rule: string): string {
  return `${rule}.md`;
}

/** The help page of a rule. */
export function pageOf(rule: Rule & { readonly id: RuleId }): string {
  const severity = rule.severity === 'off' ? 'off unless you turn it on' : rule.severity;
  return [
    `# ${rule.summary}`,
    '',
    `Rule \`${rule.id}\` · ${groupTitles[rule.group]} · default severity: ${severity}`,
    '',
    rule.why,
    '',
    ...example('Wrong', rule.wrong),
    ...example('Right', rule.right),
    ...quickFixes(rule.id),
    '## Change or silence this rule',
    '',
    'In the settings, with `off`, `hint`, `information`, `warning` or `error`:',
    '',
    '```json',
    `"sourceReview.rules": { "${rule.id}": "off" }`,
    '```',
    '',
    'For a single line of a file, with a comment above it:',
    '',
    '```yaml',
    `# source-review-disable-next-line ${rule.id}`,
    '```',
    '',
    ...(rule.group === 'file' && rule.severity === 'error'
      ? ['Where it keeps a file from being read, it stays an error: nothing else is known of that file.', '']
      : []),
    '<!-- Generated from the table of rules: change it there. -->',
    '',
  ].join('\n');
}

function example(title: string, yaml: string | undefined): readonly string[] {
  if (yaml === undefined) return [];
  return [`## ${title}`, '', '```yaml', yaml.trimEnd(), '```', ''];
}

/** What the light bulb offers; without the ways to switch a rule off, which are in the section behind. */
function quickFixes(rule: RuleId): readonly string[] {
  const titles = fixTitles[rule] ?? [];
  if (titles.length === 0) return [];
  const lines = titles.map((title) => {
    if (title.startsWith('*')) return `- **${shown(title.slice(1))}**, where only that can be meant`;
    if (title.startsWith('?')) return `- **${shown(title.slice(1))}**, after a look: _Fix All_ leaves it to you`;
    return `- ${shown(title)}`;
  });
  return ['## Quick fixes', '', ...lines, ''];
}

function shown(title: string): string {
  return title.replace(/[[\]_*<>]/gu, (mark) => `\\${mark}`);
}

function listPage(): string {
  const groups = Object.entries(groupTitles).flatMap(([group, title]) => {
    const rows = rules.filter((rule) => rule.group === group);
    const lines = rows.map(
      (rule) => `| [\`${rule.id}\`](${helpPageOf(rule.id)}) | ${rule.severity} | ${rule.summary} |`,
    );
    return [`## ${title}`, '', '| Rule | Severity | What is wrong |', '| --- | --- | --- |', ...lines, ''];
  });
  return (
    ['# Rules', '', 'What Source Review checks in sidecars and in `source-review.yaml`.', '', ...groups, ...decisions]
      .join('\n')
      .trimEnd() + '\n'
  );
}

/** What somebody who knows other checkers, or the format, may expect otherwise. */
const decisions: readonly string[] = [
  '## Decisions',
  '',
  '- **YAML is explained, not quoted.** `yaml-syntax` and `yaml-unclosed` say what is missing and where it was opened, never what the parser calls it, and mend what can only be meant in one way.',
  '- **Work is counted, not timed.** `check-timeout` tells for how many quotations no similar words were looked for, so that the same file has the same problems on every computer.',
  '- **Only dates that need a day to count from are missed** by `coverage-dates`: “3 May 2024” says itself what it means.',
  '- **A review is incomplete** while something is undecided that the two rules of coverage count. Switched off, they count nothing.',
  '- **A note does not settle a conflict of dates.** `date-conflict` is there until one of the values is changed or marked as uncertain.',
  '- **Dates are told as people say them** in messages: “Friday 3 May 2024”, with their weekday.',
  '- **A sidecar that is not used** is a problem of its own where `sidecars.root` names a folder: `sidecar-misplaced`, and `sidecar-duplicate` once another one is in that folder.',
  '- **A long file that is broken at its outer level** has that one problem, until it is mended.',
  '',
];

const groupTitles: Readonly<Record<RuleGroup, string>> = {
  file: 'File and YAML',
  schema: 'Keys and values',
  reference: 'References',
  anchor: 'Quotations',
  date: 'Dates',
  across: 'Across sidecars',
  review: 'State of the review',
  coverage: 'Coverage',
  security: 'Security',
};
