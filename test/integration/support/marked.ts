/** A text with places marked by « and »: the text without the marks, and the places as problems name them. */
export interface Marked {
  readonly text: string;
  /** "line:character-line:character", in order. */
  readonly places: readonly string[];
}

/** Reads a text in which places are marked: `name: «voss»`. */
export function marked(source: string): Marked {
  const places: string[] = [];
  let text = '';
  let line = 0;
  let character = 0;
  let start = '';
  for (const unit of source) {
    if (unit === '«') start = `${line}:${character}`;
    else if (unit === '»') places.push(`${start}-${line}:${character}`);
    else {
      text += unit;
      character += unit.length;
      if (unit === '\n') {
        line++;
        character = 0;
      }
    }
  }
  return { text, places };
}
