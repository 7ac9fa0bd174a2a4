/** How many bytes a text takes as UTF-8. A lone surrogate takes three, as encoders write U+FFFD for it. */
export function utf8Length(text: string): number {
  let bytes = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x800) bytes += unit < 0x80 ? 1 : 2;
    else if ((text.codePointAt(at) ?? unit) > 0xffff) {
      bytes += 4;
      at++;
    } else bytes += 3;
  }
  return bytes;
}

/** Whether a text takes more than some bytes as UTF-8. Most texts need not be counted for it: a UTF-16 unit takes one to three. */
export function isLongerInUtf8(text: string, maxBytes: number): boolean {
  return text.length > maxBytes || (text.length * 3 > maxBytes && utf8Length(text) > maxBytes);
}
