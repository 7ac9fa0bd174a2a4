/** In place of `@vscode/native-watchdog`: the server ends its extension hosts itself, see `die-with-parent.cjs`. */
export function start() {}
