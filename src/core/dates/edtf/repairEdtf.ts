import type { DateRecognizer } from '../dateRecognizer';
import { parseEdtf } from './parseEdtf';

const loosePattern = /^(?<year>\d{4})[-/.](?<month>\d{1,2})(?:[-/.](?<day>\d{1,2}))?(?<qualifier>[?~%]?)$/;
const compactPattern = /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/;

/** What something that is no EDTF value may have been meant to be. */
export interface EdtfRepair {
  readonly value: string;
  /** Whether nothing else can have been meant, whoever wrote it. */
  readonly isCertain: boolean;
}

/**
 * What a string that is no EDTF value was probably meant to be, the likeliest first: zeros added, separators put right,
 * interval ends in order, or the value of a date in words. None when nothing valid suggests itself.
 *
 * @param published publication date as EDTF, for words that need one ("Jan. 20")
 */
export function repairsOfEdtf(text: string, recognizer: DateRecognizer, published?: string): readonly EdtfRepair[] {
  const trimmed = text.trim().slice(0, 200);
  for (const candidate of [
    trimmed.toUpperCase(),
    padded(trimmed),
    remarked(trimmed),
    paddedInterval(trimmed),
    swapped(trimmed),
  ]) {
    if (candidate !== undefined && candidate !== text && parseEdtf(candidate).ok)
      return [{ value: candidate, isCertain: true }];
  }
  return numericPattern.test(trimmed) ? inNumbers(trimmed, recognizer) : inWords(trimmed, recognizer, published);
}

const numericPattern = /^(?<first>\d{1,2})([-/.])\s?(?<second>\d{1,2})\2\s?(?<year>\d{4})$/;

/**
 * Day and month in either order, unless only one makes a day. Of two, nobody can tell but who has said how such dates are
 * read: that is certain only where it is not what a recognizer does that was told nothing, month first.
 */
function inNumbers(text: string, recognizer: DateRecognizer): readonly EdtfRepair[] {
  const { first = '', second = '', year = '' } = numericPattern.exec(text)?.groups ?? {};
  const dayFirst = `${year}-${second.padStart(2, '0')}-${first.padStart(2, '0')}`;
  const monthFirst = `${year}-${first.padStart(2, '0')}-${second.padStart(2, '0')}`;
  const valid = [...new Set([dayFirst, monthFirst])].filter((value) => parseEdtf(value).ok);
  if (valid.length === 1) return valid.map((value) => ({ value, isCertain: true }));
  const [asked] = inWords(text.replaceAll(/[-.]\s?/gu, '/'), recognizer, undefined);
  return valid.map((value) => ({ value, isCertain: value === dayFirst && asked?.value === dayFirst }));
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

/** The value of words that are one temporal expression from end to end; certain where it does not depend on a day. */
function inWords(text: string, recognizer: DateRecognizer, published: string | undefined): readonly EdtfRepair[] {
  const value = valueOf(text, recognizer, published);
  return value === undefined ? [] : [{ value, isCertain: valueOf(text, recognizer, undefined) === value }];
}

function valueOf(text: string, recognizer: DateRecognizer, published: string | undefined): string | undefined {
  const [only, ...more] = recognizer.recognize(text, { published });
  if (only === undefined || more.length > 0 || only.start > 0 || only.end < text.length) return undefined;
  return only.edtf !== undefined && parseEdtf(only.edtf).ok ? only.edtf : undefined;
}
