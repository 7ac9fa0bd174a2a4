import { commands, l10n, Location, type Position, type TextEditor, window, type Uri } from 'vscode';
import type { Entity } from '../../core/entities/entity';
import { finishInSlices } from '../../core/text/steps';
import { never } from '../host/cancelSignal';
import { describeIndexing } from '../host/describeIndexing';
import { inform, tellBriefly } from '../host/messages';
import { toRange } from '../host/ranges';
import type { ReviewSpace } from '../host/reviewSpace';
import { hostScheduler } from '../host/scheduler';
import { askedEntity } from './askedEntity';
import { meantAtCursor } from './knownEntityOf';
import type { Services } from './services';

/** More places are not listed: the list would be slow and nobody would read it. */
const maxPlaces = 2000;

/** Shows every mention of the name under the cursor, or of one that the user chooses, in all articles. */
export async function findAllMentions(services: Services, argument: unknown): Promise<void> {
  const asked = await askedEntity(services, argument, l10n.t('Find All Mentions'), meantAtCursor);
  if (asked) await show(asked.space, asked.entity, window.activeTextEditor);
}

async function show(space: ReviewSpace, entity: Entity, editor: TextEditor | undefined): Promise<void> {
  const places = await finishInSlices(space.review.allMentionsOf(entity.id), hostScheduler, never);
  if (!places) return;
  const uris = new Map<string, Uri>();
  const locations = places.slice(0, maxPlaces).map(({ path, range }) => {
    const uri = uris.get(path) ?? space.uriOf(path);
    uris.set(path, uri);
    return new Location(uri, toRange(range));
  });
  const [first] = locations;
  if (!first) {
    await inform(l10n.t('{0} is not mentioned any more.', entity.name));
    return;
  }
  if (places.length > locations.length) {
    tellBriefly(l10n.t('The first {0} of {1} mentions are listed.', locations.length, places.length));
  }
  const byRole = places.filter((place) => place.byRole).length;
  if (byRole > 0) {
    tellBriefly(
      l10n.t('{0} of {1} do not have the name: they likely mean {2} by role.', byRole, places.length, entity.name),
    );
  }
  const notAll = describeIndexing(space);
  if (notAll !== undefined) tellBriefly(notAll);
  // The list opens at the cursor if that is on one of the places, else at the first of them.
  const here = editor && locations.find(({ uri, range }) => isAt(editor, uri, range.start, range.end));
  const origin = here ?? first;
  await commands.executeCommand('editor.action.showReferences', origin.uri, origin.range.start, locations);
}

function isAt(editor: TextEditor, uri: Uri, start: Position, end: Position): boolean {
  const { active } = editor.selection;
  return editor.document.uri.toString() === uri.toString() && !active.isBefore(start) && !active.isAfter(end);
}
