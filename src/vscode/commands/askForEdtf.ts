import { type InputBoxValidationMessage, InputBoxValidationSeverity, l10n, window } from 'vscode';
import { describeEdtfText } from '../../core/dates/edtf/edtfText';
import { parseEdtf } from '../../core/dates/edtf/parseEdtf';

/** What may be typed, and what stands there at first. */
interface EdtfQuestion {
  readonly value?: string | undefined;
  /** Whether a length of time is an answer; it is unless said otherwise. */
  readonly takesDurations?: boolean;
}

/** Asks for a date in EDTF, saying while it is typed what it means; undefined when nothing was typed. */
export async function askForEdtf(title: string, question: EdtfQuestion = {}): Promise<string | undefined> {
  const typed = await window.showInputBox({
    title,
    prompt: l10n.t(
      'For example {0}, {1} or {2} (about, possibly)',
      '2024-05-06',
      '2024-05',
      '2024-05-06~, 2024-05-06?',
    ),
    placeHolder: '2024-05-06',
    value: question.value ?? '',
    ignoreFocusOut: true,
    validateInput: (input) => validate(input, question.takesDurations ?? true),
  });
  const edtf = typed?.trim();
  return edtf === '' ? undefined : edtf;
}

/** Says while it is typed what the date means, or what is wrong with it. */
function validate(input: string, takesDurations: boolean): InputBoxValidationMessage | undefined {
  const edtf = input.trim();
  if (edtf === '') return undefined;
  const result = parseEdtf(edtf);
  if (!result.ok) {
    return { message: sentence(result.problem.message), severity: InputBoxValidationSeverity.Error };
  }
  if (result.value.kind === 'duration' && !takesDurations) {
    return { message: l10n.t('This is a duration, not a date.'), severity: InputBoxValidationSeverity.Error };
  }
  return { message: describeEdtfText(edtf), severity: InputBoxValidationSeverity.Info };
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
