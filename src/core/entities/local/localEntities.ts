import { entityTypes, type EntityType } from '../../names/entityType';
import { recordsByName, type DecisionTable } from '../decisions';
import type { IndexedMention, RecordedEntity } from '../entity';
import { foldName } from '../forms/fold';
import { formIdentity, formType, type NameForm } from '../forms/form';
import { qualifyInstitution, withoutMaker } from '../forms/nameForm';
import { isElided, withSharedSurnames } from './sharedSurnames';
import { tellApart } from './toldApart';
import { isState } from '../lexicons/demonyms';
import { mostNamedState } from '../lexicons/states';
import { chainOthers } from './chainOthers';
import { chainPersons } from './chainPersons';
import type { Draft, DraftName } from './draft';
import { finishArticle } from './finishArticle';
import type { ArticleEntities, ArticleFacts } from './localEntity';
import type { Name, NamePool } from './namePool';

/** Share of the votes that makes a class the class of every mention with the same text. */
const decisiveShare = 0.6;

/**
 * The first stage of linking: who is who inside one article. Pure; linear in the number of mentions, but for names
 * of one class, which are compared with each other (an article has few).
 * @param mentions of the article, in order of the text
 * @param records from the article's own sidecar
 * @param pool gives out the names, which have to be released when the result is not used any more
 */
export function buildLocalEntities(
  article: Omit<ArticleFacts, 'size'>,
  mentions: readonly IndexedMention[],
  records: readonly RecordedEntity[],
  decisions: DecisionTable,
  pool: NamePool,
): ArticleEntities {
  const types = voteTypes(mentions);
  const read = mentions.map((mention, i): Name | undefined =>
    decisions.isIgnored(mention.text) ? undefined : pool.read(mention.text, types[i] ?? mention.type),
  );
  const written = qualify(mentions, read);
  const names = new Map<string, { name: Name; mentions: number[] }>();
  written.forEach((name, i) => {
    if (name === undefined) return;
    const known = names.get(name.identity);
    if (known === undefined) names.set(name.identity, { name, mentions: [i] });
    else {
      known.mentions.push(i);
      if (isElided(known.name.form)) known.name = name;
    }
  });
  const local = recordsByName(records);
  const byType = new Map<EntityType, DraftName[]>(entityTypes.map((type) => [type, []]));
  for (const { name, mentions: indices } of names.values()) {
    const type = formType(name.form);
    const decision = decisions.about(name.form.text, type, local);
    byType.get(type)?.push({ ...name, mentions: indices, decision });
  }
  const layout = { mentions, pool };
  const drafts = [...byType].flatMap(([type, ofType]): readonly Draft[] =>
    type === 'person' ? chainPersons(ofType, layout) : chainOthers(ofType, layout),
  );
  return finishArticle(article, drafts, { written, mentions, pool });
}

/** Names of mentions as the article means them: an institution with its state, a product without its maker, Kate and Ann Moran. */
function qualify(
  mentions: readonly IndexedMention[],
  read: readonly (Name | undefined)[],
): readonly (Name | undefined)[] {
  const forms = withSharedSurnames(
    mentions,
    read.map((name) => name?.form),
  );
  const mainState = mostNamedState(forms.map((form) => form && stateOf(form))) ?? '';
  const stated = statedInstitutions(
    forms.map((form, i) => form && qualifyInstitution(form, adjacentState(mentions, forms, i) ?? '')),
  );
  const makers = new Set(
    forms.flatMap((form) => (form?.kind === 'other' && form.type === 'organization' ? [form.key] : [])),
  );
  const toldApart = tellApart(mentions, forms);
  return read.map((name, i) => {
    if (name === undefined) return undefined;
    const own = forms[i] ?? name.form;
    const state = adjacentState(mentions, forms, i) ?? statedElsewhere(own, stated) ?? mainState;
    const form = toldApart(withoutMaker(qualifyInstitution(own, state), makers), mentions[i]?.cue);
    return form === name.form ? name : { identity: formIdentity(form), form };
  });
}

/** The class of each mention after a vote of the mentions with the same text, weighed by confidence. */
function voteTypes(mentions: readonly IndexedMention[]): readonly EntityType[] {
  const votes = new Map<string, Map<EntityType, number>>();
  const keys = mentions.map((mention) => foldName(mention.text));
  mentions.forEach((mention, i) => {
    // What stands in a dateline is known by its place: the same word may be anything in the text.
    if (mention.cue === 'dateline') return;
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
  return mentions.map((mention, i) =>
    mention.cue === 'dateline' ? mention.type : (winners.get(keys[i] ?? '') ?? mention.type),
  );
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
