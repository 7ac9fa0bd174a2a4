import { type ExtensionContext, window } from 'vscode';
import type { SourceReviewApi } from './api';
import { registerCommands } from './commands/registerCommands';
import { loadRecognizers } from './host/recognizers';
import { ReviewSet } from './host/reviewSet';
import { DateActionsProvider } from './providers/dateActions';
import { DateHintsProvider } from './providers/dateHints';
import { followActiveEditor } from './providers/editorContext';
import { CardHoverProvider } from './providers/hover';
import { HoverAnswers } from './providers/hoverAnswers';
import { IndexStatus } from './providers/indexStatus';
import { ProblemPublisher } from './providers/problems';
import { PublicationStatus } from './providers/publicationStatus';
import { SemanticTokensProvider } from './providers/semanticTokens';
import { TimelineView } from './views/timelineView';

/** Wires everything up. The same in the desktop, on servers and in the browser: only the editor's own API is used. */
export async function startReview(context: ExtensionContext): Promise<SourceReviewApi> {
  const log = window.createOutputChannel('Source Review', { log: true });
  const set = new ReviewSet(await loadRecognizers(context.extensionUri, log), log);
  const answers = new HoverAnswers();
  const timeline = new TimelineView(set, log);
  const problems = new ProblemPublisher(set, context.extensionUri, log);
  context.subscriptions.push(
    log,
    set.start(),
    new SemanticTokensProvider(set).register(),
    new CardHoverProvider(set, answers, log).register(),
    new DateActionsProvider(set).register(),
    new DateHintsProvider(set).register(),
    problems.register(),
    new IndexStatus(set, log).register(),
    new PublicationStatus(set, log).register(),
    timeline.register(),
    registerCommands({ set, answers, timeline, log }),
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
  };
}
