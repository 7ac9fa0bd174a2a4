/** In place of `@vscode/ripgrep-universal`, which carries the binaries of all platforms (56 MB). */
export { rgPath } from '@vscode/ripgrep';
