/** The command line cannot be carried out as written; the message is for the user and the exit code is 2. */
export class UsageError extends Error {}
