import {
  type InputBoxOptions,
  type InputBoxValidationMessage,
  InputBoxValidationSeverity,
  type QuickPickItem,
  window,
} from 'vscode';

/** What the extension said or asked, in order: kind and text. */
export interface Said {
  readonly kind: 'information' | 'warning' | 'error' | 'status' | 'pick' | 'input';
  readonly text: string;
}

/** What the user answers; every answer that is left out is a dismissal. */
export interface Answers {
  /** The button of a message that is pressed. */
  readonly button?: string;
  /** Chooses among the items of a list. */
  pick?(items: readonly QuickPickItem[]): QuickPickItem | undefined;
  /** What is typed into an input box. */
  type?(options: InputBoxOptions): string | undefined;
}

type MessageFunction = typeof window.showInformationMessage;

/**
 * Answers the extension's messages, lists and input boxes while `work` runs, and tells what was said. Extension and
 * tests share one `vscode` module, so its functions can be replaced.
 */
export async function withAnswers(answers: Answers, work: () => PromiseLike<unknown>): Promise<readonly Said[]> {
  const said: Said[] = [];
  const original = { ...window };
  const message =
    (kind: Said['kind']): MessageFunction =>
    (text: string, ...rest: readonly unknown[]) => {
      said.push({ kind, text });
      return Promise.resolve(rest.find((item) => item === answers.button && item !== undefined));
    };
  const replacements = {
    showInformationMessage: message('information'),
    showWarningMessage: message('warning'),
    showErrorMessage: message('error'),
    setStatusBarMessage: (text: string) => {
      said.push({ kind: 'status', text });
      return { dispose: () => undefined };
    },
    async showQuickPick(
      items: readonly QuickPickItem[] | PromiseLike<readonly QuickPickItem[]>,
      options?: { title?: string; canPickMany?: boolean },
    ) {
      said.push({ kind: 'pick', text: options?.title ?? '' });
      const picked = answers.pick?.(await items);
      return options?.canPickMany === true && picked ? [picked] : picked;
    },
    async showInputBox(options: InputBoxOptions = {}) {
      const typed = answers.type?.(options);
      said.push({ kind: 'input', text: options.title ?? '' });
      if (typed === undefined) return undefined;
      const verdict = await options.validateInput?.(typed);
      if (isRefusal(verdict)) {
        said.push({ kind: 'error', text: typeof verdict === 'string' ? verdict : verdict.message });
        return undefined;
      }
      return typed;
    },
  };
  Object.assign(window, replacements);
  try {
    await work();
  } finally {
    for (const key of Object.keys(replacements) as (keyof typeof replacements)[]) {
      Object.assign(window, { [key]: original[key] });
    }
  }
  return said;
}

/** An error keeps the box from being accepted; other remarks do not. */
function isRefusal(
  verdict: string | InputBoxValidationMessage | undefined | null,
): verdict is string | InputBoxValidationMessage {
  if (typeof verdict === 'string') return verdict !== '';
  return verdict?.severity === InputBoxValidationSeverity.Error;
}
