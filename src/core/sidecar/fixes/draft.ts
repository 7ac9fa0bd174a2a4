import type { Article } from '../../corpus/article';
import type { DateRecognizer } from '../../dates/dateRecognizer';
import type { Value } from '../edits/data';
import type { EditResult, TextEdit } from '../edits/edit';
import type { Version } from '../edits/soundEdits';
import type { RecordShape } from '../format/shape';
import type { Span } from '../../text/span';
import type { Problem } from '../problem';
import type { MapNode } from '../reading/node';
import type { YamlReading } from '../reading/readYaml';
import type { SidecarContext } from '../rules/context';
import type { FixAction } from './fix';
import type { MendedSlip } from './outsideReading';
import type { TreeChange } from './treeChange';

/** A file that has a problem, and what is needed to solve it. */
export interface FixContext {
  readonly path: string;
  readonly text: string;
  readonly yaml: YamlReading;
  readonly format: RecordShape;
  /** What the rules looked at; undefined for workspace files and for sidecars with errors as YAML. */
  readonly sidecar: SidecarContext | undefined;
  readonly knowledge: ArticleKnowledge;
}

/** What is known of the article besides what the rules look at. */
export interface ArticleKnowledge {
  /** The article's text, when it is loaded. */
  readonly text?: string | undefined;
  readonly article?: Article | undefined;
  readonly dates: DateRecognizer;
}

/** The same for a file that could be read. */
export interface ReadableContext extends FixContext {
  readonly root: MapNode;
}

/** A fix as a rule proposes it, before it is written and tried. */
export type Draft = {
  readonly title: string;
  /** Whether it is the obvious way, which "fix all" takes without asking. */
  readonly isPreferred?: boolean;
  /** Whether the user should look at it first although it is the obvious way: "fix all" leaves it out. */
  readonly asksFirst?: boolean;
} & (
  | { readonly changes: readonly TreeChange[] }
  | { readonly rewriting: Rewriting }
  | { readonly workspace: readonly WorkspaceChange[]; readonly changes?: readonly TreeChange[] }
  | { readonly action: FixAction }
);

/** Edits of a text that are no change of its data: of its form, or of a file that cannot be read as YAML. */
export interface Rewriting {
  readonly edits: readonly TextEdit[];
  /** What is meant, where that can be told by data: such rewritings can be judged together. */
  readonly meaning?: Meaning;
  /** Whether the changed file says what was meant. */
  isAsMeant(after: Version, before: Version): boolean;
}

/** What a rewriting means. */
export type Meaning =
  /** The data stay as they are, but for some changes; and so do comments, but for those at some places. */
  | { readonly kind: 'data'; readonly changes: readonly TreeChange[]; readonly comments: readonly Span[] }
  /** All characters but white space stay as they are. */
  | { readonly kind: 'words' }
  /** The text that stands at the place of its one edit. */
  | { readonly kind: 'value'; readonly value: string }
  /** Nothing but that the file is no worse. */
  | { readonly kind: 'removal' }
  /** Some slips are mended, and what stands around them reads as it does without them. */
  | { readonly kind: 'slips'; readonly slips: readonly MendedSlip[] };

/** A change of the workspace file, which is created when there is none: a value to set, one to take out, or a decision. */
export type WorkspaceChange =
  | { readonly kind: 'set'; readonly path: readonly string[]; readonly value: Value }
  /** `span` is that of the value in the file as it was checked. */
  | { readonly kind: 'remove'; readonly span: Span }
  /** Refused where it contradicts what the file says already. */
  | { readonly kind: 'decide'; readonly edit: (text: string) => EditResult };

/** Proposes fixes for a problem, the best one first. */
export type Fixer<Context extends FixContext = FixContext> = (problem: Problem, context: Context) => Iterable<Draft>;
