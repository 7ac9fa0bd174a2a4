import { type DocumentEvidence, readEvidence } from './documentEvidence';
import type { NameDocument } from './nameDocument';
import { findRepeats } from './repeats';
import type { CueScores, Draft, ResolvedDraft, Verdict } from './rules/draft';
import { isAcronym } from './rules/cues';

/** What the sum of the cues must reach, and by how much it must beat the next class. */
const thresholds = { person: 1.4, place: 1.4, organization: 1.6 } as const;

/**
 * Gives every draft the class that the whole document speaks for: names that rules are sure of teach their parts
 * ("Mustafa al-Kadhimi": "Kadhimi"), bracketed acronyms share the class of the name beside them, and all mentions of one
 * undecided name are judged together. Drafts that nothing speaks for are dropped.
 */
export function resolveDrafts(document: NameDocument, drafts: readonly Draft[]): readonly ResolvedDraft[] {
  const parts = learnParts(document, drafts);
  const acronyms = learnAcronyms(document, drafts);
  const evidence = readEvidence(document, drafts);
  const verdicts = judgeUndecided(document, drafts, parts, acronyms, evidence);
  const resolved: ResolvedDraft[] = [];
  for (const draft of drafts) {
    const verdict = verdictOn(document, draft, parts, acronyms, verdicts);
    if (verdict !== undefined) resolved.push({ ...draft, ...verdict });
  }
  const repeats = findRepeats(document, resolved, shortForms(evidence, verdicts));
  return [...resolved, ...repeats].sort((a, b) => a.start - b.start);
}

/** The words of a draft as a key: lower case, one blank between. */
function keyOf(document: NameDocument, draft: Pick<Draft, 'first' | 'last' | 'start' | 'end'>): string {
  // Of a hyphenated word the name may be a part.
  const isPart = draft.last - draft.first === 1 && draft.end !== document.tokens[draft.first]?.end;
  if (isPart) return document.text.slice(draft.start, draft.end).toLowerCase();
  return document.lower.slice(draft.first, draft.last).join(' ');
}

/** A word without the Arabic article: "al-kadhimi" and "kadhimi" are one surname. */
function withoutArticle(word: string): string {
  return word.replace(/^(?:al|el|as|ash|ad|an|ar|at|az)-(?=\p{L}{3})/u, '');
}

function learnParts(document: NameDocument, drafts: readonly Draft[]): ReadonlyMap<string, Verdict> {
  const parts = new Map<string, Verdict>();
  for (const draft of drafts) {
    const isFullName =
      draft.last - draft.first >= 2 || withoutArticle(document.word(draft.first)) !== document.word(draft.first);
    if (draft.type !== 'person' || draft.confidence < 0.8 || !isFullName) continue;
    const verdict: Verdict = { type: 'person', confidence: 0.9 };
    for (let at = draft.first; at < draft.last; at++) {
      const word = document.word(at);
      if (word.length < 3) continue;
      parts.set(withoutArticle(word), verdict);
      // "Al Thani" with a blank is one surname too, and a double name's halves stand alone.
      if (at > draft.first && /^(?:al|el|le|de|van|von|bin)$/.test(document.word(at - 1)))
        parts.set(`${document.word(at - 1)} ${word}`, verdict);
      for (const half of word.split('-')) if (half.length >= 4) parts.set(half, verdict);
    }
  }
  return parts;
}

function learnAcronyms(document: NameDocument, drafts: readonly Draft[]): ReadonlyMap<string, Verdict> {
  const acronyms = new Map<string, Verdict>();
  for (let index = 1; index < drafts.length; index++) {
    const left = drafts[index - 1];
    const right = drafts[index];
    if (left === undefined || right?.first !== left.last + 1) continue;
    const opening = document.form(left.last);
    const closing = document.form(right.last);
    if (!((opening === '(' && closing === ')') || (opening === '[' && closing === ']'))) continue;
    const longName = left.last - left.first > right.last - right.first ? left : right;
    const shortName = longName === left ? right : left;
    if (shortName.last - shortName.first !== 1 || !isAcronym(document, shortName.first)) continue;
    if (!isInitialsOf(document, shortName, longName)) continue;
    const type = longName.type === undefined || longName.type === 'person' ? 'organization' : longName.type;
    acronyms.set(keyOf(document, shortName), { type, confidence: 0.93 });
    acronyms.set(keyOf(document, longName), { type, confidence: 0.9 });
  }
  return acronyms;
}

/** Whether most letters of the short name begin words of the long one, in order. */
function isInitialsOf(document: NameDocument, shortName: Draft, longName: Draft): boolean {
  const letters = document.word(shortName.first).replace(/\P{L}/gu, '');
  let found = 0;
  for (let at = longName.first; at < longName.last; at++)
    if (found < letters.length && document.word(at).startsWith(letters.charAt(found))) found++;
  return letters.length >= 2 && found >= Math.max(2, letters.length - 1);
}

