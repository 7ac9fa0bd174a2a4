import { l10n, workspace } from 'vscode';
import { acceptEntity, acceptSuggestion, type DecidedArticle, ignoreSuggestion } from '../../core/progress/decide';
import type { Suggestion } from '../../core/progress/suggestion';
import { suggestionAt } from '../../core/progress/suggestionSteps';
import type { EditResult } from '../../core/sidecar/edits/edit';
import { baseName } from '../../core/text/path';
import { inform, tellBriefly } from '../host/messages';
import { type ArticleToWrite, articleToWrite, mayWrite } from './articleToWrite';
import { placeInArticle } from './placeInArticle';
import type { Services } from './services';
import { tellReason, writeSidecar } from './writeSidecar';

/** A suggestion of an article that may be decided on. */
interface AskedSuggestion {
  readonly article: ArticleToWrite;
  readonly decided: DecidedArticle;
  readonly suggestion: Suggestion;
}

/** Records the suggested name or date at the cursor. */
export async function acceptSuggestionCommand(services: Services, argument: unknown): Promise<void> {
  const asked = await suggestionFrom(services, argument);
  if (asked)
    await decide(
      asked,
      (sidecar) => acceptSuggestion(sidecar, asked.decided, asked.suggestion),
      l10n.t('“{0}” recorded', asked.suggestion.text),
    );
}

/** Records that the suggestion at the cursor is no name or date. */
export async function ignoreSuggestionCommand(services: Services, argument: unknown): Promise<void> {
  const asked = await suggestionFrom(services, argument);
  if (asked)
    await decide(
      asked,
      (sidecar) => ignoreSuggestion(sidecar, asked.suggestion),
      l10n.t('“{0}” is ignored in this article', asked.suggestion.text),
    );
}

/** Records every mention of the entity at the cursor in this article. */
export async function acceptAllOfEntity(services: Services, argument: unknown): Promise<void> {
  const asked = await suggestionFrom(services, argument);
  if (!asked) return;
  const { article, decided, suggestion } = asked;
  const entity = suggestion.kind === 'name' ? decided.review.entityAt(article.path, suggestion.index) : undefined;
  if (!entity) {
    await inform(l10n.t('Put the cursor on a suggested name.'));
    return;
  }
  await decide(
    asked,
    (sidecar) => acceptEntity(sidecar, decided, entity.id),
    l10n.t('All mentions of {0} recorded', entity.name),
  );
}

async function decide(
  { article }: AskedSuggestion,
  edit: (sidecar: string) => EditResult,
  done: string,
): Promise<void> {
  if (!(await mayWrite(article))) return;
  const writing = await writeSidecar(article, edit);
  if (writing.kind === 'written') tellBriefly(`${done} · ${baseName(article.sidecarUri.path)}`);
  else await tellReason(writing);
}

/** The suggestion that a menu or code action names, else the one under the cursor; the user is told when there is none. */
async function suggestionFrom(services: Services, argument: unknown): Promise<AskedSuggestion | undefined> {
  const place = await placeInArticle(services, argument, l10n.t('Open an article and put the cursor on a suggestion.'));
  const article = place && (await articleToWrite(services, place.uri));
  if (!article) return undefined;
  const { space, path } = article;
  space.ensureCurrent(path, await workspace.openTextDocument(article.uri));
  const toDecide = await space.review.articleToDecide(path);
  const suggestion = suggestionAt((await space.review.progress(path))?.suggestions ?? [], place.offset);
  if (toDecide && suggestion) return { article, suggestion, decided: { review: space.review, ...toDecide } };
  await inform(l10n.t('There is no suggestion here that is not decided.'));
  return undefined;
}
