import type { Log } from '../host/log';
import type { ReviewSet } from '../host/reviewSet';
import type { HoverAnswers } from '../providers/hoverAnswers';
import type { TimelineView } from '../views/timelineView';

/** What commands work with. */
export interface Services {
  readonly set: ReviewSet;
  /** Where answers about words are shown. */
  readonly answers: HoverAnswers;
  readonly timeline: TimelineView;
  readonly log: Log;
}

/** Runs a command. The argument comes from menus, card links and other extensions: it may be anything. */
export type CommandHandler = (services: Services, argument: unknown) => Promise<void>;
