import { l10n, type QuickPickItem, QuickPickItemKind, window } from 'vscode';
import { withoutMarkup } from '../../core/editor/withoutMarkup';
import type { ExplanationLine, ExplanationSubject } from '../../core/identity/entityExplanation';
import { baseName } from '../../core/text/path';
import { mentionsIn } from '../host/counted';
import { describeIndexing } from '../host/describeIndexing';
import { toRange } from '../host/ranges';
import { askedEntity } from './askedEntity';
import { meantAtCursor } from './knownEntityOf';
import type { Services } from './services';

interface LineItem extends QuickPickItem {
  readonly line?: ExplanationLine;
}

/** Lists what made an entity what it is; choosing a line opens the place that shows it. */
export async function explainEntityCommand(services: Services, argument: unknown): Promise<void> {
  const asked = await askedEntity(services, argument, l10n.t('Explain This Entity'), meantAtCursor);
  if (!asked) return;
  const { space, entity } = asked;
  const items: LineItem[] = [];
  let subject: ExplanationSubject | undefined;
  for (const line of space.review.explainEntity(entity.id)) {
    if (line.subject !== subject) items.push({ label: titleOf(line.subject), kind: QuickPickItemKind.Separator });
    subject = line.subject;
    items.push({
      label: `${line.tier === 'likely' ? '$(question) ' : ''}${withoutMarkup(line.text)}`,
      description: [
        ...(line.tier === 'likely' ? [l10n.t('likely')] : []),
        ...(line.place ? [`${baseName(line.place.path)}:${line.place.range.start.line + 1}`] : []),
      ].join(' · '),
      line,
    });
  }
  const count = mentionsIn(entity.mentionCount, entity.articleCount);
  const picked = await window.showQuickPick(items, {
    title: `${entity.name} · ${entity.customType ?? entity.type} · ${count}`,
    placeHolder: describeIndexing(space) ?? l10n.t('Choose a line to see the place'),
    matchOnDescription: true,
  });
  const place = picked?.line?.place;
  if (place) await window.showTextDocument(space.uriOf(place.path), { selection: toRange(place.range) });
}

function titleOf(subject: ExplanationSubject): string {
  switch (subject) {
    case 'recorded':
      return l10n.t('Recorded');
    case 'joined':
      return l10n.t('Joined because');
    case 'check':
      return l10n.t('Check');
    case 'apart':
      return l10n.t('Kept apart');
    case 'possible':
      return l10n.t('May be the same');
    case 'spelling':
      return l10n.t('Written as');
    case 'role':
      return l10n.t('Called');
  }
}
