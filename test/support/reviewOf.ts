import { Review } from '../../src/core/review';
import { MemoryFolder } from './memoryFolder';
import { shippedRecognizers } from './shippedRecognizers';

/** A review of files in memory that has read them all, with the recognisers that are shipped. */
export function reviewOf(files: Readonly<Record<string, string>>): Review {
  const folder = new MemoryFolder(files);
  const review = new Review(folder, shippedRecognizers());
  for (const path of folder.files.keys()) review.setFile(path, folder.content(path));
  for (const path of review.takeStale()) review.setFile(path, folder.content(path));
  return review;
}
