import { commands, l10n, Location, type Position, type TextEditor, window, type Uri } from 'vscode';
import type { Entity } from '../../core/entities/entity';
import { toRange } from '../host/ranges';
import type { ReviewSpace } from '../host/reviewSpace';
import { commandIds, commandLink } from './commandIds';
import { tellBriefly } from './messages';
import { type KnownEntity, pickEntity } from './pickEntity';
import type { Services } from './services';

/** What a card's link asks for. */
interface EntityArgument {
  /** Address of the workspace folder; none for articles outside of all folders. */
  readonly folder?: string;
  readonly entity: string;
}

/** More places are not listed: the list would be slow and nobody would read it. */
const maxPlaces = 2000;

/** A link that shows all mentions of an entity. */
export function findAllMentionsLink(space: ReviewSpace, entity: string): string {
  const argument: EntityArgument = { ...(space.folder && { folder: space.folder.uri.toString() }), entity };
  return commandLink(commandIds.findAllMentions, argument);
}

/** Shows every mention of the name under the cursor, or of one that the user chooses, in all articles. */
export async function findAllMentions(services: Services, argument: unknown): Promise<void> {
  const editor = window.activeTextEditor;
  if (isEntityArgument(argument)) {
    const asked = askedFor(services, argument);
    if (asked) await show(asked.space, asked.entity, editor);
    else await window.showInformationMessage(l10n.t('This name is not mentioned any more.'));
    return;
  }
  const asked =
    (editor && underCursor(services, editor)) ??
    (await pickEntity(services.set, l10n.t('Find All Mentions'), l10n.t('No name at the cursor. Choose one')));
  if (asked) await show(asked.space, asked.entity, editor);
}

function askedFor({ set }: Services, argument: EntityArgument): KnownEntity | undefined {
  const space = set.spaces.find(({ folder }) => folder?.uri.toString() === argument.folder);
  const entity = space?.review.entity(argument.entity);
  return space && entity && { space, entity };
}

function underCursor({ set }: Services, editor: TextEditor): KnownEntity | undefined {
  const reviewed = set.articleOf(editor.document);
  if (!reviewed) return undefined;
  const { space, path } = reviewed;
  space.ensureCurrent(path, editor.document);
  const entity = space.review.mentionAt(path, editor.document.offsetAt(editor.selection.active))?.entity;
  return entity && { space, entity };
}

async function show(space: ReviewSpace, entity: Entity, editor: TextEditor | undefined): Promise<void> {
  const places = space.review.mentionsOf(entity.id);
  const uris = new Map<string, Uri>();
  const locations = places.slice(0, maxPlaces).map(({ path, range }) => {
    const uri = uris.get(path) ?? space.uriOf(path);
    uris.set(path, uri);
    return new Location(uri, toRange(range));
  });
  const [first] = locations;
  if (!first) {
    await window.showInformationMessage(l10n.t('{0} is not mentioned any more.', entity.name));
    return;
  }
  if (places.length > locations.length) {
    tellBriefly(l10n.t('The first {0} of {1} mentions are listed.', locations.length, places.length));
  }
  // The list opens at the cursor if that is on one of the places, else at the first of them.
  const here = editor && locations.find(({ uri, range }) => isAt(editor, uri, range.start, range.end));
  const origin = here ?? first;
  await commands.executeCommand('editor.action.showReferences', origin.uri, origin.range.start, locations);
}

function isAt(editor: TextEditor, uri: Uri, start: Position, end: Position): boolean {
  const { active } = editor.selection;
  return editor.document.uri.toString() === uri.toString() && !active.isBefore(start) && !active.isAfter(end);
}

function isEntityArgument(argument: unknown): argument is EntityArgument {
  if (typeof argument !== 'object' || argument === null || !('entity' in argument)) return false;
  const folder: unknown = 'folder' in argument ? argument.folder : undefined;
  return typeof argument.entity === 'string' && (folder === undefined || typeof folder === 'string');
}
