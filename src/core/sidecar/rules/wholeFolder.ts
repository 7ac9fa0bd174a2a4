/** Rules that say of something that it is nowhere in the folder: their problems count only once every file has been read. */
export const wholeFolderRules: ReadonlySet<string> = new Set(['same-unknown', 'name-stale']);
