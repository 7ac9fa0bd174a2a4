import { compareWeakness, type Entity, type LinkReason } from './entity';
import type { LinkedPlace } from './graph/nameLinks';
import { writtenAs } from './graph/nameNode';
import type { Unit } from './graph/units';
import type { LocalName } from './local/localEntity';

/** Why a mention belongs to its entity; undefined when nothing had to be concluded. */
export function reasonFor(place: LinkedPlace, name: LocalName, entity: Entity): LinkReason | undefined {
  const across = place.attachedBy ?? weakestLink(place, entity);
  const inside = insideReason(name) ?? (across ? undefined : reasonOfOther(name, entity));
  if (inside === undefined || across === undefined) return inside ?? across;
  const tier = inside.tier === 'likely' || across.tier === 'likely' ? 'likely' : 'same';
  return { text: `${inside.text}; ${across.text}`, tier, ...(across.score !== undefined && { score: across.score }) };
}

function insideReason({ reason, local }: LocalName): LinkReason | undefined {
  return reason && { text: reason.words.replace('*', () => local.best.form.text), tier: reason.tier };
}

/** Where the entity is called by another name of the article than the fullest: why that one was joined to it. */
function reasonOfOther({ local }: LocalName, { name }: Entity): LinkReason | undefined {
  const other = local.article.namesOf(local).find((each) => each.name.form.text === name && each.reason !== undefined);
  if (other?.reason === undefined) return undefined;
  const { words, tier } = other.reason;
  if (words.startsWith('*')) return { text: words.replace('*', () => name), tier };
  return { text: `${name}: ${words.replace('*', () => local.best.form.text)}`, tier };
}

/** The weakest of the links between a unit and the one that has the entity's name. */
function weakestLink({ cluster, unit: goal }: LinkedPlace, { name }: Entity): LinkReason | undefined {
  const { units, joins } = cluster;
  const isNamed = ({ node }: Unit): boolean => node.written.some((each) => each.name.form.text === name);
  const start = units.find(isNamed) ?? units[0];
  if (start === undefined || goal === undefined) return undefined;
  const weakest = new Map<Unit, LinkReason | undefined>([[start, undefined]]);
  for (const [unit, soFar] of weakest) {
    if (unit === goal) return soFar;
    for (const { from, to, reason, tier, score } of joins) {
      const next = from === unit ? to : to === unit ? from : undefined;
      if (next === undefined || weakest.has(next)) continue;
      const names = new Set([writtenAs(next.node), writtenAs(unit.node)]);
      const text = `${[...names].join(' and ')}: ${reason}`;
      // A map hands out what is added while it is walked: this is a breadth-first search.
      const link: LinkReason = { text, tier, ...(score !== undefined && { score }) };
      weakest.set(next, soFar && compareWeakness(soFar, link) <= 0 ? soFar : link);
    }
  }
  return undefined;
}
