import { commands, Disposable, l10n, window } from 'vscode';
import { describeError } from '../host/log';
import { annotateSelection } from './annotateSelection';
import { commandIds, type CommandId } from './commandIds';
import { countFromAnotherDate, recordDate } from './recordDate';
import { createSidecarCommand } from './createSidecarCommand';
import { explainName } from './explainName';
import { filterTimeline } from './filterTimeline';
import { findAllMentions } from './findAllMentions';
import { openPlace } from './openPlace';
import { rebuildIndex } from './rebuildIndex';
import type { CommandHandler, Services } from './services';
import { setPublicationDate } from './setPublicationDate';
import { nextMention, previousMention } from './stepThroughMentions';
import { toggleHighlights } from './toggleHighlights';

const handlers: Record<CommandId, CommandHandler> = {
  [commandIds.createSidecar]: createSidecarCommand,
  [commandIds.annotateSelection]: annotateSelection,
  [commandIds.setPublicationDate]: setPublicationDate,
  [commandIds.recordDate]: recordDate,
  [commandIds.countFromAnotherDate]: countFromAnotherDate,
  [commandIds.findAllMentions]: findAllMentions,
  [commandIds.nextMention]: nextMention,
  [commandIds.previousMention]: previousMention,
  [commandIds.explainName]: explainName,
  [commandIds.toggleHighlights]: toggleHighlights,
  [commandIds.filterTimeline]: filterTimeline,
  [commandIds.clearTimelineFilter]: ({ timeline }) => timeline.filter(undefined),
  [commandIds.rebuildIndex]: rebuildIndex,
  [commandIds.showLog]: ({ log }) => {
    log.show();
    return Promise.resolve();
  },
  [commandIds.openPlace]: openPlace,
};

/** Registers every command. One that fails says so and leaves the details in the log. */
export function registerCommands(services: Services): Disposable {
  const registered = Object.entries(handlers).map(([id, handler]) =>
    commands.registerCommand(id, async (argument: unknown) => {
      try {
        await handler(services, argument);
      } catch (error) {
        services.log.error(`${id}: ${describeError(error)}`);
        await showFailure(services);
      }
    }),
  );
  return Disposable.from(...registered);
}

async function showFailure({ log }: Services): Promise<void> {
  const showLog = l10n.t('Show Log');
  const answer = await window.showErrorMessage(l10n.t('Source Review could not do this.'), showLog);
  if (answer === showLog) log.show();
}
