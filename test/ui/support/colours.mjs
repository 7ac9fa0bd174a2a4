// @ts-check
/** Colours as browsers compute them: how well they are read, and how well they are told apart. */

/** @typedef {readonly [red: number, green: number, blue: number]} Rgb channels from 0 to 255 */

/**
 * @param {string} computed `rgb(r, g, b)` or `rgba(r, g, b, a)` with `a` not 0
 * @returns {Rgb}
 * @throws {Error} for other texts, and for what is fully transparent
 */
export function parseColour(computed) {
  const numbers =
    computed
      .match(/^rgba?\(([^)]+)\)$/)?.[1]
      ?.split(',')
      .map(Number) ?? [];
  const [red, green, blue, alpha = 1] = numbers;
  if (red === undefined || green === undefined || blue === undefined || alpha === 0) {
    throw new Error(`not an opaque colour: ${computed}`);
  }
  return [red, green, blue];
}

/**
 * @param {Rgb} a
 * @param {Rgb} b
 * @returns {number} the contrast ratio of WCAG 2.2, from 1 to 21
 */
export function contrast(a, b) {
  const [bright = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (bright + 0.05) / (dark + 0.05);
}

/**
 * @param {Rgb} a
 * @param {Rgb} b
 * @returns {number} the distance in CIELAB under D65 (CIE76): 2.3 is just noticeable side by side
 */
export function difference(a, b) {
  const [first, second] = [toLab(a), toLab(b)];
  return Math.hypot(...first.map((value, index) => value - (second[index] ?? 0)));
}

/** @param {Rgb} colour */
function luminance(colour) {
  const [red, green, blue] = linear(colour);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** @param {Rgb} colour @returns {readonly [number, number, number]} the channels of sRGB without its gamma, 0 to 1 */
function linear([red, green, blue]) {
  const channel = (/** @type {number} */ value) =>
    value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
  return [channel(red), channel(green), channel(blue)];
}

/** @param {Rgb} colour @returns {readonly [number, number, number]} L*, a*, b* */
function toLab(colour) {
  const [red, green, blue] = linear(colour);
  const x = f((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047);
  const y = f(0.2126 * red + 0.7152 * green + 0.0722 * blue);
  const z = f((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** @param {number} t */
function f(t) {
  return t > (6 / 29) ** 3 ? Math.cbrt(t) : t / (3 * (6 / 29) ** 2) + 4 / 29;
}
