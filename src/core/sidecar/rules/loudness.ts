import type { LineIndex } from '../../text/lines';
import type { Severity } from '../problem';
import type { Finding } from '../reading/finding';
import { type DisabledLines, disabledLines } from './disabledLines';
import { ruleOf, type RuleId } from './table';

/** Severities that the user has set, by rule id. Ids that are not in the table are ignored. */
export type SeveritySettings = ReadonlyMap<string, Severity | 'off'>;

/** How loud what was found in a file is: as the user has set it, in the settings or by comments in the file. */
export class Loudness {
  readonly #lines: LineIndex;
  readonly #settings: SeveritySettings;
  readonly #disabled: DisabledLines;
  readonly #isRead: boolean;

  /**
   * @param isRead whether anything in the file could be checked. Where nothing was, neither a comment in it nor a setting
   *   may hide why.
   */
  constructor(text: string, lines: LineIndex, settings: SeveritySettings, isRead: boolean) {
    this.#lines = lines;
    this.#settings = settings;
    this.#isRead = isRead;
    this.#disabled = disabledLines(isRead ? text : '');
  }

  /** The severity of a rule, wherever it is reported. */
  ofRule(rule: RuleId): Severity | 'off' {
    return this.#settings.get(rule) ?? ruleOf(rule)?.severity ?? 'off';
  }

  /** The severity of what was found at its place. */
  of({ rule, span, severity }: Pick<Finding, 'rule' | 'span' | 'severity'>): Severity | 'off' {
    if (!this.#isRead && ruleOf(rule)?.severity === 'error') return 'error';
    if (this.#disabled.has(this.#lines.positionAt(span.start).line, rule)) return 'off';
    return (this.#settings.has(rule) ? undefined : severity) ?? this.ofRule(rule);
  }
}
