import { type ExtensionContext, window } from 'vscode';
import type { SourceReviewApi } from './api';
import { registerCommands } from './commands/registerCommands';
import type { Disk } from './host/disk';
import { loadRecognizers } from './host/recognizers';
import { ReviewSet } from './host/reviewSet';
import { snapshotsIn } from './host/snapshots';
import { createAnalyst } from './host/workers/createAnalyst';
import type { StartWorker } from './host/workers/startWorker';
import { SuggestionLoop } from './loop/suggestionLoop';
import { ArticleActionsProvider } from './providers/articleActions';
import { ArticleNavigation } from './providers/articleNavigation';
import { registerDateHints } from './providers/dateHints';
import { followActiveEditor } from './providers/editorContext';
import { EntityRename } from './providers/entityRename';
import { EntitySymbols } from './providers/entitySymbols';
import { CardHoverProvider } from './providers/hover';
import { HoverAnswers } from './providers/hoverAnswers';
import { registerIndexingItem } from './providers/indexingItem';
import { IndexStatus } from './providers/indexStatus';
import { ProblemPublisher } from './providers/problems';
import { PublicationNotice } from './providers/publicationNotice';
import { PublicationStatus } from './providers/publicationStatus';
import { RecordCompletionProvider } from './providers/recordCompletions';
import { RecordFixesProvider } from './providers/recordFixes';
import { registerRecordHints } from './providers/recordHints';
import { RecordHoverProvider } from './providers/recordHover';
import { RecordNavigation } from './providers/recordNavigation';
import { RecordRenameProvider } from './providers/recordRename';
import { ReviewDecorations } from './providers/reviewDecorations';
import { ReviewLenses } from './providers/reviewLenses';
import { SemanticTokensProvider } from './providers/semanticTokens';
import { EntitiesView } from './views/entitiesView';
import { MatchesView } from './views/matchesView';
import { ReviewView } from './views/reviewView';
import { TimelineView } from './views/timelineView';

/** Wires everything up. The same in the desktop, on servers and in the browser: only the editor's own API is used. */
export async function startReview(
  context: ExtensionContext,
  startWorker: StartWorker,
  disk: Disk | undefined,
): Promise<SourceReviewApi> {
  const log = window.createOutputChannel('Source Review', { log: true });
  const analyst = createAnalyst(startWorker, context.extensionUri, log);
  const recognizers = await loadRecognizers(context.extensionUri, log);
  const engines = { recognizers, analyst, snapshotOf: snapshotsIn(context.storageUri, recognizers), disk };
  const set = new ReviewSet(engines, log);
  const answers = new HoverAnswers();
  const timeline = new TimelineView(set, log);
  const loop = new SuggestionLoop();
  const entities = new EntitiesView(set);
  const matches = new MatchesView(set, context.workspaceState, log);
  const problems = new ProblemPublisher(set, context.extensionUri, log);
  context.subscriptions.push(
    log,
    analyst,
    set.start(),
    new SemanticTokensProvider(set).register(),
    new CardHoverProvider(set, answers, log).register(),
    new ArticleNavigation(set).register(),
    new EntitySymbols(set).register(),
    new EntityRename(set).register(),
    new ArticleActionsProvider(set).register(),
    registerDateHints(set),
    new ReviewDecorations(set, log).register(),
    new RecordCompletionProvider(set).register(),
    new RecordHoverProvider(set, log).register(),
    new RecordNavigation(set).register(),
    registerRecordHints(set),
    new ReviewLenses(set).register(),
    new RecordRenameProvider(set).register(),
    problems.register(),
    new RecordFixesProvider(set).register(),
    new IndexStatus(set, log).register(),
    registerIndexingItem(set, log),
    new PublicationStatus(set, log).register(),
    new PublicationNotice(set, context.workspaceState, log).register(),
    new ReviewView(set).register(),
    entities.register(),
    matches.register(),
    timeline.register(),
    loop.register(),
    registerCommands({ set, answers, timeline, loop, entities, matches, state: context.workspaceState, log }),
    followActiveEditor(set, log),
  );
  return {
    async whenIndexed() {
      await set.whenIndexed();
      await problems.whenChecked();
    },
    reviewOf(uri) {
      const located = set.locate(uri);
      return located && { review: located.space.review, path: located.path };
    },
    timeline,
    entities,
  };
}