function judgeUndecided(
  document: NameDocument,
  drafts: readonly Draft[],
  parts: ReadonlyMap<string, Verdict>,
  acronyms: ReadonlyMap<string, Verdict>,
  evidence: DocumentEvidence,
): ReadonlyMap<string, Verdict> {
  const sums = new Map<string, CueScores & { readonly count: number }>();
  for (const draft of drafts) {
    if (draft.scores === undefined) continue;
    const key = keyOf(document, draft);
    const sum = sums.get(key);
    sums.set(
      key,
      sum === undefined ? { ...draft.scores, count: 1 } : { ...add(sum, draft.scores), count: sum.count + 1 },
    );
  }
  const verdicts = new Map<string, Verdict>();
  for (const [key, sum] of sums) {
    const verdict =
      acronyms.get(key) ??
      parts.get(withoutArticle(key)) ??
      fromEvidence(key, evidence) ??
      judge(withEvidence(sum, key, evidence), sum.count, !key.includes(' '));
    if (verdict !== undefined) verdicts.set(key, verdict);
  }
  return verdicts;
}

function fromEvidence(key: string, evidence: DocumentEvidence): Verdict | undefined {
  if (evidence.demonyms.has(key)) return { type: 'group', confidence: 0.8 };
  if (key.length >= 3 && evidence.initials.has(key)) return { type: 'organization', confidence: 0.85 };
  return evidence.sure.get(key);
}

function withEvidence(scores: CueScores, key: string, evidence: DocumentEvidence): CueScores {
  if (evidence.states.has(key)) return add(scores, { person: 0, place: 2, organization: 0, group: 0 });
  if (evidence.companies.has(key)) return add(scores, { person: 0, place: 0, organization: 2, group: 0 });
  return scores;
}

/** Names that the article has in another form, to be found where no rule looked: in headlines. */
function shortForms(evidence: DocumentEvidence, verdicts: ReadonlyMap<string, Verdict>): ReadonlyMap<string, Verdict> {
  const forms = new Map<string, Verdict>();
  for (const word of evidence.demonyms) forms.set(word, { type: 'group', confidence: 0.8 });
  for (const word of evidence.companies)
    if (!verdicts.has(word)) forms.set(word, { type: 'organization', confidence: 0.7 });
  return forms;
}

function add(a: CueScores, b: CueScores): CueScores {
  return {
    person: a.person + b.person,
    place: a.place + b.place,
    organization: a.organization + b.organization,
    group: a.group + b.group,
  };
}

/** The class whose cues win. The threshold falls for names that the document repeats: chance does not. */
function judge(scores: CueScores, count: number, isSingle: boolean): Verdict | undefined {
  const ranked = (['person', 'place', 'organization'] as const)
    .map((type) => ({ type, score: scores[type] }))
    .sort((a, b) => b.score - a.score);
  const [best, second] = ranked;
  if (best === undefined || second === undefined) return undefined;
  const repeats = Math.min(1.2, (count - 1) * 0.4);
  const needed = thresholds[best.type] - repeats - (isSingle ? 0 : 0.7);
  if (best.score < Math.max(0.5, needed)) return undefined;
  const margin = best.score - Math.max(0, second.score);
  return { type: best.type, confidence: Math.min(0.88, 0.45 + 0.12 * margin + 0.05 * Math.min(4, count - 1)) };
}

function verdictOn(
  document: NameDocument,
  draft: Draft,
  parts: ReadonlyMap<string, Verdict>,
  acronyms: ReadonlyMap<string, Verdict>,
  verdicts: ReadonlyMap<string, Verdict>,
): Verdict | undefined {
  const key = keyOf(document, draft);
  const acronym = acronyms.get(key);
  if (acronym !== undefined) return acronym;
  if (draft.type === undefined) return verdicts.get(key);
  const isLone = draft.last - draft.first === 1;
  const fixed: Verdict = { type: draft.type, confidence: draft.confidence };
  if (!isLone || draft.type === 'group' || draft.type === 'person')
    return draft.scores === undefined ? fixed : (verdicts.get(key) ?? fixed);
  // "London" in an article about Jack London: the person, unless a place is meant.
  const surname = draft.type === 'place' && !isNational(document, draft) ? parts.get(key) : undefined;
  return surname === undefined || /^(?:in|at|near|from|to)$/.test(document.word(draft.first - 1)) ? fixed : surname;
}

function isNational(document: NameDocument, draft: Draft): boolean {
  const entry = document.lexicon.entryOf(document.word(draft.first));
  return entry?.isNational === true && !entry.isWeak;
}
