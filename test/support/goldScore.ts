/** A mention as the gold standard or a system gives it; offsets UTF-16; gold types may list alternatives: "work|event". */
export interface ScoredMention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly type: string;
  /** Which entity it stands for; a system's mention without one is an entity of its own. */
  readonly entity?: string | undefined;
}

/** A date as the gold standard or a system gives it; gold types and values may list alternatives. */
export interface ScoredDate {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly type: string;
  /** TIMEX3 value. */
  readonly value?: string | undefined;
}

/** An article of the gold standard, or a system's analysis of one; `published` is the date to assume. */
export interface ScoredArticle {
  readonly file: string;
  readonly published?: string;
  readonly mentions: readonly ScoredMention[];
  readonly dates: readonly ScoredDate[];
}

/** All figures from 0 to 1; the lists say what went wrong, one line each. */
export interface GoldScore {
  readonly spanF1: number;
  readonly typedF1: number;
  readonly typedPrecision: number;
  readonly typedRecall: number;
  /** B-cubed F1 of the entities, over the mentions that the system found, all articles together. */
  readonly entityF1: number;
  /** Any overlap with the gold date counts. */
  readonly dateRelaxedF1: number;
  readonly dateStrictF1: number;
  /** Right values among all gold dates. */
  readonly dateValueAccuracy: number;
  readonly nameFaults: readonly string[];
  readonly dateFaults: readonly string[];
}

/** Surfaces that some would mark and some not: neither right nor wrong where the gold standard has none. */
const optionalNames = new Set(
  (
    'speaker|secretary of state|foreign minister|prime minister|president|president-elect|deputy pm|deputy prime minister|general|defense secretary|the prime minister|ied|twitter|trump|esper|bp|poster speaks|green|middle east|iran nuclear deal|nuclear deal|iranian nuclear deal|' +
    'us embassy|u.s. embassy|embassy|foreign ministry|trump administration|the trump administration|us administration|iraqi parliament|iraqi government|the iraqi government|iraqi council of ministers|iraq news|iraq news - local news|source link|imis miltia|state department|u.s. officials|minister|parliament|us secretary of state|u.s. secretary of state'
  ).split('|'),
);
const optionalDates = new Set(
  'now|today|soon|earlier|the end|latest|already|currently|recently|previous|ongoing|the time|next|past|this year|term|over the past few months|the past few months|for months|months|the final days'.split(
    '|',
  ),
);

/**
 * Scores a system against the gold standard by the rules of the gold standard's own scorer: a span is right when it is
 * equal, or differs only by an article, "@" or "#" in front or a hyphenated tail ("-backed").
 */
export function scoreAgainstGold(gold: readonly ScoredArticle[], system: readonly ScoredArticle[]): GoldScore {
  const names = { right: 0, typed: 0, found: 0, gold: 0, faults: [] as string[] };
  const dates = { right: 0, strict: 0, valued: 0, found: 0, gold: 0, faults: [] as string[] };
  const clusters: { readonly gold: string; readonly system: string }[] = [];
  for (const article of gold) {
    const analysis = system.find((other) => other.file === article.file);
    scoreNames(article, analysis?.mentions ?? [], names, clusters);
    scoreDates(article, analysis?.dates ?? [], dates);
  }
  return {
    spanF1: f1(names.right, names.found, names.gold),
    typedF1: f1(names.typed, names.found, names.gold),
    typedPrecision: ratio(names.typed, names.found),
    typedRecall: ratio(names.typed, names.gold),
    entityF1: bCubed(clusters),
    dateRelaxedF1: f1(dates.right, dates.found, dates.gold),
    dateStrictF1: f1(dates.strict, dates.found, dates.gold),
    dateValueAccuracy: ratio(dates.valued, dates.gold),
    nameFaults: names.faults,
    dateFaults: dates.faults,
  };
}

interface NameTally {
  right: number;
  typed: number;
  found: number;
  gold: number;
  readonly faults: string[];
}

function scoreNames(
  article: ScoredArticle,
  found: readonly ScoredMention[],
  tally: NameTally,
  clusters: { gold: string; system: string }[],
): void {
  const used = new Set<ScoredMention>();
  for (const mention of article.mentions) {
    tally.gold++;
    const hit = found.find((candidate) => !used.has(candidate) && isSameName(mention, candidate));
    if (hit === undefined) {
      tally.faults.push(`${article.file}:${mention.start} missed "${mention.text}"`);
      continue;
    }
    used.add(hit);
    tally.right++;
    if (mention.type.split('|').includes(hit.type)) tally.typed++;
    else tally.faults.push(`${article.file}:${mention.start} "${mention.text}" as ${hit.type}`);
    clusters.push({ gold: mention.entity ?? '', system: hit.entity ?? `${article.file}:${mention.start}` });
  }
  for (const candidate of found) {
    if (!used.has(candidate) && (optionalNames.has(bareName(candidate.text)) || /^[@#]/.test(candidate.text))) continue;
    tally.found++;
    if (!used.has(candidate))
      tally.faults.push(`${article.file}:${candidate.start} extra ${candidate.type} "${candidate.text}"`);
  }
}

interface DateTally {
  right: number;
  strict: number;
  valued: number;
  found: number;
  gold: number;
  readonly faults: string[];
}

function scoreDates(article: ScoredArticle, found: readonly ScoredDate[], tally: DateTally): void {
  const used = new Set<ScoredDate>();
  for (const date of article.dates) {
    const hit = found.find(
      (candidate) => !used.has(candidate) && candidate.start < date.end && date.start < candidate.end,
    );
    // Ages ("39 years old") may be left out.
    if (hit === undefined && date.text.endsWith('old')) continue;
    tally.gold++;
    if (hit === undefined) {
      tally.faults.push(`${article.file}:${date.start} missed "${date.text}"`);
      continue;
    }
    used.add(hit);
    tally.right++;
    if (bareName(hit.text) === bareName(date.text)) tally.strict++;
    if ((date.value ?? '').split('|').includes(String(hit.value))) tally.valued++;
    else
      tally.faults.push(
        `${article.file}:${date.start} "${date.text}" is ${String(hit.value)}, not ${String(date.value)}`,
      );
  }
  for (const candidate of found) {
    if (!used.has(candidate) && optionalDates.has(bareName(candidate.text))) continue;
    tally.found++;
    if (!used.has(candidate)) tally.faults.push(`${article.file}:${candidate.start} extra "${candidate.text}"`);
  }
}

function isSameName(a: ScoredMention, b: ScoredMention): boolean {
  if (a.start === b.start && a.end === b.end) return true;
  return a.start < b.end && b.start < a.end && withoutTail(bareName(a.text)) === withoutTail(bareName(b.text));
}

function bareName(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/^(?:the|an?)\s+/, '')
    .replace(/^[@#]+/, '');
}

function withoutTail(name: string): string {
  return name.replace(/['\u2019]s?$/, '').replace(/(?:-(?:backed|led|based|born|made|style))+$/, '');
}

function bCubed(clusters: readonly { readonly gold: string; readonly system: string }[]): number {
  let precision = 0;
  let recall = 0;
  for (const { gold, system } of clusters) {
    const sameSystem = clusters.filter((other) => other.system === system);
    const both = sameSystem.filter((other) => other.gold === gold).length;
    precision += both / sameSystem.length;
    recall += both / clusters.filter((other) => other.gold === gold).length;
  }
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) / clusters.length;
}

function f1(right: number, found: number, gold: number): number {
  return found + gold === 0 ? 0 : (2 * right) / (found + gold);
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
