import type { NumberForm } from '../token';
import type { TokenClasses } from './lexicalClasses';

/** The classes of a number, those it does not belong to undefined. */
export function numberClasses({ value, digits, shape }: NumberForm): TokenClasses {
  const { length } = digits;
  switch (shape) {
    case 'plain':
      return { NUMBER: value, ...plainClasses(value, length) };
    case 'grouped':
      return { NUMBER: value };
    case 'decimal':
      return { NUMBER: value, HOURPOINTMINUTE: hourPointMinute(digits) };
    case 'ordinal':
      return { ORDINALNUM: value, DAYNUM: within(value, 1, 31) };
    case 'plural':
      return { DECADENUM: value % 10 === 0 ? decade(value / 10, length) : undefined };
  }
}

function plainClasses(value: number, length: number): TokenClasses {
  if (length === 4) {
    const isTime = value <= 2400 && value % 100 < 60;
    return { YEAR: within(value, 1000, 2199), FOURDIGITS: isTime ? value : undefined };
  }
  if (length > 2) return {};
  const shared = { DAYNUM: within(value, 1, 31), HOUR: within(value, 0, 24), MONTHNUM: within(value, 1, 12) };
  return length === 2 ? { ...shared, TWODIGITS: value, MINUTE: within(value, 0, 59) } : shared;
}

function hourPointMinute(digits: string): number | undefined {
  const [hour = '', minute = ''] = digits.split('.');
  const isTime = minute.length === 2 && Number(hour) <= 24 && Number(minute) < 60;
  return isTime ? Number(hour) * 100 + Number(minute) : undefined;
}

function decade(value: number, length: number): number | undefined {
  if (length === 4) return within(value, 100, 219);
  return length === 2 ? within(value, 2, 9) : undefined;
}

function within(value: number, first: number, last: number): number | undefined {
  return value >= first && value <= last ? value : undefined;
}
