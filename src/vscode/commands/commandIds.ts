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
  toggleHighlights: 'sourceReview.toggleHighlights',
  filterTimeline: 'sourceReview.filterTimeline',
  clearTimelineFilter: 'sourceReview.clearTimelineFilter',
  rebuildIndex: 'sourceReview.rebuildIndex',
  showLog: 'sourceReview.showLog',
  /** For the links of cards; not in the palette. */
  openPlace: 'sourceReview.openPlace',
} as const;

export type CommandId = (typeof commandIds)[keyof typeof commandIds];

/** The commands that a card may call. None of them writes without asking. */
export const cardCommands = [
  commandIds.openPlace,
  commandIds.findAllMentions,
  commandIds.setPublicationDate,
  commandIds.recordDate,
  commandIds.countFromAnotherDate,
] as const satisfies readonly CommandId[];

/** A link that calls a command with one argument. */
export function commandLink(command: CommandId, argument: object): string {
  return `command:${command}?${encodeURIComponent(JSON.stringify([argument]))}`;
}
