import { keyOfDecision, noRecords, nothingDecided, recordsByName, type DecisionTable } from './decisions';
import type { RecordedEntity } from './entity';
import { formType } from './forms/form';
import type { ArticleEntities } from './local/localEntity';
import type { Name } from './local/namePool';

/** What has been linked by the decisions before. */
interface Known {
  readonly articles: ReadonlyMap<string, ArticleEntities>;
  /** Records of sidecars, by article. */
  readonly records: ReadonlyMap<string, readonly RecordedEntity[]>;
  /** Every name in the articles. */
  readonly names: Iterable<Name>;
}

/** Paths of the articles with a name of which something else is decided than before. */
export function articlesDecidedOtherwise(before: DecisionTable, after: DecisionTable, known: Known): readonly string[] {
  const changed = new Set<Name>();
  for (const name of known.names) if (isDecidedOtherwise(name, before, after, noRecords)) changed.add(name);
  return [...known.articles]
    .filter(([path, { names, hasIgnored }]) => {
      if (hasIgnored || names.some(({ name }) => changed.has(name))) return true;
      const records = known.records.get(path);
      if (records === undefined) return false;
      const local = recordsByName(records);
      return names.some(({ name }) => isDecidedOtherwise(name, before, after, local));
    })
    .map(([path]) => path);
}

function isDecidedOtherwise(
  { form }: Name,
  before: DecisionTable,
  after: DecisionTable,
  local: ReadonlyMap<string, readonly RecordedEntity[]>,
): boolean {
  if (before.isIgnored(form.text) !== after.isIgnored(form.text)) return true;
  const [old, now] = [before, after].map((table) => table.about(form.text, formType(form), local));
  if (old === undefined || now === undefined || (old === nothingDecided && now === nothingDecided)) return false;
  return keyOfDecision(old) !== keyOfDecision(now);
}
