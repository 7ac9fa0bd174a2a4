import {
  type DecorationOptions,
  Disposable,
  l10n,
  MarkdownString,
  OverviewRulerLane,
  type TextEditor,
  type TextEditorDecorationType,
  ThemeColor,
  window,
} from 'vscode';
import { escapeMarkdown } from '../../core/cards/cardMarkdown';
import type { ReviewMark, ReviewMarkKind, ReviewMarkNote } from '../../core/progress/reviewMarks';
import { Debouncer } from '../host/debouncer';
import { handle, type Log } from '../host/log';
import { rangeIn } from '../host/ranges';
import type { ReviewSet } from '../host/reviewSet';
import { hostScheduler } from '../host/scheduler';

/** Changes come in bursts while a folder is indexed; marks wait until it is quiet for this long, in milliseconds. */
const burstPause = 30;

/**
 * What sidecars make of their articles, as lines below the words and in the overview ruler: the colors of the words are
 * those of names and dates.
 */
export class ReviewDecorations {
  readonly #set: ReviewSet;
  readonly #log: Log;
  readonly #types: Readonly<Record<ReviewMarkKind, TextEditorDecorationType>> = {
    recorded: window.createTextEditorDecorationType({
      ...lineBelow('solid', 1, 'sourceReview.recordedBorder'),
      overviewRulerLane: OverviewRulerLane.Left,
    }),
    disputed: window.createTextEditorDecorationType({
      ...lineBelow('double', 3, 'sourceReview.disputedBorder'),
      backgroundColor: new ThemeColor('sourceReview.disputedBackground'),
      overviewRulerLane: OverviewRulerLane.Right,
    }),
    stale: window.createTextEditorDecorationType({
      ...lineBelow('dashed', 2, 'sourceReview.staleBorder'),
      overviewRulerLane: OverviewRulerLane.Center,
    }),
  };
  readonly #changed = new Debouncer<'update'>(burstPause, () => {
    for (const editor of window.visibleTextEditors)
      handle(this.#update(editor), this.#log, 'Showing what is recorded failed');
  });
  /** The latest update of each editor: an earlier one that is still at work gives up. */
  readonly #updates = new WeakMap<TextEditor, object>();

  constructor(set: ReviewSet, log: Log) {
    this.#set = set;
    this.#log = log;
  }

  register(): Disposable {
    const changed = (): void => {
      this.#changed.add('update');
    };
    changed();
    return Disposable.from(
      this.#changed,
      ...Object.values(this.#types),
      window.onDidChangeVisibleTextEditors(changed),
      this.#set.onDidChange.on(changed),
      this.#set.onDidChangeSettings.on(changed),
    );
  }

  async #update(editor: TextEditor): Promise<void> {
    const { document } = editor;
    const update = {};
    this.#updates.set(editor, update);
    const { version } = document;
    // Words that moved have moved their marks; the index tells when it knows them.
    const isOutdated = (): boolean =>
      this.#updates.get(editor) !== update || document.version !== version || document.isClosed;
    const signal = {
      get isCancelled(): boolean {
        return isOutdated();
      },
    };
    const reviewed = this.#set.articleOf(document);
    const isShown = reviewed?.space.settings.reviewMarks === true;
    if (isShown) reviewed.space.ensureCurrent(reviewed.path, document);
    const marks = isShown ? await reviewed.space.review.marks(reviewed.path, hostScheduler, signal) : [];
    if (!marks || isOutdated()) return;
    for (const kind of ['recorded', 'disputed', 'stale'] as const) {
      const options = marks.filter((mark) => mark.kind === kind).map((mark) => decoration(editor, mark));
      editor.setDecorations(this.#types[kind], options);
    }
  }
}

function lineBelow(
  style: string,
  width: number,
  color: string,
): { borderStyle: string; borderWidth: string; borderColor: ThemeColor; overviewRulerColor: ThemeColor } {
  return {
    borderStyle: style,
    borderWidth: `0 0 ${width}px 0`,
    borderColor: new ThemeColor(color),
    overviewRulerColor: new ThemeColor(color),
  };
}

function decoration({ document }: TextEditor, mark: ReviewMark): DecorationOptions {
  const range = rangeIn(document, mark);
  const { note } = mark;
  return note ? { range, hoverMessage: new MarkdownString(escapeMarkdown(wordsOf(note))) } : { range };
}

function wordsOf(note: ReviewMarkNote): string {
  switch (note.kind) {
    case 'claim':
      return l10n.t('Claim ({0}): {1}', note.verdict, shortened(note.text));
    case 'remark':
      return l10n.t('Remark ({0}): {1}', note.remarkKind, shortened(note.text));
    case 'changed':
      return l10n.t('The sidecar quotes “{0}”: the words are others now.', shortened(note.quote));
    case 'unclear':
      return l10n.t('The sidecar quotes “{0}”, but which place is meant is no longer clear.', shortened(note.quote));
  }
}

/** The longest text of a sidecar that a hover shows, in UTF-16 units. */
const longest = 500;

function shortened(text: string): string {
  return text.length <= longest ? text : `${text.slice(0, longest)}…`;
}
