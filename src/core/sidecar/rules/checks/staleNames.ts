import { lettersOf, lettersWithin } from '../../../entities/forms/fold';
import type { Steps } from '../../../text/steps';
import { closest } from '../../closest';
import type { EntityRecord, LocatedText } from '../../model';
import type { Finding } from '../../reading/finding';
import type { NamesOfArticles, WorkspaceContext } from '../context';
import { shortened } from '../wording';

/** `name-stale`: names in decisions and records of the workspace file that no article writes. */
export function* staleNames({ reading, sidecarEntityIds, written }: WorkspaceContext): Generator<Finding | undefined> {
  if (written === undefined) return;
  const { entities, same, notSame, ignore } = reading.records;
  const terms = [...same.map(({ from }) => from), ...notSame.flat(), ...ignore];
  const names = entities.flatMap(({ name, aliases }) => [...(name ? [name] : []), ...aliases]);
  const unwritten = yield* unwrittenOf([...names, ...terms], written);
  if (unwritten.size === 0) return;
  const recorded = new Set([
    ...sidecarEntityIds,
    ...[...entities.map(({ id }) => id), ...names].map(({ value }) => value),
  ]);
  const near = new NearSpellings(written, recorded);
  const isStale = ({ value }: LocatedText): boolean => unwritten.has(lettersOf(value)) && !recorded.has(value);
  const merged = new Set(same.map(({ from }) => from.value));
  for (const entity of entities) {
    const { name } = entity;
    if (name && isUnknown(entity, unwritten, sidecarEntityIds)) yield stale(name, near);
    else
      yield* slips(
        entity.aliases.filter(({ value }) => unwritten.has(lettersOf(value))),
        near,
      );
    yield undefined;
  }
  for (const { from, to } of same) {
    // One that leads nowhere is a problem already.
    const leads = recorded.has(to.value) || merged.has(to.value);
    if (leads && isStale(from)) yield stale(from, undefined);
  }
  yield* slips([...notSame.flat().filter(({ value }) => !merged.has(value)), ...ignore].filter(isStale), near);
}

/**
 * Aliases, what is different and words to ignore are written down before an article has them, for those that come: only
 * where an article has almost the same it is a slip.
 */
function* slips(texts: readonly LocatedText[], near: NearSpellings): Generator<Finding | undefined> {
  for (const text of texts) {
    if (near.to(text.value) !== undefined) yield stale(text, near);
    yield undefined;
  }
}

/** The letters of those names that no article writes, not even inside a longer name ("Voss" in "Hanna Voss"). */
function* unwrittenOf(names: readonly LocatedText[], written: NamesOfArticles): Steps<ReadonlySet<string>> {
  const unwritten = new Set(names.filter(({ value }) => !written.has(value)).map(({ value }) => lettersOf(value)));
  unwritten.delete('');
  let looked = 0;
  for (const spelling of written) {
    if (unwritten.size === 0) break;
    for (const letters of lettersWithin(spelling)) unwritten.delete(letters);
    if (++looked % spellingsInStep === 0) yield;
  }
  return unwritten;
}

/** How many spellings are looked at in a step. */
const spellingsInStep = 512;

/** A name is chosen to be shown: it needs no article that has it as long as an alias has one, or a sidecar its id. */
function isUnknown(
  { id, name, aliases }: EntityRecord,
  unwritten: ReadonlySet<string>,
  sidecarEntityIds: ReadonlySet<string>,
): boolean {
  if (name === undefined || sidecarEntityIds.has(id.value)) return false;
  return [name, ...aliases].every(({ value }) => unwritten.has(lettersOf(value)));
}

function stale({ value, span }: LocatedText, near: NearSpellings | undefined): Finding {
  const message = `No article of this folder has "${shortened(value)}".`;
  const spelling = near?.to(value);
  if (spelling === undefined) return { rule: 'name-stale', message, span };
  const details = { kind: 'value', value: spelling } as const;
  return { rule: 'name-stale', message: `${message} Did you mean "${spelling}"?`, span, details };
}

/** The spellings of articles that nothing is recorded of yet; gathered when the first is asked for. */
class NearSpellings {
  readonly #written: NamesOfArticles;
  readonly #recorded: ReadonlySet<string>;
  readonly #known = new Map<string, string | undefined>();
  #spellings: readonly string[] | undefined;

  constructor(written: NamesOfArticles, recorded: ReadonlySet<string>) {
    this.#written = written;
    this.#recorded = recorded;
  }

  /** The spelling that is nearest to a word, if one is near. Only for the first words: each looks at all spellings. */
  to(word: string): string | undefined {
    if (!this.#known.has(word) && this.#known.size < mostSuggestions) {
      this.#spellings ??= [...this.#written].filter((spelling) => !this.#recorded.has(spelling));
      this.#known.set(word, closest(word, this.#spellings));
    }
    return this.#known.get(word);
  }
}

/** For how many names of a file a spelling is looked for. */
const mostSuggestions = 20;
