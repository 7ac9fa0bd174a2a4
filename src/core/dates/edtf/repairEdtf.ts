import type { DateRecognizer } from '../dateRecognizer';
import { parseEdtf } from './parseEdtf';

const loosePattern = /^(?<year>\d{4})[-/.](?<month>\d{1,2})(?:[-/.](?<day>\d{1,2}))?(?<qualifier>[?~%]?)$/;
const compactPattern = /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/;

/**
 * What a string that is no EDTF value was probably meant to be: zeros added, separators put right, interval ends in
 * order, or the value of a date in words. Undefined when nothing valid suggests itself.
 *
 * @param published publication date as EDTF, for words that need one ("Jan. 20")
 */
export function repairEdtf(text: string, recognizer: DateRecognizer, published?: string): string | undefined {
  const trimmed = text.trim().slice(0, 200);
  for (const candidate of [
    trimmed.toUpperCase(),
    padded(trimmed),
    remarked(trimmed),
    paddedInterval(trimmed),
    swapped(trimmed),
  ]) {
    if (candidate !== undefined && candidate !== text && parseEdtf(candidate).ok) return candidate;
  }
  return inWords(trimmed, recognizer, published);
}

function padded(text: string): string | undefined {
  const groups = (loosePattern.exec(text) ?? compactPattern.exec(text))?.groups;
  if (groups === undefined) return undefined;
  const { year = '', month = '', day, qualifier = '' } = groups;
  return `${year}-${month.padStart(2, '0')}${day === undefined ? '' : `-${day.padStart(2, '0')}`}${qualifier}`;
}

/** Marks of doubt where they belong, at the end and only one: `?2023`, `c. 2023`, `2023 ?`, `2023?~`, `2023-05-??`. */
function remarked(text: string): string | undefined {
  const about = /^(?:c\.|ca\.?|circa|about|~)\s*(-?\d.*)$/iu.exec(text)?.[1];
  if (about !== undefined) return /[?~%]$/u.test(about) ? undefined : `${about}~`;
  const unknown = text.replace(/-\?\?(?=-|$)/gu, '-XX');
  if (unknown !== text) return unknown;
  const [, before = '', date = '', after = ''] = /^(\??)(-?\d[\dX-]*?)\s*([?~%]*)$/u.exec(text) ?? [];
  const [first = '', ...others] = `${before}${after}`.split('');
  const mark = others.some((other) => other !== first) ? '%' : first;
  return date === '' ? undefined : `${padded(date) ?? date}${mark}`;
}

function paddedInterval(text: string): string | undefined {
  const ends = text.split('/').map((end) => end.trim());
  if (ends.length !== 2) return undefined;
  return ends.map((end) => (end === '...' ? '..' : (padded(end) ?? end))).join('/');
}

function swapped(text: string): string | undefined {
  const [from, to, ...more] = (paddedInterval(text) ?? '').split('/');
  return from === undefined || to === undefined || more.length > 0 ? undefined : `${to}/${from}`;
}

/** The value of words that are one temporal expression from end to end. */
function inWords(text: string, recognizer: DateRecognizer, published: string | undefined): string | undefined {
  const [only, ...more] = recognizer.recognize(text, { published });
  if (only === undefined || more.length > 0 || only.start > 0 || only.end < text.length) return undefined;
  return only.edtf !== undefined && parseEdtf(only.edtf).ok ? only.edtf : undefined;
}
