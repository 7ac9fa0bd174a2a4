// @ts-check
/**
 * Preloaded into the VS Code server: when the process that started it is gone, however it ended, the pipe at standard
 * input closes, and the server's whole process group (extension hosts, watchers, search) ends.
 */
'use strict';

// Child processes of the server inherit this preload; only the group's leader may act.
if (process.argv[1]?.endsWith('server-main.js') === true) {
  process.stdin.on('end', () => process.kill(-process.pid, 'SIGKILL'));
  process.stdin.resume();
}
