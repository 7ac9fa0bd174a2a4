import { commands, Disposable, l10n } from 'vscode';
import { describeError } from '../host/log';
import { alarm } from '../host/messages';
import { answerMatch, skipMatch, undoMatch } from './answerMatch';
import { addClaimFromSelection, addNoteHere } from './addToSidecar';
import { annotateSelection } from './annotateSelection';
import { commandIds, type CommandId } from './commandIds';
import { notSameAs, sameAs } from './decideIdentity';
import { acceptAllOfEntity, acceptSuggestionCommand, ignoreSuggestionCommand } from './decideSuggestion';
import { countFromAnotherDate, recordDate } from './recordDate';
import { copySchemas } from './copySchemas';
import { createSidecarCommand } from './createSidecarCommand';
import { explainEntityCommand } from './explainEntity';
import { explainName } from './explainName';
import { fixAllProblems } from './fixAllProblems';
import { filterTimeline } from './filterTimeline';
import { findAllMentions } from './findAllMentions';
import { ignoreTermCommand } from './ignoreTermCommand';
import { filterEntities } from './listEntities';
import { openPlace } from './openPlace';
import { rebuildIndex } from './rebuildIndex';
import { renameEntityCommand } from './renameEntityCommand';
import type { CommandHandler, Services } from './services';
import { setPublicationDate } from './setPublicationDate';
import { setReviewStatusCommand } from './setReviewStatusCommand';
import { setUpFolder } from './setUpFolder';
import { resumeIndexing, stopIndexing } from './stopIndexing';
import { nextMention, previousMention } from './stepThroughMentions';
import { showOnTimeline } from './showOnTimeline';
import { takeFixAction } from './takeFixAction';
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
  [commandIds.sameAs]: sameAs,
  [commandIds.notSameAs]: notSameAs,
  [commandIds.renameEntity]: renameEntityCommand,
  [commandIds.ignoreTerm]: ignoreTermCommand,
  [commandIds.explainEntity]: explainEntityCommand,
  [commandIds.toggleHighlights]: toggleHighlights,
  [commandIds.filterTimeline]: filterTimeline,
  [commandIds.clearTimelineFilter]: ({ timeline }) => timeline.filter(undefined),
  [commandIds.fixAllProblems]: fixAllProblems,
  [commandIds.acceptSuggestion]: acceptSuggestionCommand,
  [commandIds.ignoreSuggestion]: ignoreSuggestionCommand,
  [commandIds.acceptAllOfEntity]: acceptAllOfEntity,
  [commandIds.addClaim]: addClaimFromSelection,
  [commandIds.addNote]: addNoteHere,
  [commandIds.setReviewStatus]: setReviewStatusCommand,
  [commandIds.decideSuggestions]: (services) => services.loop.begin(services),
  [commandIds.acceptAndGoOn]: (services) => services.loop.accept(services),
  [commandIds.ignoreAndGoOn]: (services) => services.loop.ignore(services),
  [commandIds.skipSuggestion]: (services) => services.loop.step(services, 'next'),
  [commandIds.previousSuggestion]: (services) => services.loop.step(services, 'previous'),
  [commandIds.takeBackDecision]: (services) => services.loop.takeBack(services),
  [commandIds.endDeciding]: ({ loop }) => loop.end(),
  [commandIds.filterEntities]: filterEntities,
  [commandIds.clearEntityFilter]: ({ entities }) => entities.list({ filter: '' }),
  [commandIds.sortEntitiesByArticles]: ({ entities }) => entities.list({ order: 'articles' }),
  [commandIds.sortEntitiesByMentions]: ({ entities }) => entities.list({ order: 'mentions' }),
  [commandIds.matchSame]: answerMatch('same'),
  [commandIds.matchNotSame]: answerMatch('not-same'),
  [commandIds.matchSkip]: skipMatch,
  [commandIds.matchUndo]: undoMatch,
  [commandIds.copySchemas]: copySchemas,
  [commandIds.setUpFolder]: setUpFolder,
  [commandIds.rebuildIndex]: rebuildIndex,
  [commandIds.stopIndexing]: stopIndexing,
  [commandIds.resumeIndexing]: resumeIndexing,
  [commandIds.showLog]: ({ log }) => {
    log.show();
    return Promise.resolve();
  },
  [commandIds.openPlace]: openPlace,
  [commandIds.showOnTimeline]: showOnTimeline,
  [commandIds.takeFixAction]: takeFixAction,
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
  const answer = await alarm(l10n.t('Source Review could not do this.'), showLog);
  if (answer === showLog) log.show();
}
