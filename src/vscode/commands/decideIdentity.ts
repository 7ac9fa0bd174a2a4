import { l10n, type QuickPickItem, QuickPickItemKind, window } from 'vscode';
import { withoutMarkup } from '../../core/editor/withoutMarkup';
import { otherEntities, otherSpellings } from '../../core/identity/identityChoices';
import { termOf } from '../../core/sidecar/decisions/decidedEntity';
import { keepApart } from '../../core/sidecar/decisions/keepApart';
import { makeOne } from '../../core/sidecar/decisions/makeOne';
import type { Entity } from '../../core/entities/entity';
import { mentionsIn } from '../host/counted';
import { describeIndexing } from '../host/describeIndexing';
import { inform } from '../host/messages';
import { askedEntity } from './askedEntity';
import { decide, folderOf } from './decide';
import { type AskedEntity, isEntityArgument } from './knownEntityOf';
import type { Services } from './services';

interface ChoiceItem extends QuickPickItem {
  readonly entity?: Entity;
  readonly spelling?: string;
}

/** Records that an entity is the same as another one that the user chooses. */
export async function sameAs(services: Services, argument: unknown): Promise<void> {
  const asked = await askedEntity(services, argument, l10n.t('Same As'));
  const space = asked && (await folderOf(asked));
  if (!space) return;
  const { entity } = asked;
  const other = otherGiven(asked, argument) ?? (await choose(asked, l10n.t('“{0}” is the same as …', entity.name), []));
  if (!other?.entity) return;
  const kept = other.entity;
  await decide(
    space,
    (text) => makeOne(text, entity, kept),
    l10n.t('{0} and {1} are the same', entity.name, kept.name),
  );
}

/** Records that an entity is not the same as another one, or that one of its spellings is somebody else's. */
export async function notSameAs(services: Services, argument: unknown): Promise<void> {
  const asked = await askedEntity(services, argument, l10n.t('Not the Same As'));
  const space = asked && (await folderOf(asked));
  if (!space) return;
  const { entity, spelling = entity.name } = asked;
  const other =
    otherGiven(asked, argument) ??
    (await choose(asked, l10n.t('“{0}” is not the same as …', spelling), spellingItems(entity, spelling)));
  if (!other) return;
  const [a, b] = other.entity ? [termOf(entity), termOf(other.entity)] : [spelling, other.spelling ?? ''];
  const said = l10n.t('{0} and {1} are not the same', other.entity ? entity.name : spelling, other.entity?.name ?? b);
  await decide(space, (text) => keepApart(text, a, b), said);
}

/** The second entity, where the command was called for two. */
function otherGiven({ space }: AskedEntity, argument: unknown): ChoiceItem | undefined {
  const id = isEntityArgument(argument) ? argument.other : undefined;
  const entity = id === undefined ? undefined : space.review.entity(id);
  return entity && { label: withoutMarkup(entity.name), entity };
}

async function choose(
  { space, entity }: AskedEntity,
  title: string,
  first: readonly ChoiceItem[],
): Promise<ChoiceItem | undefined> {
  const others = otherEntities(space.review, entity);
  const near = others.filter(({ reason }) => reason !== undefined);
  const rest = others.filter(({ reason }) => reason === undefined);
  const itemOf = ({ entity: other, reason }: (typeof others)[number]): ChoiceItem => ({
    label: withoutMarkup(other.name),
    description: `${withoutMarkup(other.customType ?? other.type)} · ${mentionsIn(other.mentionCount, other.articleCount)}`,
    ...(reason !== undefined && { detail: withoutMarkup(reason) }),
    entity: other,
  });
  const items: ChoiceItem[] = [
    ...first,
    ...section(l10n.t('May be the same'), near.map(itemOf)),
    ...section(l10n.t('Others'), rest.map(itemOf)),
  ];
  if (items.length === 0) {
    await inform(describeIndexing(space) ?? l10n.t('There is no other name in these articles.'));
    return undefined;
  }
  return window.showQuickPick(items, { title, matchOnDescription: true, matchOnDetail: true });
}

/** What is joined now and can be told apart: the other spellings of the entity. */
function spellingItems(entity: Entity, spelling: string): readonly ChoiceItem[] {
  const items = otherSpellings(entity, spelling).map(({ text, count, articles }) => ({
    label: withoutMarkup(text),
    description: mentionsIn(count, articles.length),
    spelling: text,
  }));
  return section(l10n.t('Now one with it'), items);
}

function section(label: string, items: readonly ChoiceItem[]): readonly ChoiceItem[] {
  return items.length === 0 ? [] : [{ label, kind: QuickPickItemKind.Separator }, ...items];
}
