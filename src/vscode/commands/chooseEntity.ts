import { l10n, QuickPickItemKind, type QuickPickItem, window } from 'vscode';
import { withoutMarkup } from '../../core/editor/withoutMarkup';
import type { Entity } from '../../core/entities/entity';
import { type EntityType, entityTypes } from '../../core/names/entityType';
import { entityIdFor } from '../../core/sidecar/edits/entityIdFor';
import { overlaps, type Span } from '../../core/text/span';
import type { ArticleToWrite } from './articleToWrite';

/** An entity to record a mention of; name and type for one that is new. */
export interface ChosenEntity {
  readonly id: string;
  readonly name?: string;
  readonly type?: string;
}

interface EntityItem extends QuickPickItem {
  readonly entity?: Entity;
  readonly newType?: EntityType;
}

/** Names to choose from, the most mentioned first. */
const maxChoices = 2000;

/** Asks which entity some words of an article mean: the recognised one first, then a new one, then all others. */
export async function chooseEntity(
  { space, path }: ArticleToWrite,
  span: Span,
  words: string,
): Promise<ChosenEntity | undefined> {
  const { review } = space;
  const index = review.article(path)?.mentions.findIndex((mention) => overlaps(mention, span)) ?? -1;
  const recognisedId = index < 0 ? undefined : review.entityAt(path, index)?.id;
  const recognised = recognisedId === undefined ? undefined : review.entity(recognisedId);
  const others = review.entities.filter((entity) => entity !== recognised).slice(0, maxChoices);
  const items: EntityItem[] = [
    ...(recognised ? [separator(l10n.t('Recognized')), itemOf(recognised)] : []),
    separator(l10n.t('New')),
    ...entityTypes.map((type) => ({
      label: `$(add) ${labelOf(type)}`,
      description: withoutMarkup(words),
      newType: type,
    })),
    ...(others.length > 0 ? [separator(l10n.t('In this folder')), ...others.map(itemOf)] : []),
  ];
  const picked = await window.showQuickPick(items, {
    title: l10n.t('Annotate “{0}”', words),
    placeHolder: l10n.t('Who or what is this?'),
    matchOnDescription: true,
  });
  if (picked?.entity) return chosen(picked.entity);
  if (!picked?.newType) return undefined;
  const taken = new Set(review.entities.map(({ id }) => id));
  const id = await askForId(entityIdFor(words, taken), taken);
  return id === undefined ? undefined : { id, name: words, type: picked.newType };
}

function chosen({ id, name, type, customType }: Entity): ChosenEntity {
  return { id, name, type: customType ?? type };
}

function itemOf(entity: Entity): EntityItem {
  return {
    label: withoutMarkup(entity.name),
    description: withoutMarkup(`${entity.customType ?? entity.type} · ${entity.id}`),
    entity,
  };
}

function separator(label: string): EntityItem {
  return { label, kind: QuickPickItemKind.Separator };
}

async function askForId(suggestion: string, taken: ReadonlySet<string>): Promise<string | undefined> {
  return window.showInputBox({
    title: l10n.t('Id of the New Entity'),
    prompt: l10n.t('The same id in another sidecar means the same entity.'),
    value: suggestion,
    ignoreFocusOut: true,
    validateInput: (id) => {
      if (!/^[a-z0-9][a-z0-9._-]*$/.test(id)) return l10n.t('Ids use a–z, 0–9, “.”, “-” and “_”.');
      return taken.has(id) ? l10n.t('There is an entity with this id.') : undefined;
    },
  });
}

function labelOf(type: EntityType): string {
  switch (type) {
    case 'person':
      return l10n.t('Person');
    case 'organization':
      return l10n.t('Organization');
    case 'place':
      return l10n.t('Place');
    case 'group':
      return l10n.t('Group');
    case 'event':
      return l10n.t('Event');
    case 'work':
      return l10n.t('Work');
  }
}
