import { foldName } from '../../entities/forms/fold';
import { foldQuery } from '../../text/fold';
import { resolvePath } from '../../text/path';
import type { ClaimRecord, DateRecord, EntityRecord, LinkRecord, SidecarRecords } from '../model';
import type { KeyedFact } from './keyedFacts';
import type { MergedIds } from './mergedIds';

/** A record of a sidecar that other sidecars may agree with or contradict. */
export type SidecarFact =
  | { readonly kind: 'entity'; readonly id: string; readonly record: EntityRecord }
  | { readonly kind: 'date'; readonly entities: ReadonlySet<string>; readonly record: DateRecord }
  | { readonly kind: 'claim'; readonly record: ClaimRecord }
  /** `from` and `to` are articles. */
  | { readonly kind: 'link'; readonly from: string; readonly to: string; readonly record: LinkRecord };

/** The keys under which sidecars concern each other. */
export const factKeys = {
  /** @param id after merges. */
  id: (id: string): string => `id ${id}`,
  wikidata: (id: string): string => `wikidata ${id}`,
  name: (name: string): string => `name ${foldName(name)}`,
  event: (event: string): string => `event ${foldQuery(event).toLowerCase()}`,
  claimId: (id: string): string => `claim ${id}`,
  claimText: (text: string): string => `claim-text ${foldQuery(text).toLowerCase()}`,
  /** @param from @param to paths of articles, in any order. */
  link: (from: string, to: string): string => `link ${[from, to].sort().join('\n')}`,
};

/** What a sidecar says that other sidecars may say too. Records that were rejected say nothing. */
export function* factsOf(
  { entities, dates, claims, links }: SidecarRecords,
  articlePath: string,
  merges: MergedIds,
): Generator<KeyedFact<SidecarFact>> {
  for (const record of entities) {
    if (record.status?.value === 'rejected') continue;
    const id = merges.of(record.id.value);
    const { name, type, wikidata, aliases } = record;
    const meaning = JSON.stringify([id, name?.value, type?.value, wikidata?.value, aliases.map(({ value }) => value)]);
    const fact: SidecarFact = { kind: 'entity', id, record };
    yield { key: factKeys.id(id), fact, meaning };
    if (wikidata) yield { key: factKeys.wikidata(wikidata.value), fact, meaning };
    if (name) yield { key: factKeys.name(name.value), fact, meaning };
  }
  for (const record of dates) {
    const { event, value, status } = record;
    if (event === undefined || value === undefined || status?.value === 'rejected') continue;
    const ids = record.entities.map((reference) => merges.of(reference.value));
    const fact: SidecarFact = { kind: 'date', entities: new Set(ids), record };
    yield { key: factKeys.event(event.value), fact, meaning: JSON.stringify([value.value, ids]) };
  }
  for (const record of claims) {
    const { id, text, verdict, status } = record;
    if (verdict === undefined || status?.value === 'rejected') continue;
    const fact: SidecarFact = { kind: 'claim', record };
    const meaning = JSON.stringify([id?.value, text?.value, verdict.value]);
    if (id) yield { key: factKeys.claimId(id.value), fact, meaning };
    if (text) yield { key: factKeys.claimText(text.value), fact, meaning };
  }
  for (const record of links) {
    const to = record.to && resolvePath(articlePath, record.to.value);
    if (to === undefined || to === articlePath || record.kind === undefined) continue;
    const fact: SidecarFact = { kind: 'link', from: articlePath, to, record };
    yield { key: factKeys.link(articlePath, to), fact, meaning: JSON.stringify([articlePath, record.kind.value]) };
  }
}
