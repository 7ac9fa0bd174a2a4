import { workspace, type ConfigurationScope } from 'vscode';
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
import type { SeveritySettings } from '../../core/sidecar/rules/report';

/** The user's settings as they hold for one folder. */
export interface Settings {
  /** Patterns of articles, relative to the folder. */
  readonly include: readonly string[];
  /** Patterns of files and folders that are left out. */
  readonly exclude: readonly string[];
  readonly maxArticleBytes: number;
  readonly maxSidecarBytes: number;
  readonly highlights: boolean;
  readonly hover: boolean;
  /** Which names count in the folder's articles. */
  readonly names: NameFilter;
  /** How dates are read in the folder's articles. */
  readonly dates: DateReading;
  /** Whether what relative dates mean is written behind them. */
  readonly dateHints: boolean;
  readonly severities: SeveritySettings;
}

/** The name of the section that holds all settings. */
export const settingsSection = 'sourceReview';

/** Reads all settings for a folder; without a folder, those of the window. Values of a wrong type count as not set. */
export function readSettings(scope: ConfigurationScope | undefined): Settings {
  const section = workspace.getConfiguration(settingsSection, scope ?? null);
  return {
    include: includingArticles(strings(section.get('files.include'), defaultInclude)),
    exclude: [...strings(section.get('files.exclude'), defaultExclude), ...editorExcludes(scope)],
    maxArticleBytes: bytes(section.get('files.maxSizeKiB'), defaultMaxArticleBytes),
    maxSidecarBytes: bytes(section.get('sidecar.maxSizeKiB'), limits.fileBytes),
    highlights: section.get('highlights.enabled') !== false,
    hover: section.get('hover.enabled') !== false,
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
    severities: ruleSeverities(section.get('rules')),
  };
}

/** What the editor itself hides (`files.exclude`); entries that depend on other files are left to the editor. */
function editorExcludes(scope: ConfigurationScope | undefined): readonly string[] {
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
