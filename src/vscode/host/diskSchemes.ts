/** Schemes of folders on a disk: the editor always searches them, and their files tell when they were changed. */
export const diskSchemes: ReadonlySet<string> = new Set(['file', 'vscode-remote']);
