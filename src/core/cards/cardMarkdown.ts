import type { Card, CardAction, CardLine, CardList, CardPart, Place } from './card';

/** Makes addresses for a card's links; what it returns may hold any characters. */
export interface CardLinks {
  place(place: Place): string;
  action(action: CardAction): string;
}

/** A card as Markdown. Every text in it comes out as those very characters: no markup, link, image or HTML of its own. */
export function renderCard({ heading, facts, quotations, footer }: Card, links: CardLinks): string {
  const sections = [
    renderLine(heading, links),
    // Two spaces at a line's end break the line.
    facts.map((line) => renderLine(line, links)).join('  \n'),
    renderList(quotations, links),
    renderLine(footer, links),
  ];
  return sections.filter((section) => section !== '').join('\n\n');
}

function renderList({ title, items }: CardList, links: CardLinks): string {
  if (items.length === 0) return '';
  const list = items.map((item) => `- ${renderLine(item, links)}`).join('\n');
  return title === undefined ? list : `${renderLine(title, links)}\n\n${list}`;
}

function renderLine(line: CardLine, links: CardLinks): string {
  return line.map((part) => renderPart(part, links)).join('');
}

function renderPart(part: CardPart, links: CardLinks): string {
  switch (part.kind) {
    case 'text':
      return escapeMarkdown(part.text);
    case 'strong':
      return emphasised('**', part.text);
    case 'label':
      return emphasised('*', part.text);
    case 'code':
      return part.text.includes('`') ? escapeMarkdown(part.text) : `\`${foldBreaks(part.text)}\``;
    case 'link':
      return `[${escapeMarkdown(part.text)}](${escapeAddress(links.place(part.place))})`;
    case 'action':
      return `[${escapeMarkdown(part.text)}](${escapeAddress(links.action(part.action))})`;
  }
}

/**
 * Escapes a text for Markdown by a backslash before every ASCII punctuation mark, which CommonMark allows for each of
 * them: what remains can neither begin a construct nor be taken for an address to link. Line breaks become spaces.
 */
export function escapeMarkdown(text: string): string {
  return foldBreaks(text).replace(/[!-/:-@[-`{-~]/g, '\\$&');
}

/** Emphasis needs a letter next to its mark: spaces at the edges stay outside. */
function emphasised(mark: string, text: string): string {
  const inner = text.trim();
  if (inner === '') return escapeMarkdown(text);
  const lead = text.startsWith(inner) ? '' : ' ';
  const tail = text.endsWith(inner) ? '' : ' ';
  return `${lead}${mark}${escapeMarkdown(inner)}${mark}${tail}`;
}

function foldBreaks(text: string): string {
  return text.replace(/[\r\n\u2028\u2029\t]+/g, ' ');
}

/** Keeps an address inside the parentheses of a Markdown link. */
function escapeAddress(address: string): string {
  return address.replace(/[\s()<>\\]/g, (character) => encodeURIComponent(character).replace(/[()]/g, hexEscape));
}

function hexEscape(character: string): string {
  return `%${character.charCodeAt(0).toString(16)}`;
}
