/**
 * A value that is made when it is first asked for. Lists and tables are loaded with the program, which must start
 * quickly; most of them are not needed then.
 */
export function lazy<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
