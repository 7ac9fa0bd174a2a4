/** An expression as another library finds it, with a TIMEX3 class and value. UTF-16 offsets. */
export interface PeerDate {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly type: string;
  readonly value: string;
}

/** Finds expressions in a text that was published on a day. */
export type PeerDateRecognizer = (text: string, published: Date) => readonly PeerDate[];

/** A span without the preposition that TIMEX3 leaves out: "on Thursday". */
export function withoutPreposition(text: string, start: number, end: number): Pick<PeerDate, 'start' | 'end' | 'text'> {
  const words = text.slice(start, end);
  const [preposition = ''] = /^(?:on|in|at|by|since|until|before|after|from|for|during|of)\s+/i.exec(words) ?? [];
  return { start: start + preposition.length, end, text: words.slice(preposition.length) };
}
