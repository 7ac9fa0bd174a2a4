import type { Steps } from '../../text/steps';
import { applyEdits, type TextEdit } from '../edits/edit';
import type { Problem } from '../problem';
import type { Draft, Rewriting } from './draft';
import { preferredDraft, type FixableFile } from './fixableFile';
import { movedBy, together, tryRewriting, type ProblemPlace } from './rewriting';

/** A problem, and the obvious way to solve it, not tried yet. */
interface Proposal {
  readonly problem: Problem;
  readonly draft: Draft;
}

/** What is proposed for the problems of a file, in their order. */
export function proposalsOf(file: FixableFile): readonly Proposal[] {
  return file.problems.flatMap((problem) => {
    const draft = preferredDraft(file, problem);
    return draft === undefined ? [] : [{ problem, draft }];
  });
}

interface Candidate {
  readonly rewriting: Rewriting;
  readonly place: ProblemPlace;
}

/**
 * Takes many rewritings of a file at once, so that a file with n of them is examined about log n times instead of n times.
 * The result is what taking one after the other would give.
 */
export class ManyRewritings {
  readonly #open: (text: string) => Steps<FixableFile>;
  /** How many are taken at once, by rule: fewer after some turned out to depend on each other. */
  readonly #most = new Map<string, number>();

  /** @param open examines a version of the file */
  constructor(open: (text: string) => Steps<FixableFile>) {
    this.#open = open;
  }

  /**
   * The edits of the first proposal, which is a rewriting that can be taken, and of those after it that solve problems of
   * the same rule and can be taken with it. Undefined when there is none.
   */
  *from(file: FixableFile, proposals: readonly Proposal[]): Steps<readonly TextEdit[] | undefined> {
    const [first, ...others] = alike(file, proposals);
    if (first === undefined) return undefined;
    const { rule } = first.place;
    const most = this.#most.get(rule) ?? Infinity;
    const taken = yield* this.#accepted(file, [first], others.slice(0, most - 1));
    for (let count = taken.length; count > 1; count = Math.ceil(count / 2)) {
      const some = taken.slice(0, count);
      if (isProvedByData(file, first) || (yield* this.#areIndependent(file, some))) return tried(file, some);
      this.#most.set(rule, Math.ceil(count / 2));
    }
    return undefined;
  }

  /** Those taken already and as many of others as can be taken with them: what cannot is found by halving. */
  *#accepted(
    file: FixableFile,
    taken: readonly Candidate[],
    others: readonly Candidate[],
  ): Steps<readonly Candidate[]> {
    if (others.length === 0) return taken;
    const all = [...taken, ...others];
    const edits = tried(file, all);
    yield;
    if (edits !== undefined) return all;
    if (others.length === 1) return taken;
    const half = Math.ceil(others.length / 2);
    const more = yield* this.#accepted(file, taken, others.slice(0, half));
    return yield* this.#accepted(file, more, others.slice(half));
  }

  /**
   * Whether some can be taken without the others, which are still proposed then. Any two of them differ in a bit of their numbers: for each bit,
   * those that have it are taken and the others looked for, and the other way round.
   */
  *#areIndependent(file: FixableFile, candidates: readonly Candidate[]): Steps<boolean> {
    for (let bit = 1; bit < candidates.length; bit *= 2) {
      for (const isSet of [true, false]) {
        const taken = candidates.filter((_, index) => (index & bit) > 0 === isSet);
        const left = candidates.filter((_, index) => (index & bit) > 0 !== isSet);
        const edits = tried(file, taken);
        if (edits === undefined) return false;
        yield;
        const after = yield* this.#open(applyEdits(file.context.text, edits));
        const proposed = new Set(candidatesOf(proposalsOf(after)).map((candidate) => signature(candidate, [])));
        if (!left.every((candidate) => proposed.has(signature(candidate, edits)))) return false;
      }
    }
    return true;
  }
}

function candidatesOf(proposals: readonly Proposal[]): readonly Candidate[] {
  return proposals.flatMap(({ problem: { rule, span }, draft }) =>
    'rewriting' in draft ? { rewriting: draft.rewriting, place: { rule, at: span.start } } : [],
  );
}

/**
 * The first rewriting, and those after it that solve a problem of the same rule, mean the same kind of thing and touch
 * none of the others. In a file that cannot be read, a slip of another rule may be the cause of those behind it.
 */
function alike({ context: { text, yaml } }: FixableFile, proposals: readonly Proposal[]): readonly Candidate[] {
  const all = candidatesOf(proposals);
  const [first] = all;
  const kind = first?.rewriting.meaning?.kind;
  if (first === undefined || kind === undefined) return all.slice(0, 1);
  const found: Candidate[] = [];
  const touched = new Uint8Array(text.length + 1);
  for (const candidate of all) {
    const { rewriting, place } = candidate;
    if (place.rule !== first.place.rule || rewriting.meaning?.kind !== kind) {
      if (yaml.root === undefined) break;
      continue;
    }
    const spans = rewriting.edits.map(({ span }) => span);
    if (spans.some(({ start, end }) => touched.subarray(start, end + 1).includes(1))) continue;
    for (const { start, end } of spans) touched.fill(1, start, end + 1);
    found.push(candidate);
  }
  return found;
}

/** Whether comparing the data before and after shows that each rewriting does what it would do alone. */
function isProvedByData({ context }: FixableFile, { rewriting: { meaning } }: Candidate): boolean {
  return context.yaml.root !== undefined && (meaning?.kind === 'data' || meaning?.kind === 'value');
}

function tried({ context }: FixableFile, candidates: readonly Candidate[]): readonly TextEdit[] | undefined {
  const rewriting = together(candidates.map((candidate) => candidate.rewriting));
  return rewriting && tryRewriting(context, rewriting, ...candidates.map(({ place }) => place));
}

/** Tells rewritings apart, as they are after edits elsewhere. */
function signature({ rewriting, place }: Candidate, after: readonly TextEdit[]): string {
  const moved = (offset: number): number => movedBy(after, offset);
  const edits = rewriting.edits.map(({ span, newText }) => [moved(span.start), moved(span.end), newText]);
  return JSON.stringify([place.rule, moved(place.at), edits]);
}
