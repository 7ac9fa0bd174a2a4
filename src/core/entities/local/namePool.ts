import type { EntityType } from '../../names/entityType';
import { oneLine } from '../../text/oneLine';
import { ownCopy } from '../../text/ownCopy';
import { foldName } from '../forms/fold';
import type { NameNode } from '../graph/nameNode';
import { formIdentity, nameForm, type NameForm } from '../forms/form';
import type { RoleWords } from './localEntity';
import { type LocalKeys, localKeys } from './localKeys';
import { Recent } from './recent';

/** A name as it is written, taken apart. */
export interface Name {
  /** Class and key: names with equal identity are one name, however they are written. */
  readonly identity: string;
  readonly form: NameForm;
}

/** A name that is kept: there is one object for all articles that have it. */
export interface KeptName extends Name {
  /** How many places hold it. */
  uses: number;
  /** Where it is in the graph of names, when it is the fullest name of an article's entity. */
  node: NameNode | undefined;
}

/** How many names are remembered as they were read, at least: those that were asked for last. */
const mostRemembered = 8192;
/** The same of the words of roles. */
const mostRoles = 2048;

/**
 * The names of all articles, each kept once: the same few names fill most articles. Reading a name again that was read
 * before costs a look-up.
 */
export class NamePool {
  readonly #pooled = new Map<string, KeptName[]>();
  readonly #read = new Map<EntityType, Recent<string, Name>>();
  readonly #roles = new Recent<string, RoleWords>(mostRoles);
  readonly #keys = new Recent<NameForm, LocalKeys>(mostRemembered);

  /** Every name that is in use. */
  get names(): Iterable<Name> {
    return [...this.#pooled.values()].flat();
  }

  /** Takes the name of a mention apart. */
  read(text: string, type: EntityType): Name {
    let names = this.#read.get(type);
    if (names === undefined) this.#read.set(type, (names = new Recent<string, Name>(mostRemembered)));
    const known = names.get(text);
    if (known !== undefined) return known;
    const own = ownCopy(text);
    // A name that goes on in the next line is the name as it stands in one.
    const line = oneLine(text);
    const form = nameForm(line === text ? own : ownCopy(line), type);
    const name: Name = { identity: formIdentity(form), form };
    names.set(own, name);
    return name;
  }

  /** The keys by which a name is found in its article, remembered for those that were asked for lately. */
  keys(form: NameForm): LocalKeys {
    const known = this.#keys.get(form);
    if (known !== undefined) return known;
    const keys = localKeys(form);
    this.#keys.set(form, keys);
    return keys;
  }

  /** The words of a role, the same object for those that were read lately. */
  role(text: string): RoleWords {
    const known = this.#roles.get(text);
    if (known !== undefined) return known;
    const own = ownCopy(text);
    const role: RoleWords = { text: oneLine(own), key: foldName(own) };
    this.#roles.set(own, role);
    return role;
  }

  /** The one object for a name; it stays until it has been released as often as it was taken. */
  take(name: Name): KeptName {
    const { text } = name.form;
    const same = this.#pooled.get(text);
    const known = same?.find(({ identity }) => identity === name.identity);
    if (known !== undefined) {
      known.uses++;
      return known;
    }
    const pooled: KeptName = { identity: name.identity, form: name.form, uses: 1, node: undefined };
    if (same === undefined) this.#pooled.set(text, [pooled]);
    else same.push(pooled);
    return pooled;
  }

  /** Gives a taken name back. */
  release(name: Name): void {
    const { text } = name.form;
    const same = this.#pooled.get(text) ?? [];
    const pooled = same.find(({ identity }) => identity === name.identity);
    if (pooled === undefined || --pooled.uses > 0) return;
    if (same.length === 1) this.#pooled.delete(text);
    else same.splice(same.indexOf(pooled), 1);
  }
}
