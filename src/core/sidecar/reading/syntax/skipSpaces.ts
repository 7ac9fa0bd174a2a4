export function skipSpaces(text: string, offset: number): number {
  let at = offset;
  while (text.charAt(at) === ' ') at++;
  return at;
}
