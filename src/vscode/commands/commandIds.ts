/** The ids of all commands, as in the manifest. */
export const commandIds = {
  createSidecar: 'sourceReview.createSidecar',
  annotateSelection: 'sourceReview.annotateSelection',
  setPublicationDate: 'sourceReview.setPublicationDate',
  recordDate: 'sourceReview.recordDate',
  countFromAnotherDate: 'sourceReview.countFromAnotherDate',
  findAllMentions: 'sourceReview.findAllMentions',
  nextMention: 'sourceReview.nextMention',
  previousMention: 'sourceReview.previousMention',
  explainName: 'sourceReview.explainName',
  sameAs: 'sourceReview.sameAs',
  notSameAs: 'sourceReview.notSameAs',
  renameEntity: 'sourceReview.renameEntity',
  ignoreTerm: 'sourceReview.ignoreTerm',
  explainEntity: 'sourceReview.explainEntity',
  toggleHighlights: 'sourceReview.toggleHighlights',
  filterTimeline: 'sourceReview.filterTimeline',
  clearTimelineFilter: 'sourceReview.clearTimelineFilter',
  fixAllProblems: 'sourceReview.fixAllProblems',
  acceptSuggestion: 'sourceReview.acceptSuggestion',
  ignoreSuggestion: 'sourceReview.ignoreSuggestion',
  acceptAllOfEntity: 'sourceReview.acceptAllOfEntity',
  addClaim: 'sourceReview.addClaim',
  addNote: 'sourceReview.addNote',
  setReviewStatus: 'sourceReview.setReviewStatus',
  decideSuggestions: 'sourceReview.decideSuggestions',
  /** For the keys while suggestions are decided; not in the palette. */
  acceptAndGoOn: 'sourceReview.acceptAndGoOn',
  ignoreAndGoOn: 'sourceReview.ignoreAndGoOn',
  skipSuggestion: 'sourceReview.skipSuggestion',
  previousSuggestion: 'sourceReview.previousSuggestion',
  takeBackDecision: 'sourceReview.takeBackDecision',
  endDeciding: 'sourceReview.endDeciding',
  filterEntities: 'sourceReview.filterEntities',
  clearEntityFilter: 'sourceReview.clearEntityFilter',
  sortEntitiesByArticles: 'sourceReview.sortEntitiesByArticles',
  sortEntitiesByMentions: 'sourceReview.sortEntitiesByMentions',
  matchSame: 'sourceReview.matchSame',
  matchNotSame: 'sourceReview.matchNotSame',
  matchSkip: 'sourceReview.matchSkip',
  matchUndo: 'sourceReview.matchUndo',
  copySchemas: 'sourceReview.copySchemas',
  setUpFolder: 'sourceReview.setUpFolder',
  rebuildIndex: 'sourceReview.rebuildIndex',
  stopIndexing: 'sourceReview.stopIndexing',
  resumeIndexing: 'sourceReview.resumeIndexing',
  showLog: 'sourceReview.showLog',
  /** For the links of cards; not in the palette. */
  openPlace: 'sourceReview.openPlace',
  /** For lenses; not in the palette. */
  showOnTimeline: 'sourceReview.showOnTimeline',
  /** For quick fixes; not in the palette. */
  takeFixAction: 'sourceReview.takeFixAction',
} as const;

export type CommandId = (typeof commandIds)[keyof typeof commandIds];

/** The commands that a card may call. None of them writes without asking. */
export const cardCommands = [
  commandIds.openPlace,
  commandIds.findAllMentions,
  commandIds.sameAs,
  commandIds.notSameAs,
  commandIds.explainEntity,
  commandIds.setPublicationDate,
  commandIds.recordDate,
  commandIds.countFromAnotherDate,
  commandIds.resumeIndexing,
] as const satisfies readonly CommandId[];

/** A link that calls a command with one argument. */
export function commandLink(command: CommandId, argument: object): string {
  return `command:${command}?${encodeURIComponent(JSON.stringify([argument]))}`;
}
