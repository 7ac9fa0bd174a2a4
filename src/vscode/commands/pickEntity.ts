import { l10n, window } from 'vscode';
import { withoutMarkup } from '../../core/editor/withoutMarkup';
import type { Entity } from '../../core/entities/entity';
import { mentionsIn } from '../host/counted';
import { describeIndexing } from '../host/describeIndexing';
import { inform } from '../host/messages';
import type { ReviewSet } from '../host/reviewSet';
import type { ReviewSpace } from '../host/reviewSpace';

/** An entity, and where it is known. */
export interface KnownEntity {
  readonly space: ReviewSpace;
  readonly entity: Entity;
}

/** Names to choose from, the most mentioned first. */
const maxChoices = 5000;

/** Asks for one of all entities; says so where none is known. */
export async function pickEntity(set: ReviewSet, title: string, placeHolder: string): Promise<KnownEntity | undefined> {
  const items = set.spaces.flatMap((space) =>
    space.review.entities.slice(0, maxChoices).map((entity) => ({
      label: withoutMarkup(entity.name),
      description: withoutMarkup(entity.customType ?? entity.type),
      detail: mentionsIn(entity.mentionCount, entity.articleCount),
      entity,
      space,
    })),
  );
  if (items.length === 0) {
    const notAll = set.folders.map(describeIndexing).find((line) => line !== undefined);
    await inform(notAll ?? l10n.t('No names are known yet: open a folder of articles first.'));
    return undefined;
  }
  return window.showQuickPick(items, { title, placeHolder, matchOnDescription: true });
}
