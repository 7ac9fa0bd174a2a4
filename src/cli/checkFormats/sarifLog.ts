import type { Severity } from '../../core/sidecar/problem';
import { pageOf } from '../../core/sidecar/rules/helpPages';
import { rules } from '../../core/sidecar/rules/table';
import type { PositionRange } from '../../core/text/lines';
import type { CheckResult, ProblemReport } from '../check';
import { printable } from '../printable';

/** A log in SARIF 2.1.0 (OASIS), as code scanning services read it. Only what this program fills in. */
interface SarifLog {
  readonly $schema: string;
  readonly version: '2.1.0';
  readonly runs: readonly object[];
}

type SarifLevel = 'none' | 'note' | 'warning' | 'error';

const levels: Record<Severity | 'off', SarifLevel> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
  off: 'none',
};

/** What relative addresses are relative to, by the name that code scanning services know. */
const sourceRoot = '%SRCROOT%';

/**
 * A check's result as a SARIF log with every rule of the table. Lines and columns count from 1, columns in UTF-16
 * units. Fingerprints are left to who uploads it: GitHub's action makes its own, and warns of others.
 */
export function sarifLog({ problems, skipped, isWhole }: CheckResult): SarifLog {
  const run = {
    tool: { driver: { name: 'Source Review', rules: rules.map(descriptor) } },
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { [sourceRoot]: { description: { text: 'The folder that the check ran in.' } } },
    invocations: [{ executionSuccessful: isWhole, toolExecutionNotifications: skipped.map(notification) }],
    results: problems.map(result),
  };
  return { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
}

/** A rule with the whole text of its help page: an address of that page on this disk would tell others only where it was. */
function descriptor(rule: (typeof rules)[number]): object {
  const { id, summary, why, severity, group } = rule;
  return {
    id,
    shortDescription: { text: summary },
    fullDescription: { text: why },
    help: { text: why, markdown: pageOf(rule) },
    defaultConfiguration: { enabled: severity !== 'off', level: levels[severity] },
    properties: { tags: [group] },
  };
}

function result({ file, rule, severity, message, range, related }: ProblemReport): object {
  return {
    ruleId: rule,
    ruleIndex: rules.findIndex(({ id }) => id === rule),
    level: levels[severity],
    message: plainText(message),
    locations: [location(file, range)],
    ...(related.length > 0 && {
      relatedLocations: related.map((place, id) => ({
        id,
        ...location(place.file, place.range),
        message: plainText(place.message),
      })),
    }),
  };
}

function location(file: string, { start, end }: PositionRange): object {
  return {
    physicalLocation: {
      artifactLocation: artifactOf(file),
      region: {
        startLine: start.line + 1,
        startColumn: start.character + 1,
        endLine: end.line + 1,
        endColumn: end.character + 1,
      },
    },
  };
}

function notification({ path, reason }: CheckResult['skipped'][number]): object {
  return {
    level: 'warning',
    message: plainText(`Left out: ${reason}`),
    locations: [{ physicalLocation: { artifactLocation: artifactOf(path) } }],
  };
}

/**
 * A message as it shall be read: what could be a link or a placeholder in it is none (SARIF 2.1.0, sections 3.11.5 and
 * 3.11.6), since messages quote files that anybody may have written.
 */
function plainText(message: string): { readonly text: string } {
  const text = message.split('\n').map(printable).join('\n');
  return { text: text.replaceAll(/[\\[\]]/gu, '\\$&').replaceAll(/[{}]/gu, '$&$&') };
}

/** A path as an absolute URI, or as one relative to where the check ran; what is outside of there has no name for its root. */
function artifactOf(path: string): { readonly uri: string; readonly uriBaseId?: string } {
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  if (/^[A-Za-z]:\//u.test(path)) return { uri: `file:///${path.slice(0, 2)}${encoded.slice(encoded.indexOf('/'))}` };
  if (path.startsWith('/')) return { uri: `file://${encoded}` };
  return path.startsWith('../') ? { uri: encoded } : { uri: encoded, uriBaseId: sourceRoot };
}
