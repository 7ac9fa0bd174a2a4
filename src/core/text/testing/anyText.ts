import fc from 'fast-check';

/** Texts with everything that readers of text stumble over: code units of all kinds, marks, breaks, odd beginnings. */
export const anyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      // Lone surrogates too.
      fc.nat({ max: 0xffff }).map((unit) => String.fromCharCode(unit)),
      fc.string({ unit: 'binary', maxLength: 6 }),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
      fc.nat({ max: 300 }).map((length) => 'x'.repeat(length)),
      fc.constantFrom(
        ...[' ', '\u00a0', '\u3000', '\t', '\r\n', '\n', '\r', '\n\n', '\u2028', '\u0085'],
        ...['.', '. ', '...', '? ', ', ', '\u2019', "'", "'s", '"', '\u201d ', '("', ')', '-', '\u2010', ' \u2014 '],
        ...['_', '/', '&', '@', '#', ':', '://', 'http://', 'www.', 'a@b.', '.com'],
        ...['\u00ad', '\u200b', '\u200d', '\ufeff', '\u202e', '\u0301', '\ufe0f', '\u20e3', '\ud83d', '\udc00'],
        ...['\u{1f468}', '\u05d0', '\u0639\u0644', 'S', 's', '7', '3.5', 'b ', 'A'],
        ...['U.S.', 'Gen. ', 'No. ', 'Al-', 'Iran', '-backed ', 'the ', 'said ', 'PARIS (AP) \u2014 '],
      ),
    ),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.join(''));
