import type { Memento } from 'vscode';
import type { Log } from '../host/log';
import type { ReviewSet } from '../host/reviewSet';
import type { SuggestionLoop } from '../loop/suggestionLoop';
import type { HoverAnswers } from '../providers/hoverAnswers';
import type { EntitiesView } from '../views/entitiesView';
import type { MatchesView } from '../views/matchesView';
import type { TimelineView } from '../views/timelineView';

/** What commands work with. */
export interface Services {
  readonly set: ReviewSet;
  /** Where answers about words are shown. */
  readonly answers: HoverAnswers;
  readonly timeline: TimelineView;
  /** Where suggestions are decided one by one. */
  readonly loop: SuggestionLoop;
  readonly entities: EntitiesView;
  readonly matches: MatchesView;
  /** What is kept of this workspace. */
  readonly state: Memento;
  readonly log: Log;
}

/** Runs a command. The argument comes from menus, card links and other extensions: it may be anything. */
export type CommandHandler = (services: Services, argument: unknown) => Promise<void>;
