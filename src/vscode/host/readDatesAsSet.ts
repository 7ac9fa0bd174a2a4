import { createDateRecognizer, type DateRecognizerOptions } from '../../core/dates/createDateRecognizer';
import type { DateRecognizer } from '../../core/dates/dateRecognizer';
import type { Review } from '../../core/review';
import type { Settings } from './settings';

const made = new Map<string, DateRecognizer>();

/** Makes a review read dates as the settings say. Articles that are read otherwise become stale. */
export function readDatesAsSet(review: Review, { dates }: Settings): void {
  review.setDateReading(recognizerFor(dates.options), dates.publishedFallback);
}

/** The recogniser of dates for some options; folders with the same settings share one. */
function recognizerFor(options: DateRecognizerOptions): DateRecognizer {
  const key = JSON.stringify(options);
  const recognizer = made.get(key) ?? createDateRecognizer(options);
  made.set(key, recognizer);
  return recognizer;
}
