import { entityTypes, type EntityType } from '../../names/entityType';
import { recordsByName, type DecisionTable } from '../decisions';
import type { IndexedMention, RecordedEntity } from '../entity';
import { foldName } from '../forms/fold';
import { formIdentity, formType, nameForm, type NameForm } from '../forms/form';
import { qualifyInstitution, withoutMaker } from '../forms/nameForm';
import { isState } from '../lexicons/demonyms';
import { chainOthers } from './chainOthers';
import { chainPersons } from './chainPersons';
import type { Draft, DraftName } from './draft';
import type { ArticleEntities, LocalMention } from './localEntity';

/** Share of the votes that makes a class the class of every mention with the same text. */
const decisiveShare = 0.6;

/**
 * The first stage of linking: who is who inside one article. Pure; linear in the number of mentions, but for names
 * of one class, which are compared with each other (an article has few).
 * @param mentions of the article, in order of the text
 * @param records from the article's own sidecar
 */
export function buildLocalEntities(
  article: string,
  mentions: readonly IndexedMention[],
  records: readonly RecordedEntity[],
  decisions: DecisionTable,
): ArticleEntities {
  const types = voteTypes(mentions);
  const forms = mentions.map((mention, i): NameForm | undefined =>
    decisions.isIgnored(mention.text) ? undefined : nameForm(mention.text, types[i] ?? mention.type),
  );
  const local = recordsByName(records);
  const mainState = mostNamedState(forms);
  const stated = statedInstitutions(forms);
  const makers = new Set(
    forms.flatMap((form) => (form?.kind === 'other' && form.type === 'organization' ? [form.key] : [])),
  );
  const names = new Map<string, { form: NameForm; mentions: number[] }>();
  forms.forEach((form, i) => {
    if (form === undefined) return;
    const state = adjacentState(mentions, forms, i) ?? statedElsewhere(form, stated) ?? mainState;
    const qualified = withoutMaker(qualifyInstitution(form, state), makers);
    const identity = formIdentity(qualified);
    const name = names.get(identity);
    if (name === undefined) names.set(identity, { form: qualified, mentions: [i] });
    else name.mentions.push(i);
  });
  const byType = new Map<EntityType, DraftName[]>(entityTypes.map((type) => [type, []]));
  for (const [identity, { form, mentions: indices }] of names) {
    const type = formType(form);
    const decision = decisions.about(form.text, type, local);
    byType.get(type)?.push({ form, identity, mentions: indices, decision });
  }
  const layout = { mentions };
  const locals = [...byType].flatMap(([type, drafts]) => {
    const chained: readonly Draft[] = type === 'person' ? chainPersons(drafts) : chainOthers(drafts, layout);
    return chained.map((draft) => draft.finish(article, type));
  });
  const byMention = new Array<LocalMention | undefined>(mentions.length).fill(undefined);
  for (const entity of locals) {
    for (const name of entity.names) for (const index of name.mentions) byMention[index] = { local: entity, name };
  }
  return { locals, byMention };
}

/** The class of each mention after a vote of the mentions with the same text, weighed by confidence. */
function voteTypes(mentions: readonly IndexedMention[]): readonly EntityType[] {
  const votes = new Map<string, Map<EntityType, number>>();
  const keys = mentions.map((mention) => foldName(mention.text));
  mentions.forEach((mention, i) => {
    const key = keys[i] ?? '';
    let counts = votes.get(key);
    if (counts === undefined) votes.set(key, (counts = new Map<EntityType, number>()));
    counts.set(mention.type, (counts.get(mention.type) ?? 0) + Math.max(mention.confidence, 0.05));
  });
  const winners = new Map<string, EntityType>();
  for (const [key, counts] of votes) {
    if (counts.size < 2) continue;
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
    for (const [type, count] of counts) if (count / total >= decisiveShare) winners.set(key, type);
  }
  return mentions.map((mention, i) => winners.get(keys[i] ?? '') ?? mention.type);
}

/** The state that an article speaks of most, by its name and its people; empty when two are named as often. */
function mostNamedState(forms: readonly (NameForm | undefined)[]): string {
  const counts = new Map<string, number>();
  for (const form of forms) {
    const state = form === undefined ? undefined : stateOf(form);
    if (state !== undefined) counts.set(state, (counts.get(state) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first === undefined || first[1] === second?.[1] ? '' : first[0];
}

/** The institutions that an article names with a state, by their names without one. */
function statedInstitutions(forms: readonly (NameForm | undefined)[]): ReadonlyMap<string, ReadonlySet<string>> {
  const stated = new Map<string, Set<string>>();
  for (const form of forms) {
    if (form?.kind !== 'other' || !form.institution || form.state === '') continue;
    const name = form.key.split('@')[0] ?? '';
    const states = stated.get(name) ?? new Set();
    states.add(form.state);
    stated.set(name, states);
  }
  return stated;
}

/** The one state with which the article names an institution elsewhere; undefined for none or several. */
function statedElsewhere(form: NameForm, stated: ReadonlyMap<string, ReadonlySet<string>>): string | undefined {
  const states = form.kind === 'other' && form.institution ? stated.get(form.key) : undefined;
  return states?.size === 1 ? [...states][0] : undefined;
}

/** The state named right before a mention, as in "Iraqi | Foreign Ministry". */
function adjacentState(
  mentions: readonly IndexedMention[],
  forms: readonly (NameForm | undefined)[],
  index: number,
): string | undefined {
  const [mention, before] = [mentions[index], mentions[index - 1]];
  const form = forms[index - 1];
  if (mention === undefined || before === undefined || form === undefined) return undefined;
  return mention.start - before.end <= 3 ? stateOf(form) : undefined;
}

function stateOf(form: NameForm): string | undefined {
  if (form.kind !== 'other') return undefined;
  if (form.type === 'group') return isState(form.state) ? form.state : undefined;
  return form.type === 'place' && isState(form.key) ? form.key : undefined;
}
