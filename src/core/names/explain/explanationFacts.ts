import type { EntityType } from '../entityType';
import type { Clue, FoundName, NameDecision, NameExplanation, WordClass } from './nameExplanation';
import { quote } from './quote';

/** One thing that an explanation says. */
export interface ExplanationFact {
  /** What is told: "Reason". */
  readonly label: string;
  readonly says: string;
}

/** An explanation in words. Words of the article are in all of it: whoever shows it escapes it. */
export interface ExplanationFacts {
  /** The word, in quotation marks. */
  readonly word: string;
  /** What it is, to follow it: "is no name". */
  readonly verdict: string;
  /** Why, a line each; the first is the reason. */
  readonly facts: readonly ExplanationFact[];
}

/** Classes less likely than this are not worth a mention, except the likeliest. */
const leastProbability = 0.05;
const mostClasses = 4;
/** Clues that count less than this hardly count. */
const leastWeight = 0.2;
const mostCluesFor = 4;
const mostCluesAgainst = 3;

/** Puts an explanation into words. They are English, and in the same order for the same explanation. */
export function explanationFacts(explanation: NameExplanation): ExplanationFacts {
  const { text, withheld, classes, clues, lists, article } = explanation;
  const said = [
    { label: 'Reason', says: reasonOf(explanation.decision, classes) },
    { label: 'Found', says: withheld === undefined ? '' : `${quote(withheld.text)}, ${classAndConfidence(withheld)}` },
    { label: 'The model alone', says: classes.filter(isWorthMentioning).map(classAndProbability).join(', ') },
    ...cluesOf(classes, clues),
    { label: 'The word itself', says: lists.join('; ') },
    { label: 'In the article', says: article.join('; ') },
  ];
  return { word: quote(text), verdict: verdictOf(explanation), facts: said.filter(({ says }) => says !== '') };
}

function verdictOf({ text, mention, withheld }: NameExplanation): string {
  if (mention === undefined) return withheld === undefined ? 'is no name' : 'is not shown as a name';
  const what = classAndConfidence(mention);
  return mention.text === text ? `is a name: ${what}` : `is part of the name ${quote(mention.text)}: ${what}`;
}

function classAndConfidence({ type, confidence }: FoundName): string {
  return `${type}, ${confidenceWords(confidence)} (${percent(confidence)})`;
}

/** A confidence of 0 to 1 in words. */
function confidenceWords(confidence: number): string {
  if (confidence >= 1) return 'certain';
  if (confidence >= 0.95) return 'nearly certain';
  if (confidence >= 0.8) return 'very likely';
  return confidence >= 0.6 ? 'likely' : 'doubtful';
}

/** Never "100 %" for what is not certain, nor "0 %" for what may be. */
function percent(share: number): string {
  const rounded = Math.round(share * 100);
  if (rounded === 100 && share < 1) return 'over 99 %';
  return rounded === 0 && share > 0 ? 'under 1 %' : `${rounded} %`;
}

function reasonOf(decision: NameDecision, classes: readonly WordClass[]): string {
  switch (decision.by) {
    case 'own-name':
      return 'it is one of your own names';
    case 'dateline':
      return 'it stands in the dateline that opens the story, or before the day in a line of its own';
    case 'tag':
      return 'the letters of the handle or hashtag spell it';
    case 'lists':
      return 'the lists have this part of a hyphenated word as a country or nationality';
    case 'model':
      return classes[0]?.type === undefined
        ? 'the model finds none here, by the words around it and how it is written'
        : 'the model decides, by the words around it and how it is written';
    case 'nickname':
      return 'the name goes on behind what somebody is called, or begins behind brackets';
    case 'article':
      return 'the rest of the article tells what it is';
    case 'furniture':
      return 'this line belongs to the page around the article, and names are not looked for there';
    case 'other-language':
      return 'this paragraph is in another language, and names are looked for in English only';
    case 'small-word':
      return 'it is hardly ever a name where it stands, as are the words beside it, so that the model does not look';
    case 'confidence':
      return `names of this class are shown from ${percent(decision.lowest)} on`;
    case 'stronger-name':
      return `another name has some of the same words: ${quote(decision.name)}`;
    case 'date':
      return `dates count more than names: ${quote(decision.text)} is one${decision.edtf === undefined ? '' : ` (${decision.edtf})`}`;
    case 'ignored':
      return decision.in === 'article'
        ? 'the sidecar of this article tells to ignore it'
        : 'the workspace file tells to ignore it in all articles';
    case 'settings':
      return 'the settings hide names of this class or of this confidence';
  }
}

function isWorthMentioning({ probability }: WordClass, place: number): boolean {
  return place === 0 || (place < mostClasses && probability >= leastProbability);
}

function classAndProbability({ type, probability }: WordClass): string {
  return `${classWords(type)} ${percent(probability)}`;
}

function classWords(type: EntityType | undefined): string {
  return type ?? 'no name';
}

function cluesOf([first, second]: readonly WordClass[], clues: readonly Clue[]): readonly ExplanationFact[] {
  const say = (chosen: readonly Clue[], most: number): string =>
    chosen
      .slice(0, most)
      .map(({ says }) => says)
      .join('; ');
  const pro = clues.filter(({ weight }) => weight >= leastWeight);
  const contra = clues.filter(({ weight }) => weight <= -leastWeight);
  return [
    { label: `For ${classWords(first?.type)}`, says: say(pro, mostCluesFor) },
    {
      label: first?.type === undefined ? `For ${classWords(second?.type)}` : `Against ${first.type}`,
      says: say(contra, mostCluesAgainst),
    },
  ];
}
