// @ts-check
/**
 * What the code shim's exit code says. 0: every test passed. 1: the tests ran and some failed, or could not be loaded.
 * The others mean that the run itself broke, so that a broken run can never be mistaken for a passing one.
 */
export const ExitCode = Object.freeze({
  passed: 0,
  failed: 1,
  /** The kit itself failed: bad command line, set-up error. */
  shimError: 70,
  /** The VS Code server ended before the tests did. */
  serverGone: 71,
  /** The page that shows the workbench crashed. */
  pageCrashed: 72,
  /** The browser ended before the tests did. */
  browserGone: 73,
  /** The time limit passed. */
  timeout: 74,
  /** The extension host ended abnormally; VS Code itself reports this as 0. */
  extensionHostCrashed: 75,
  /** The tests said that they passed but left no result: they never really ran. */
  noResult: 76,
  /** Stopped by a signal. */
  interrupted: 130,
});
