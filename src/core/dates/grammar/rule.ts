import type { Captures } from './pattern';
import type { MatchSite } from './matchSite';
import type { Nonterminal, NonterminalValues } from './symbols';

/** Builds a value from what a pattern captured, or refuses the match with undefined. */
export type Builder<Values extends readonly unknown[], Value> = (
  ...captured: [...Values, MatchSite]
) => Value | undefined;

/** Patterns and what they build. They are read when a grammar is made: a program that holds rules must start quickly. */
export interface Rule {
  readonly patterns: string;
  readonly build: (...captured: unknown[]) => unknown;
}

/** Rules that build one kind of thing. Of matches of equal length the earlier rule wins. */
export interface RuleSet {
  readonly target: Nonterminal;
  readonly rules: readonly Rule[];
}

/** A rule before its target is known. */
export type TypedRule<Value> = Rule & { readonly produces?: Value };

/** A rule; the builder's parameters are typed by the patterns. */
export function rule<Patterns extends string, Value>(
  patterns: Patterns,
  build: Builder<Captures<Patterns>, Value>,
): TypedRule<Value> {
  // The patterns' own type guarantees what the matcher will have captured.
  return { patterns, build: build as Rule['build'] };
}

/** Collects the rules that build one thing. */
export function ruleSet<Target extends Nonterminal>(
  target: Target,
  rules: readonly TypedRule<NonterminalValues[Target]>[],
): RuleSet {
  return { target, rules };
}
