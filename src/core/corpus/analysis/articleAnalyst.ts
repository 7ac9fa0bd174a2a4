import type { DateRecognizerOptions } from '../../dates/createDateRecognizer';
import type { KnownNames } from '../../names/known/knownNames';
import type { RecordedDate } from '../../sidecar/recordedDates';
import type { Article } from '../article';

/** An article to analyse, with all that it is read with. */
export interface AnalysisRequest {
  /** Path of the article in its folder. */
  readonly path: string;
  readonly text: string;
  readonly dates: DateRecognizerOptions;
  readonly known: KnownNames;
  /** As `ArticleCircumstances` has them. */
  readonly published: string | undefined;
  readonly publishedFallback: string | undefined;
  readonly recordedDates: readonly RecordedDate[];
}

/** Analyses articles where that keeps nobody waiting. */
export interface ArticleAnalyst {
  /**
   * Analyses an article as `analyseArticle` does. Never rejects.
   * @returns undefined when that is not possible; then the article has to be analysed on the spot.
   */
  analyse(request: AnalysisRequest): Promise<Article | undefined>;
}
