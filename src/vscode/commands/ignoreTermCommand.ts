import { l10n, type TextEditor, window } from 'vscode';
import { ignoreTerm } from '../../core/sidecar/decisions/ignoreTerm';
import { oneLine } from '../../core/text/oneLine';
import { inform } from '../host/messages';
import type { ReviewSpace } from '../host/reviewSpace';
import { decide, folderOf } from './decide';
import { askedFor, isEntityArgument } from './knownEntityOf';
import type { Services } from './services';

interface Term {
  readonly space: ReviewSpace;
  readonly words: string;
}

/** Records that some words are no name or date in any article. */
export async function ignoreTermCommand(services: Services, argument: unknown): Promise<void> {
  const editor = window.activeTextEditor;
  const term = isEntityArgument(argument)
    ? await spellingOf(services, argument)
    : editor && termAtCursor(services, editor);
  if (!term) {
    if (!isEntityArgument(argument))
      await inform(l10n.t('Put the cursor on a name or date of an article, or select words.'));
    return;
  }
  const space = await folderOf(term);
  if (space) await decide(space, (text) => ignoreTerm(text, term.words), l10n.t('“{0}” is ignored', term.words));
}

/** The selected words, else the name or date at the cursor. */
function termAtCursor({ set }: Services, { document, selection }: TextEditor): Term | undefined {
  const reviewed = set.articleOf(document);
  if (!reviewed) return undefined;
  const { space, path } = reviewed;
  space.ensureCurrent(path, document);
  const offset = document.offsetAt(selection.active);
  const found = space.review.mentionAt(path, offset)?.mention ?? space.review.dateAt(path, offset);
  const words = oneLine(selection.isEmpty ? (found?.text ?? '') : document.getText(selection)).trim();
  return words === '' ? undefined : { space, words };
}

/** The spelling of an entity to ignore: the only one, or one that the user chooses. */
async function spellingOf(services: Services, argument: Parameters<typeof askedFor>[1]): Promise<Term | undefined> {
  const asked = askedFor(services, argument);
  if (!asked) {
    await inform(l10n.t('This name is not mentioned any more.'));
    return undefined;
  }
  const { space, entity, spelling } = asked;
  const spellings = entity.forms.map(({ text }) => text);
  const words =
    spelling ??
    (spellings.length < 2
      ? spellings[0]
      : await window.showQuickPick(spellings, { title: l10n.t('Which spelling is no name?') }));
  return words === undefined ? undefined : { space, words };
}
