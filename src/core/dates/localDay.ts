import { padded } from './calendar';

/** The day of a moment where the program runs, as EDTF. */
export function localDay(moment: Date): string {
  return `${padded(moment.getFullYear(), 4)}-${padded(moment.getMonth() + 1, 2)}-${padded(moment.getDate(), 2)}`;
}
