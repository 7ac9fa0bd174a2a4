import type { Article } from '../corpus/article';
import { describeEdtfText } from '../dates/edtf/edtfText';
import { type Holder, type MeantHolder, OfficeHolders } from '../roles/officeHolders';
import { type RolePhrase, rolePhraseAt } from '../roles/rolePhrase';
import { overlaps } from '../text/span';
import type { Card, CardLine, CardPart } from './card';
import { entityCard } from './entityCard';
import { articleLabel, listed, type CardSources } from './sources';

/** How many people who are called so are told of. */
const maxHolders = 4;

/**
 * The card of words that say only what somebody is ("the Prime Minister"): who is likely meant, and who else is called so,
 * when. Undefined where the offset is on no such words, or nobody in these articles is called so.
 */
export async function roleCard(article: Article, offset: number, sources: CardSources): Promise<Card | undefined> {
  const text = await sources.texts.text(article.path);
  if (text?.length !== article.length) return undefined;
  const line = article.lines.lineSpan(article.lines.positionAt(offset).line);
  const phrase = rolePhraseAt(text, line, offset);
  if (phrase === undefined) return undefined;
  // Words beside a name are about that name.
  const named = article.mentions.findIndex(({ role }) => role !== undefined && overlaps(role, phrase));
  if (named >= 0) {
    const card = await entityCard(article, named, sources);
    return card && { ...card, span: { start: phrase.start, end: phrase.end } };
  }
  const meant = new OfficeHolders(sources.articles).meant(phrase.office, article);
  return meant.holders.length === 0 ? undefined : cardOf(article, phrase, meant);
}

function cardOf(article: Article, phrase: RolePhrase, { likely, holders }: MeantHolder): Card {
  const quoted = `“${phrase.text}”`;
  const label = (text: string): CardPart => ({ kind: 'label', text });
  const heading: CardLine =
    likely === undefined
      ? [
          { kind: 'strong', text: quoted },
          { kind: 'text', text: ' · open who is meant' },
        ]
      : [
          { kind: 'strong', text: likely.holder.entity.name },
          { kind: 'text', text: ' · ' },
          label('likely'),
          { kind: 'text', text: ` · ${likely.holder.entity.type} in this collection` },
        ];
  const shown = holders.slice(0, maxHolders).map((holder) => calledSo(holder, article));
  return {
    span: { start: phrase.start, end: phrase.end },
    heading,
    facts: [
      ...(likely === undefined
        ? []
        : [[label('This mention '), { kind: 'text' as const, text: `${quoted}: ${reason(likely)}` }]]),
      [label('Called so '), ...listed(shown, holders.length)],
    ],
    quotations: { items: [] },
    footer:
      likely === undefined
        ? []
        : [
            {
              kind: 'action',
              text: 'All mentions',
              action: { kind: 'find-all-mentions', entity: likely.holder.entity.id },
            },
          ],
  };
}

function reason({ holder, by }: NonNullable<MeantHolder['likely']>): string {
  return by === 'article'
    ? `likely ${holder.entity.name}, the only one of whom this article says “${holder.role.text}”`
    : `likely ${holder.entity.name}, of whom the articles nearest in time say “${holder.role.text}”`;
}

function calledSo({ entity, article: path, published, role }: Holder, { path: here }: Article): CardLine {
  const where = [
    ...(path === here ? [] : [articleLabel(path)]),
    ...(published === undefined ? [] : [describeEdtfText(published)]),
  ];
  const place = { path, span: { start: role.start, end: role.end } };
  const link: CardPart = { kind: 'link', text: entity.name, place };
  return where.length === 0 ? [link] : [link, { kind: 'text', text: ` (${where.join(', ')})` }];
}
