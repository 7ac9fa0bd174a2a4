import { workspace, type WorkspaceFolder } from 'vscode';
import { type DateReading, dateReadingOf } from '../../core/editor/dateReadingOf';
import {
  defaultExclude,
  defaultInclude,
  defaultMaxArticleBytes,
  includingArticles,
} from '../../core/editor/defaultSelection';
import { nameFilterOf } from '../../core/editor/nameFilterOf';
import { ruleSeverities } from '../../core/editor/ruleSeverities';
import type { NameFilter } from '../../core/names/nameFilter';
import { limits } from '../../core/sidecar/limits';
import { type YamlSyntaxChoice, yamlSyntaxChoiceOf } from '../../core/sidecar/rules/leftToOthers';
import type { SeveritySettings } from '../../core/sidecar/rules/loudness';
import { type Decoding, decodingOf } from './decoding';

/** The user's settings as they hold for one folder. */
export interface Settings {
  /** Patterns of articles, relative to the folder. */
  readonly include: readonly string[];
  /** Patterns of files and folders that are left out. */
  readonly exclude: readonly string[];
  readonly maxArticleBytes: number;
  readonly maxSidecarBytes: number;
  readonly decoding: Decoding;
  readonly highlights: boolean;
  readonly hover: boolean;
  /** Whether articles show what their sidecars say of their words. */
  readonly reviewMarks: boolean;
  /** Which names count in the folder's articles. */
  readonly names: NameFilter;
  /** How dates are read in the folder's articles. */
  readonly dates: DateReading;
  /** Whether what relative dates mean is written behind them. */
  readonly dateHints: boolean;
  /** Whether a message offers to set the publication date where it is not known. */
  readonly publicationNotice: boolean;
  /** Whether what dates and ids of sidecars mean is written behind them. */
  readonly recordHints: boolean;
  /** Whether lines above articles and records say how far the review is. */
  readonly codeLenses: boolean;
  readonly severities: SeveritySettings;
  /** Who tells of errors of YAML as such. */
  readonly yamlSyntax: YamlSyntaxChoice;
}

/** The name of the section that holds all settings. */
export const settingsSection = 'sourceReview';

/** Reads all settings for a folder; without a folder, those of the window. Values of a wrong type count as not set. */
export function readSettings(scope: WorkspaceFolder | undefined): Settings {
  const section = workspace.getConfiguration(settingsSection, scope ?? null);
  return {
    include: includingArticles(strings(section.get('files.include'), defaultInclude)),
    exclude: [...strings(section.get('files.exclude'), defaultExclude), ...editorExcludes(scope)],
    maxArticleBytes: bytes(section.get('files.maxSizeKiB'), defaultMaxArticleBytes),
    maxSidecarBytes: bytes(section.get('sidecar.maxSizeKiB'), limits.fileBytes),
    decoding: decodingOf(scope),
    highlights: section.get('highlights.enabled') !== false,
    hover: section.get('hover.enabled') !== false,
    reviewMarks: section.get('reviewMarks.enabled') !== false,
    names: nameFilterOf(section.get('names.classes'), section.get('names.minimumConfidence')),
    dates: dateReadingOf({
      classes: section.get('dates.classes'),
      numericOrder: section.get('dates.numericOrder'),
      weekdays: section.get('dates.weekdays'),
      fiscalYearStart: section.get('dates.fiscalYearStart'),
      timeZone: section.get('dates.timeZone'),
      published: section.get('dates.published'),
    }),
    dateHints: section.get('dates.inlayHints') === true,
    publicationNotice: section.get('dates.publicationNotice') !== false,
    recordHints: section.get('sidecar.inlayHints') === true,
    codeLenses: section.get('codeLenses.enabled') === true,
    severities: ruleSeverities(section.get('rules')),
    yamlSyntax: yamlSyntaxChoiceOf(section.get('sidecar.yamlSyntax')),
  };
}

/** What the editor itself hides (`files.exclude`); entries that depend on other files are left to the editor. */
function editorExcludes(scope: WorkspaceFolder | undefined): readonly string[] {
  const excludes = workspace.getConfiguration('files', scope ?? null).get<unknown>('exclude');
  if (typeof excludes !== 'object' || excludes === null) return [];
  return Object.entries(excludes).flatMap(([glob, on]) => (on === true ? [glob] : []));
}

function strings(value: unknown, fallback: readonly string[]): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : fallback;
}

/** A size set in KiB, in bytes. */
function bytes(value: unknown, fallback: number): number {
  return typeof value === 'number' && value > 0 ? value * 1024 : fallback;
}
