import { isoWeekOf, padded, toDayNumber } from '../../src/core/dates/calendar';
import type { PeerDate, PeerDateRecognizer } from './peerDate';
import { withoutPreposition } from './peerDate';

type Component = 'year' | 'month' | 'day' | 'weekday' | 'hour' | 'minute' | 'second';

/** What we use of a result of chrono. */
interface ChronoResult {
  readonly index: number;
  readonly text: string;
  readonly start: {
    get(component: Component): number | null;
    isCertain(component: Component): boolean;
  };
}

/** What we use of chrono. */
export interface Chrono {
  parse(text: string, reference: Date): readonly ChronoResult[];
}

/** chrono-node: reads a whole text. It finds points in time only; how exact they are is told by what it is certain of. */
export function chronoRecognizer(chrono: Chrono): PeerDateRecognizer {
  return (text, published) =>
    chrono.parse(text, published).map((result): PeerDate => {
      const { start } = result;
      return {
        ...withoutPreposition(text, result.index, result.index + result.text.length),
        type: start.isCertain('hour') ? 'TIME' : 'DATE',
        value: valueOf(result),
      };
    });
}

function valueOf({ text, start }: ChronoResult): string {
  const part = (component: Component, width = 2): string => padded(start.get(component) ?? 0, width);
  const year = part('year', 4);
  if (/\byears?\b/i.test(text)) return year;
  if (/\bmonths?\b/i.test(text)) return `${year}-${part('month')}`;
  if (/\bweeks?\b/i.test(text)) {
    const { year: weekYear, week } = isoWeekOf(
      toDayNumber(start.get('year') ?? 0, start.get('month') ?? 1, start.get('day') ?? 1),
    );
    return `${padded(weekYear, 4)}-W${padded(week, 2)}`;
  }
  const isDay = start.isCertain('day') || start.isCertain('weekday') || start.isCertain('hour');
  if (!isDay) return start.isCertain('month') ? `${year}-${part('month')}` : year;
  const day = `${year}-${part('month')}-${part('day')}`;
  return start.isCertain('hour') ? `${day}T${part('hour')}:${part('minute')}` : day;
}
