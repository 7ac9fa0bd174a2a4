import { join } from 'node:path';
import { datesReport } from './evaluation/dates/datesReport';
import { entitiesReport } from './evaluation/entities/entitiesReport';
import { variantsReport } from './evaluation/entities/variants/variantsReport';
import { recordReport } from './evaluation/figures/recordReport';
import { namesReport } from './evaluation/names/namesReport';
import { filesIn, sharedFolder, UsageError } from './evaluation/readInput';
import type { Report } from './evaluation/report';
import { seedsReport } from './evaluation/seeds/seedsReport';

const usage = `Scores against gold standards

  npm run evaluate -- seeds [--json]                       whole articles: ../shared/seeds and samples/
  npm run evaluate -- names FILE.tsv[.gz]... [--raw] [--as-is] [--json]
      labelled tokens (token<TAB>BIO tag); --raw joins them to text as it would be written, --as-is leaves out the
      copies in capitals, small letters and title case, which take most of the time
  npm run evaluate -- dates FILE.jsonl... [--json]         temporal expressions, as TempEval-3 counts
  npm run evaluate -- entities FILE.jsonl... [--variants] [--json]
      who is the same across articles, given gold mentions; --variants spells people otherwise here and there
  npm run evaluate -- all [--json]                         everything found below ../shared (names in raw mode)
  npm run evaluate -- record [--json]                      measures the shipped name model and writes its recorded figures`;

const ownFlags: Readonly<Record<string, readonly string[]>> = { names: ['--raw', '--as-is'], entities: ['--variants'] };

const kinds: readonly string[] = ['seeds', 'names', 'dates', 'entities', 'all', 'record'];

/**
 * Runs one evaluation and prints it.
 * @returns the exit code: 0 done, 2 cannot be done as asked.
 */
export function evaluate(argv: readonly string[]): number {
  const flags = new Set(argv.filter((argument) => argument.startsWith('-')));
  const [what, ...files] = argv.filter((argument) => !argument.startsWith('-'));
  if (what === undefined || flags.has('--help')) {
    console.log(usage);
    return 0;
  }
  try {
    if (!kinds.includes(what)) throw new UsageError(`There is nothing to evaluate called "${what}".`);
    const known = ['--json', ...(ownFlags[what] ?? [])];
    const unknown = [...flags].filter((flag) => !known.includes(flag));
    if (unknown.length > 0) throw new UsageError(`${what} does not know ${unknown.join(', ')}.`);
    const { text, json } = reportOn(what, files, flags);
    console.log(flags.has('--json') ? JSON.stringify(json) : text);
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(`${error.message}\n\n${usage}`);
    return 2;
  }
}

function reportOn(what: string, files: readonly string[], flags: ReadonlySet<string>): Report {
  if (['seeds', 'all', 'record'].includes(what) === files.length > 0) {
    throw new UsageError(files.length > 0 ? `${what} takes no file.` : `${what}: no file is named.`);
  }
  switch (what) {
    case 'seeds':
      return seedsReport();
    case 'names':
      return namesReport(files, flags.has('--raw'), flags.has('--as-is'));
    case 'dates':
      return datesReport(files);
    case 'entities':
      return flags.has('--variants') ? variantsReport(files) : entitiesReport(files);
    case 'record':
      return recordReport();
    default:
      return everything();
  }
}

function everything(): Report {
  const data = (kind: string): string => join(sharedFolder, 'data', kind);
  const parts = [
    { name: 'seeds', report: seedsReport() },
    { name: 'names', report: namesReport(filesIn(data('names'), '.tsv', '.tsv.gz'), true) },
    { name: 'dates', report: datesReport(filesIn(data('dates'), '.jsonl')) },
    { name: 'entities', report: entitiesReport(filesIn(data('entities'), '.jsonl')) },
  ];
  return {
    text: parts.map(({ name, report }) => `## ${name}\n\n${report.text}`).join('\n\n'),
    json: Object.fromEntries(parts.map(({ name, report }) => [name, report.json])),
  };
}
