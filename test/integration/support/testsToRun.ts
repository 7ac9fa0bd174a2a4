/** Filled in when the tests are bundled. */
declare const TESTS_TO_RUN: string;

/** Only tests with this text in their full names run; every name has the empty text in it. */
export const testsToRun = TESTS_TO_RUN;
