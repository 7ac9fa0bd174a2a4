import { closest } from '../../closest';
import type { LocatedText } from '../../model';
import type { Finding } from '../../reading/finding';
import { firstLineOf } from '../../reading/preflight';
import { entryOf, type MapNode } from '../../reading/node';

/**
 * `schema-missing`, `schema-unsupported`, `schema-outdated`: the version of the format.
 *
 * @param current the version this program writes, such as `source-review/1`
 */
export function* schemaVersion(
  text: string,
  root: MapNode,
  written: LocatedText | undefined,
  current: string,
): Generator<Finding> {
  if (entryOf(root, 'schema') === undefined) {
    yield { rule: 'schema-missing', message: `No "schema:" line. Reading as ${current}.`, span: firstLineOf(text) };
  } else if (written !== undefined && written.value !== current) {
    yield isOlder(written.value, current)
      ? { rule: 'schema-outdated', message: `${written.value} is an older format.`, span: written.span }
      : isMeant(written.value, current)
        ? {
            rule: 'schema-unsupported',
            message: `"${written.value}" is not how a version is written: write ${current}. Commands will not change this file.`,
            span: written.span,
            details: { kind: 'value', value: current },
          }
        : {
            rule: 'schema-unsupported',
            message: `This file uses ${written.value}; this version of Source Review reads ${current}. Commands will not change it.`,
            span: written.span,
          };
  }
}

/** Whether the version is meant and written in another way: `source-review/1.0`, `v1`, in capitals, with a letter too many. */
function isMeant(written: string, current: string): boolean {
  const slash = current.lastIndexOf('/') + 1;
  const [, name = '', version = ''] = /^(.*?)[\s/_-]?v?(\d+)(?:\.0+)*$/iu.exec(written.trim()) ?? [];
  if (version !== current.slice(slash)) return false;
  return name === '' || closest(name, [current.slice(0, slash - 1)]) !== undefined;
}

/** Versions are whole numbers after the last slash. */
function isOlder(written: string, current: string): boolean {
  const prefix = current.slice(0, current.lastIndexOf('/') + 1);
  const version = written.slice(prefix.length);
  return (
    written.startsWith(prefix) && /^\d{1,6}$/u.test(version) && Number(version) < Number(current.slice(prefix.length))
  );
}
