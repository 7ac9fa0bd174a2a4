/** Assertions for both extension hosts: the one in the browser has no `node:assert`. */

/** What Mocha shows as a difference. */
class ComparisonError extends Error {
  readonly actual: unknown;
  readonly expected: unknown;

  constructor(message: string, actual: unknown, expected: unknown) {
    super(message);
    this.name = 'AssertionError';
    this.actual = actual;
    this.expected = expected;
  }
}

/** Passes when both are the same primitive, or equal as JSON: arrays and plain objects, their keys in the same order. */
export function equal(actual: unknown, expected: unknown, what = 'values differ'): void {
  const [shown, wanted] = [show(actual), show(expected)];
  if (shown !== wanted) {
    throw new ComparisonError(`${what}\n  expected ${wanted}\n  actual   ${shown}`, actual, expected);
  }
}

/** Passes when the value is truthy, and tells the compiler so. */
export function ok(value: unknown, what: string): asserts value {
  if (!value) throw new ComparisonError(what, value, true);
}

/** The value, when it is there. */
export function present<T>(value: T | undefined | null, what: string): T {
  if (value === undefined || value === null) throw new ComparisonError(`${what} is missing`, value, 'something');
  return value;
}

/** Passes when the pattern is found in the text. */
export function match(text: string, pattern: RegExp): void {
  if (!pattern.test(text)) throw new ComparisonError(`${show(text)} does not match ${String(pattern)}`, text, pattern);
}

/** Passes when the pattern is not found in the text. */
export function noMatch(text: string, pattern: RegExp): void {
  if (pattern.test(text)) throw new ComparisonError(`${show(text)} matches ${String(pattern)}`, text, pattern);
}

function show(value: unknown): string {
  return value === undefined ? 'undefined' : JSON.stringify(value);
}
