import {
  CodeLens,
  type CodeLensProvider,
  type Command,
  DiagnosticSeverity,
  Disposable,
  l10n,
  languages,
  Range,
  type TextDocument,
  type Uri,
  window,
} from 'vscode';
import { recordDefinitionAt } from '../../core/assist/recordDefinitions';
import { type RecordLens, recordLensesIn } from '../../core/assist/recordLenses';
import { commandIds } from '../commands/commandIds';
import { entityArgument } from '../commands/knownEntityOf';
import { placeArgument } from '../commands/openPlace';
import { periodArgument } from '../commands/showOnTimeline';
import type { FixArgument } from '../commands/takeFixAction';
import { servedDocuments } from '../host/articleLanguage';
import { counted } from '../host/counted';
import type { FolderReview } from '../host/folderReview';
import type { ReviewSet } from '../host/reviewSet';
import type { ReviewedDocument } from '../host/reviewSpace';
import { statusLabel } from '../views/statusLabel';
import { recordDocuments, recordOf } from './recordDocuments';
import { ProviderRefresh } from './providerRefresh';

/** A lens above a quotation: where it leads is looked for when the lens comes into view. */
class QuoteLens extends CodeLens {
  constructor(
    range: Range,
    readonly document: TextDocument,
    readonly quote: number,
  ) {
    super(range);
  }
}

/** Lines above articles and records that say how far the review is, and lead on. Off unless the settings ask for it. */
export class ReviewLenses implements CodeLensProvider {
  readonly #set: ReviewSet;
  readonly #refresh = new ProviderRefresh();

  constructor(set: ReviewSet) {
    this.#set = set;
  }

  get onDidChangeCodeLenses(): ProviderRefresh['event'] {
    return this.#refresh.event;
  }

  register(): Disposable {
    return Disposable.from(
      this.#refresh.followAll(this.#set, ({ space }) => space.settings.codeLenses),
      languages.onDidChangeDiagnostics(({ uris }) => {
        const changed = new Set(uris.map(String));
        const shown = window.visibleTextEditors.map(({ document }) => document);
        if (shown.some((document) => changed.has(document.uri.toString()) && recordOf(this.#set, document)))
          this.#refresh.fire();
      }),
      languages.registerCodeLensProvider([...recordDocuments, ...servedDocuments], this),
    );
  }

  async provideCodeLenses(document: TextDocument): Promise<CodeLens[]> {
    const record = recordOf(this.#set, document);
    if (record) return record.space.settings.codeLenses ? this.#inRecord(document, record.space, record.path) : [];
    const reviewed = this.#set.articleOf(document);
    return reviewed?.space.settings.codeLenses === true ? this.#inArticle(document.uri, reviewed) : [];
  }

  async resolveCodeLens(lens: CodeLens): Promise<CodeLens> {
    if (!(lens instanceof QuoteLens)) return lens;
    const { document, quote } = lens;
    const record = recordOf(this.#set, document);
    const found = record && (await recordDefinitionAt(record.space.review, record.path, document.getText(), quote));
    const [place, ...others] = found?.places ?? [];
    const title = l10n.t('Go to text');
    if (!record || !place) lens.command = { title: l10n.t('Not in the article'), command: '' };
    else {
      const argument = placeArgument(record.space.uriOf(place.path), place.range);
      lens.command = {
        title: others.length === 0 ? title : l10n.t('Go to the first of {0} places', others.length + 1),
        command: commandIds.openPlace,
        arguments: [argument],
      };
    }
    return lens;
  }

  async #inRecord(document: TextDocument, space: FolderReview, path: string): Promise<CodeLens[]> {
    const lenses = await recordLensesIn(space.review, path, document.getText());
    const shown = lenses.map((lens) => {
      const position = document.positionAt(lens.offset);
      const range = new Range(position, position);
      return lens.kind === 'quote'
        ? new QuoteLens(range, document, lens.quote)
        : new CodeLens(range, commandOf(lens, space, document.uri));
    });
    return [...shown.slice(0, 1), ...problemLens(document), ...shown.slice(1)];
  }

  async #inArticle(uri: Uri, { space, path }: ReviewedDocument): Promise<CodeLens[]> {
    const progress = space.folder && (await space.review.progress(path));
    if (!progress) return [];
    const top = new Range(0, 0, 0, 0);
    const { status, suggestions, claims } = progress;
    const hasSidecar = space.review.sidecarOf(path) !== undefined;
    const dates = suggestions.filter(({ kind }) => kind === 'date').length;
    const state = hasSidecar
      ? { title: statusLabel(status), command: commandIds.setReviewStatus, arguments: [uri] }
      : { title: l10n.t('Create Sidecar'), command: commandIds.createSidecar, arguments: [uri] };
    const names = suggestions.length - dates;
    const parts = [...(names > 0 ? [counted.names(names)] : []), ...(dates > 0 ? [counted.dates(dates)] : [])];
    const open = l10n.t('Decide: {0}', parts.join(' · '));
    return [
      new CodeLens(top, state),
      ...(hasSidecar
        ? [new CodeLens(top, { title: l10n.t('Open sidecar'), command: commandIds.createSidecar, arguments: [uri] })]
        : []),
      ...(suggestions.length > 0 ? [new CodeLens(top, { title: open, command: commandIds.decideSuggestions })] : []),
      ...(claims.length > 0
        ? [
            new CodeLens(top, {
              title: claims.length === 1 ? l10n.t('1 claim to check') : l10n.t('{0} claims to check', claims.length),
              command: 'sourceReview.review.focus',
            }),
          ]
        : []),
    ];
  }
}

/** How many problems the Problems panel lists for a file; none where it lists none. */
function problemLens({ uri }: TextDocument): readonly CodeLens[] {
  const listed = languages
    .getDiagnostics(uri)
    .filter(({ source, severity }) => source === 'Source Review' && severity !== DiagnosticSeverity.Hint);
  if (listed.length === 0) return [];
  const title = counted.problems(listed.length);
  return [new CodeLens(new Range(0, 0, 0, 0), { title, command: 'workbench.actions.view.problems' })];
}

function commandOf(lens: Exclude<RecordLens, { kind: 'quote' }>, space: FolderReview, uri: Uri): Command {
  if (lens.kind === 'verdict') {
    const { offset, verdict } = lens;
    const argument: FixArgument = { uri: uri.toString(), action: { kind: 'choose-verdict', offset, verdict } };
    return { title: l10n.t('Set verdict'), command: commandIds.takeFixAction, arguments: [argument] };
  }
  if (lens.kind === 'timeline') {
    const title = l10n.t('Show on timeline');
    return { title, command: commandIds.showOnTimeline, arguments: [periodArgument(lens.period)] };
  }
  if (lens.kind === 'review') {
    const changed = lens.isChanged === true ? l10n.t('Article changed') : l10n.t('Article unchanged');
    const title = [...(lens.isChanged === undefined ? [] : [changed]), statusLabel(lens.status)].join(' · ');
    return { title, command: commandIds.setReviewStatus, arguments: [space.uriOf(lens.article)] };
  }
  const all = l10n.t('{0} in {1}', lens.mentions, counted.articles(lens.articles));
  const title = lens.here === undefined ? all : `${l10n.t('{0} here', lens.here)} · ${all}`;
  return { title, command: commandIds.findAllMentions, arguments: [entityArgument(space, lens.id)] };
}
