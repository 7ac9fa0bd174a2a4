import { formType } from '../forms/form';
import { isListedPlace } from '../lexicons/listedPlaces';
import { namesTeams } from '../local/teams';
import { join } from './cluster';
import { unitsNamed, type Linking } from './linking';
import { articleCount, localsOfUnit, type Unit } from './units';

/** How many times more mentions the one class must have for a word in another class to be a slip. */
const clearlyMore = 8;

/**
 * The same full name under another class is a slip of the recogniser when it says enough by itself, or when one class is far
 * more common: an “Apple” now and then is another thing than all others, a “World Economic Forum” hardly ever.
 */
export function joinOtherClasses(step: Linking): void {
  for (const unit of step.units) {
    if (unit.person?.full === false) continue;
    const isTelling = saysEnough(unit);
    if (!isTelling && articleCount(unit) > 1) continue;
    for (const node of step.graph.namesakesOf(unit.node)) {
      const others = unitsNamed(step, node.identity);
      const [other] = others;
      if (others.length !== 1 || other === undefined || other.person?.full === false) continue;
      if (!(isTelling && saysEnough(other)) && (articleCount(unit) > 1 || other.size < clearlyMore * unit.size))
        continue;
      if (!isTeam(unit, other)) join({ from: unit, to: other, reason: 'same name in another class', tier: 'likely' });
    }
  }
}

/** Whether a name is too special for two things that are no persons to have it: several words, or an abbreviation. */
function saysEnough({ node: { form } }: Unit): boolean {
  return form.kind === 'other' && (form.words.length > 1 || form.acronym) && !isListedPlace(form.key);
}

/** Whether one is a place and the other an organization in an article that speaks of teams by the names of places. */
function isTeam(unit: Unit, other: Unit): boolean {
  const classes = [formType(unit.node.form), formType(other.node.form)];
  if (!classes.includes('place') || !classes.includes('organization')) return false;
  const [local] = localsOfUnit(unit);
  const organizations = local?.article.names.filter(({ name: { form } }) => formType(form) === 'organization') ?? [];
  return namesTeams(organizations.map(({ name }) => name.form.key));
}
