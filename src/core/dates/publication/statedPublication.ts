import type { Span } from '../../text/span';
import { readStructure, type StructureLine } from '../../text/structure';
import { isDay } from '../calendar';
import type { DateRecognizer, TemporalExpression } from '../dateRecognizer';
import type { PublicationClue, PublicationSource } from './publicationClue';

/** An article's head ends here at the latest, in UTF-16 code units. */
const longestHead = 3000;
/** So much of an article, in UTF-16 code units, is looked at for the order of day and month in its dates. */
const longestBody = 65_536;
/** Of lines below the headline so many may come before the first paragraph. */
const mostHeadLines = 14;

/**
 * The day on which an article says it was published: a line of its head, else its dateline, else its file's name.
 * Undefined where none says so; what only suggests a day is no answer.
 * @param path of the article, with `/`. @param dates reads the days of the lines.
 */
export function statedPublication(path: string, text: string, dates: DateRecognizer): PublicationClue | undefined {
  return inHead(text, dates) ?? inFileName(path);
}

function inHead(text: string, dates: DateRecognizer): PublicationClue | undefined {
  const lines = readStructure(text.slice(0, longestHead)).filter(({ kind }) => kind !== 'blank');
  const firstParagraph = lines.findIndex(({ kind }) => kind === 'paragraph');
  const head = firstParagraph < 0 ? lines : lines.slice(0, firstParagraph + 1);
  const dated = head
    .slice(0, mostHeadLines)
    .filter(({ kind }) => kind === 'published' || kind === 'byline')
    .flatMap((line) => dayIn(text, line, 'line', dates) ?? []);
  // "Updated" is the day of another text.
  const published = dated.find(({ words }) => !/^(?:last )?(?:updated|modified)/i.test(words)) ?? dated[0];
  if (published !== undefined) return published;
  const dateline = lines.find((line): line is StructureLine & Required<Pick<StructureLine, 'dateline'>> => {
    return line.dateline !== undefined;
  });
  return dateline && dayIn(text, dateline.dateline, 'dateline', dates);
}

/** The first day that the words of a span state in full. */
function dayIn(
  text: string,
  { start, end }: Span,
  source: PublicationSource,
  dates: DateRecognizer,
): PublicationClue | undefined {
  const words = text.slice(start, end);
  const found = dates.recognize(words, {}).find((each) => fullDay(each) !== undefined);
  if (found === undefined) return undefined;
  const edtf = (found.alternatives.length > 0 ? dayByOthers(text, { start, end }, dates) : undefined) ?? fullDay(found);
  return edtf === undefined ? undefined : { edtf, source, words, span: { start, end } };
}

/** The day that a span states, in the order in which other days of the article are written: of 3/4/2021 they may tell. */
function dayByOthers(text: string, { start, end }: Span, dates: DateRecognizer): string | undefined {
  return dates
    .recognize(text.slice(0, longestBody), {})
    .filter((each) => each.start >= start && each.end <= end)
    .map(fullDay)
    .find((day) => day !== undefined);
}

/** The day that an expression states in full by itself. */
function fullDay({ basis, edtf }: TemporalExpression): string | undefined {
  return basis.kind === 'self' ? /^\d{4}-\d\d-\d\d/.exec(edtf ?? '')?.[0] : undefined;
}

/** "2024-03-08-port.txt", "20240308 port.txt", "2024/03/08/port.txt". */
function inFileName(path: string): PublicationClue | undefined {
  const found = /(?:^|[^0-9])((?:19|20)\d\d)([-_./]?)(\d\d)\2(\d\d)(?![0-9])/.exec(path.slice(-200));
  const [, year = '', , month = '', day = ''] = found ?? [];
  if (!found || !isDay(Number(year), Number(month), Number(day)) || Number(month) < 1) return undefined;
  return { edtf: `${year}-${month}-${day}`, source: 'file-name', words: found[0].replace(/^[^0-9]/, '') };
}
