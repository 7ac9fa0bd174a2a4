import { entityTypes, type EntityType } from '../../names/entityType';
import { recordsByName, type DecisionTable } from '../decisions';
import type { IndexedMention, RecordedEntity } from '../entity';
import { formIdentity, formType } from '../forms/form';
import { qualifyInstitution, withoutMaker } from '../forms/nameForm';
import { isElided, withSharedSurnames } from './sharedSurnames';
import { readAsDefined } from './redefinedAcronyms';
import { tellApart } from './toldApart';
import { joinOtherNames } from './otherNames';
import { voteTypes } from './classVotes';
import { tellCompaniesFromPeople } from './companyOrPerson';
import { chainOthers } from './chainOthers';
import { chainPersons } from './chainPersons';
import type { Draft, DraftName } from './draft';
import { finishArticle } from './finishArticle';
import { institutionStates } from './institutionStates';
import type { ArticleEntities, ArticleFacts } from './localEntity';
import type { Name, NamePool } from './namePool';

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
  const voted = mentions.map((mention, i): Name | undefined =>
    decisions.isIgnored(mention.text) ? undefined : pool.read(mention.text, types[i] ?? mention.type),
  );
  const shared = tellCompaniesFromPeople(
    mentions,
    voted.map((name) => name?.form),
  );
  const read = voted.map((name, i) => {
    const type = shared.types.get(i);
    return name === undefined || type === undefined ? name : pool.read(mentions[i]?.text ?? name.form.text, type);
  });
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
  return finishArticle(article, joinOtherNames(mentions, drafts), {
    written,
    mentions,
    pool,
    doubtful: shared.doubtful,
  });
}

/** Names of mentions as the article means them: abbreviations that it defines, an institution with its state, a product without its maker, Kate and Ann Moran. */
function qualify(
  mentions: readonly IndexedMention[],
  read: readonly (Name | undefined)[],
): readonly (Name | undefined)[] {
  const forms = withSharedSurnames(
    mentions,
    read.map((name) => name?.form),
  );
  const asDefined = readAsDefined(mentions, forms);
  const stateOf = institutionStates(mentions, forms);
  const makers = new Set(
    forms.flatMap((form) => (form?.kind === 'other' && form.type === 'organization' ? [form.key] : [])),
  );
  const toldApart = tellApart(mentions, forms);
  return read.map((name, i) => {
    if (name === undefined) return undefined;
    const own = asDefined(forms[i] ?? name.form);
    const form = toldApart(withoutMaker(qualifyInstitution(own, stateOf(own, i)), makers), mentions[i]?.cue);
    return form === name.form ? name : { identity: formIdentity(form), form };
  });
}
