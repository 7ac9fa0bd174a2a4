import { parseArgs } from 'node:util';
import { analysisText, analyze } from './analyze';
import { check, checkText } from './check';
import { explain } from './explain';
import type { SkippedFile } from '../core/review';
import { UsageError } from './usageError';
import { parseEdtf } from '../core/dates/edtf/parseEdtf';

const usage = `Source Review on the command line

  source-review analyze [--json] [--published DATE] PATH...
      Names and dates of articles, and who is the same across them.
      --published DATE   publication date of articles whose sidecar gives none (2021-01-14)

  source-review check [--format text|json] PATH...
      Problems of sidecars and of the workspace file.

  source-review explain [--json] FILE:LINE:COLUMN
      Why the word there is a name or is none. Lines and columns count from 1, columns in UTF-16 units.

A PATH is an article (.txt), a sidecar or a folder. Exit codes: 0 fine, 1 errors found, 2 cannot be done as asked.`;

/** Runs one command; returns the exit code. */
async function run(argv: readonly string[]): Promise<number> {
  const { values, positionals } = parseArguments(argv);
  const [command, ...paths] = positionals;
  if (values.help === true) {
    console.log(usage);
    return 0;
  }
  if (command === undefined) throw new UsageError(`No command given.\n\n${usage}`);
  if (paths.length === 0 && (command === 'analyze' || command === 'check')) throw new UsageError('No path given.');
  switch (command) {
    case 'analyze': {
      if (values.published !== undefined && !parseEdtf(values.published).ok) {
        throw new UsageError(`--published: "${values.published}" is not a date in EDTF, such as 2021-01-14.`);
      }
      const { report, skipped } = await analyze(paths, values.published);
      tellSkipped(skipped);
      console.log(values.json === true ? JSON.stringify(report) : analysisText(report));
      return 0;
    }
    case 'check': {
      const format = values.format ?? 'text';
      if (format !== 'text' && format !== 'json') throw new UsageError(`--format: "${format}" is not text or json.`);
      const result = await check(paths);
      tellSkipped(result.skipped);
      console.log(format === 'json' ? JSON.stringify({ problems: result.problems }) : checkText(result));
      return result.problems.some((problem) => problem.severity === 'error') ? 1 : 0;
    }
    case 'explain': {
      const [place, ...others] = paths;
      if (place === undefined || others.length > 0) throw new UsageError('Give one place: FILE:LINE:COLUMN.');
      const { report, text } = await explain(place);
      console.log(values.json === true ? JSON.stringify(report) : text);
      return 0;
    }
    default:
      throw new UsageError(`There is no command "${command}".\n\n${usage}`);
  }
}

/** Says on stderr what was left out: the report on stdout stays clean for programs. */
function tellSkipped(skipped: readonly SkippedFile[]): void {
  for (const { path, reason } of skipped) console.error(`Left out: ${path} (${reason})`);
}

function parseArguments(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        format: { type: 'string' },
        published: { type: 'string' },
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
    console.error(error instanceof UsageError ? error.message : error);
    process.exitCode = 2;
  },
);
