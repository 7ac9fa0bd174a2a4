import { writtenAs } from './nameNode';
import type { Unit } from './units';

/** Whether a person's name has the number of a monarch or pope. */
export function isNumbered({ person }: Unit): boolean {
  return person !== undefined && person.number !== '';
}

/** What a lone name is of a person's full one, in words: the surname, or all but the number. */
export function partNamed(unit: Unit, { person: lone }: Pick<Unit, 'person'>, article = ''): string {
  const name = writtenAs(unit.node);
  if (isNumbered(unit)) return `${name} without the number`;
  const { person } = unit;
  const word = lone?.family ?? '';
  if (person?.middle.includes(word) === true && person.family !== word) return `part of the name ${name}`;
  const hasWord = person === undefined || person.words.includes(word);
  return hasWord ? `${article}surname of ${name}` : `another spelling of the surname of ${name}`;
}
