import { commands, type Hover, type Position, type TextDocument } from 'vscode';

/** An answer that waits for the editor to ask for it. */
interface Answer {
  readonly document: TextDocument;
  readonly version: number;
  readonly position: Position;
  readonly hover: Hover;
}

/** Answers of commands that are shown as hovers, each once: at the caret, in place of the card that would be there. */
export class HoverAnswers {
  #answer: Answer | undefined;

  /** Shows a hover at the caret of the active editor, focused: arrow keys scroll it, Escape goes back to the text. */
  async show(document: TextDocument, caret: Position, hover: Hover): Promise<void> {
    this.#answer = { document, version: document.version, position: caret, hover };
    // A hover that is open already would only take the focus and stay as it is.
    await commands.executeCommand('editor.action.hideHover');
    await commands.executeCommand('editor.action.showHover', { focus: 'autoFocusImmediately' });
  }

  /** The answer for a place, if one waits there; it is given once. */
  take(document: TextDocument, position: Position): Hover | undefined {
    const answer = this.#answer;
    if (answer?.document !== document || !answer.position.isEqual(position)) return undefined;
    this.#answer = undefined;
    return answer.version === document.version ? answer.hover : undefined;
  }
}
