import { inspect, parseArgs } from 'node:util';
import { analysisText, analyze } from './analyze';
import { check, fails } from './check';
import { checkFormats, formatCheck, isCheckFormat } from './checkFormats/checkFormats';
import { explainOneEntity, listEntities } from './entities';
import { explain } from './explain';
import type { LoadedFolder } from './folder';
import { printable, printableJson, printableLines } from './printable';
import { severities, type Severity } from '../core/sidecar/problem';
import type { SeveritySettings } from '../core/sidecar/rules/loudness';
import { noSuchRule } from '../core/sidecar/rules/noSuchRule';
import { ruleOf } from '../core/sidecar/rules/table';
import { UsageError } from './usageError';
import { parseEdtf } from '../core/dates/edtf/parseEdtf';

const usage = `Source Review on the command line

  source-review analyze [--json] [--published DATE] PATH...
      Names and dates of articles, and who is the same across them.
      --published DATE   publication date of articles whose sidecar gives none (2021-01-14)

  source-review check [--format text|json|sarif|github] [--fail-on SEVERITY] [--rule ID=SEVERITY]... PATH...
      Problems of sidecars and of the workspace file.
      --fail-on SEVERITY   least severity that counts as a failure: error (as without it), warning, information, hint
                           or never
      --rule ID=SEVERITY   severity of a rule, or off; as sourceReview.rules of .vscode/settings.json, and before it

  source-review explain [--json] FILE:LINE:COLUMN
      Why the word there is a name or is none. Lines and columns count from 1, columns in UTF-16 units.

  source-review entities [--json] [--explain ENTITY] PATH...
      Who and what the articles name: spellings, roles, mentions, why they were joined, and pairs that may be the same.
      --explain ENTITY   only this one, by its id or letters of its name: what made it one, and what to check

A PATH is an article (.txt), a sidecar or a folder. Exit codes: 0 fine, 1 problems found, 2 cannot be
done as asked, or a sidecar could not be read.`;

/** Runs one command; returns the exit code. */
async function run(argv: readonly string[]): Promise<number> {
  const { values, positionals } = parseArguments(argv);
  const [command, ...paths] = positionals;
  if (values.help === true) {
    print(usage);
    return 0;
  }
  if (command === undefined) throw new UsageError(`No command given.\n\n${usage}`);
  if (!isCommand(command)) throw new UsageError(`There is no command "${command}".\n\n${usage}`);
  refuseForeignOptions(command, Object.keys(values));
  if (paths.length === 0 && command !== 'explain') throw new UsageError('No path given.');
  const asJson = values.json === true;
  switch (command) {
    case 'analyze': {
      if (values.published !== undefined && !parseEdtf(values.published).ok) {
        throw new UsageError(`--published: "${values.published}" is not a date in EDTF, such as 2021-01-14.`);
      }
      const { report, ...remarks } = await analyze(paths, values.published);
      tellRemarks(remarks);
      print(asJson ? printableJson(report) : printableLines(analysisText(report)));
      return 0;
    }
    case 'check': {
      const format = values.format ?? 'text';
      if (!isCheckFormat(format)) throw new UsageError(`--format: "${format}" is none of ${checkFormats.join(', ')}.`);
      const failOn = failOnOf(values['fail-on']);
      const result = await check(paths, rulesOf(values.rule));
      tellRemarks(result);
      print(formatCheck(result, format));
      if (!result.isWhole) tell('Not all that was to be checked could be read.');
      return result.isWhole ? Number(fails(result, failOn)) : 2;
    }
    case 'entities': {
      const asked = values.explain;
      const { report, text, ...remarks } = await (asked === undefined
        ? listEntities(paths)
        : explainOneEntity(asked, paths));
      tellRemarks(remarks);
      print(asJson ? printableJson(report) : printableLines(text));
      return 0;
    }
    case 'explain': {
      const [place, ...others] = paths;
      if (place === undefined || others.length > 0) throw new UsageError('Give one place: FILE:LINE:COLUMN.');
      const { report, text, notes } = await explain(place);
      tellRemarks({ skipped: [], notes });
      print(asJson ? printableJson(report) : printableLines(text));
      return 0;
    }
  }
}

/** What each command can be told, besides where to look. */
const optionsOf = {
  analyze: ['json', 'published'],
  check: ['format', 'fail-on', 'rule'],
  explain: ['json'],
  entities: ['json', 'explain'],
} as const;

type Command = keyof typeof optionsOf;

function isCommand(word: string): word is Command {
  return Object.hasOwn(optionsOf, word);
}

/** An option that a command knows nothing of would change nothing, and who wrote it would not know. */
function refuseForeignOptions(command: Command, given: readonly string[]): void {
  const known: readonly string[] = optionsOf[command];
  const foreign = given.find((option) => !known.includes(option));
  if (foreign === undefined) return;
  const options = known.map((option) => `--${option}`).join(', ');
  throw new UsageError(`${command} has no option --${foreign}: it has ${options}.`);
}

function failOnOf(word = 'error'): Severity | 'never' {
  if (word === 'never') return word;
  const severity = severities.find((each) => each === word);
  if (severity === undefined) {
    throw new UsageError(`--fail-on: "${word}" is none of ${[...severities, 'never'].join(', ')}.`);
  }
  return severity;
}

/** @param written `ID=SEVERITY`, as often as wanted; the last one of a rule counts. */
function rulesOf(written: readonly string[] = []): SeveritySettings {
  return new Map(
    written.map((each) => {
      const [id = '', word = '', ...more] = each.split('=');
      const severity = [...severities, 'off' as const].find((known) => known === word);
      if (severity === undefined || more.length > 0) {
        throw new UsageError(`--rule: "${each}" is not ID=SEVERITY, with one of ${[...severities, 'off'].join(', ')}.`);
      }
      if (ruleOf(id) === undefined) throw new UsageError(`--rule: ${noSuchRule(id)}`);
      return [id, severity] as const;
    }),
  );
}

/** Says on stderr what was left out, and what else is to be known: the report on stdout stays clean for programs. */
function tellRemarks({ skipped, notes }: Pick<LoadedFolder, 'skipped' | 'notes'>): void {
  for (const { path, reason } of skipped) tell(`Left out: ${printable(path)} (${printable(reason)})`);
  for (const note of notes) tell(note);
}

/** Says something on stdout; nothing at all where there is nothing to say. */
function print(text: string): void {
  if (text !== '') console.log(text);
}

/** Says something on stderr: it may quote names of files. */
function tell(text: string): void {
  console.error(printableLines(text));
}

function parseArguments(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        format: { type: 'string' },
        'fail-on': { type: 'string' },
        rule: { type: 'string', multiple: true },
        published: { type: 'string' },
        explain: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

run(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    tell(error instanceof UsageError ? error.message : inspect(error));
    process.exitCode = 2;
  },
);
