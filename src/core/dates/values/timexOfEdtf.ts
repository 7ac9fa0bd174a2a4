const seasons: Readonly<Record<string, string>> = { '21': 'SP', '22': 'SU', '23': 'FA', '24': 'WI' };

/**
 * Writes an EDTF value or an ISO 8601 duration as TIMEX3 does, without marks for what is uncertain or approximate.
 * Intervals and sets, for which TIMEX3 has no value, stay as they are.
 */
export function timexOfEdtf(edtf: string): string {
  if (edtf.startsWith('P') || edtf.startsWith('[') || edtf.includes('/')) return edtf;
  const plain = edtf.replace(/[?~%]$/, '');
  const season = seasons[/^\d{4}-(\d\d)$/.exec(plain)?.[1] ?? ''];
  if (season !== undefined) return `${plain.slice(0, 5)}${season}`;
  return /^\d+X+$/.test(plain) ? plain.replace(/X+$/, '') : plain;
}
