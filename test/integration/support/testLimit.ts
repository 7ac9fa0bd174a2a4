/** How long one test may take, in milliseconds: two deadlines of `eventually` and more. */
export const testLimit = 100_000;
