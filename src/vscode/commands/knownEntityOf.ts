import type { TextEditor } from 'vscode';
import { oneLine } from '../../core/text/oneLine';
import type { ReviewSpace } from '../host/reviewSpace';
import type { KnownEntity } from './pickEntity';
import type { Services } from './services';

/** What a card's link or a line of a view asks for. */
export interface EntityArgument {
  /** Address of the workspace folder; none for articles outside of all folders. */
  readonly folder?: string;
  readonly entity: string;
  /** The words that were hovered over. */
  readonly spelling?: string;
  /** Id of a second entity that the command is about. */
  readonly other?: string;
}

/** An entity, and the words that stand for it where the command was called. */
export interface AskedEntity extends KnownEntity {
  readonly spelling?: string;
}

/** The argument by which commands are asked about an entity. */
export function entityArgument(
  { folder }: ReviewSpace,
  entity: string,
  more: Pick<EntityArgument, 'spelling' | 'other'> = {},
): EntityArgument {
  return { ...(folder && { folder: folder.uri.toString() }), entity, ...more };
}

/** The entity that an argument names; undefined when it is not known any more. */
export function askedFor({ set }: Services, { folder, entity: id, spelling }: EntityArgument): AskedEntity | undefined {
  const space = set.spaces.find((candidate) => candidate.folder?.uri.toString() === folder);
  const entity = space?.review.entity(id);
  return space && entity && { space, entity, ...(spelling !== undefined && { spelling }) };
}

/** The entity of the name at the cursor. */
export function underCursor(services: Services, editor: TextEditor): AskedEntity | undefined {
  return atCursor(services, editor, ({ review }, path, offset) => {
    const { entity, mention } = review.mentionAt(path, offset) ?? {};
    return entity && mention && { entity, spelling: oneLine(mention.text) };
  });
}

/** The entity that words at the cursor mean: a name, or words that only say what somebody is ("the Prime Minister"). */
export function meantAtCursor(services: Services, editor: TextEditor): AskedEntity | undefined {
  return atCursor(services, editor, ({ review }, path, offset) => {
    const entity = review.meantAt(path, offset);
    return entity && { entity };
  });
}

/** Looks in the article of an editor at the cursor, a UTF-16 offset; undefined outside of articles. */
function atCursor(
  { set }: Services,
  { document, selection }: TextEditor,
  find: (space: ReviewSpace, path: string, offset: number) => Omit<AskedEntity, 'space'> | undefined,
): AskedEntity | undefined {
  const reviewed = set.articleOf(document);
  if (!reviewed) return undefined;
  const { space, path } = reviewed;
  space.ensureCurrent(path, document);
  const found = find(space, path, document.offsetAt(selection.active));
  return found && { space, ...found };
}

/** Whether an argument is one; it comes from menus, links and other extensions. */
export function isEntityArgument(argument: unknown): argument is EntityArgument {
  if (typeof argument !== 'object' || argument === null || !('entity' in argument)) return false;
  const optional: readonly unknown[] = ['folder', 'spelling', 'other'].map((key) =>
    key in argument ? (argument as Record<string, unknown>)[key] : undefined,
  );
  return (
    typeof argument.entity === 'string' && optional.every((value) => value === undefined || typeof value === 'string')
  );
}
