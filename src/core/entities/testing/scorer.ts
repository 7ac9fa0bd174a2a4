/** Precision, recall and their harmonic mean, 0 to 1. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** One scored mention: where it is, what it is in truth and what the system says. */
export interface ScoredMention {
  readonly article: string;
  /** Identity in the gold standard. */
  readonly gold: string;
  /** Identity that the system gave. */
  readonly system: string;
}

/** The figures of one collection. */
export interface ClusterScores {
  readonly muc: Score;
  readonly bCubed: Score;
  readonly ceafE: Score;
  /** Mean F1 of MUC, B-cubed and CEAF-e, as in the CoNLL-2012 shared task. */
  readonly conllF1: number;
  /** Pairs of articles said to be about the same entity, each (entity, article) counted once. */
  readonly articlePairs: Score;
}

/** Scores a clustering against a gold standard over the same mentions. */
export function scoreClusters(mentions: readonly ScoredMention[]): ClusterScores {
  const gold = groupBy(mentions, (mention) => mention.gold);
  const system = groupBy(mentions, (mention) => mention.system);
  const muc = toScore(
    mucPart(system, (mention) => mention.gold),
    mucPart(gold, (mention) => mention.system),
  );
  const bCubed = scoreBCubed(mentions, gold, system);
  const ceafE = scoreCeafE(mentions, gold, system);
  const conllF1 = (muc.f1 + bCubed.f1 + ceafE.f1) / 3;
  return { muc, bCubed, ceafE, conllF1, articlePairs: scoreArticlePairs(mentions) };
}

/** Share of the links of each cluster that the other side keeps (Vilain et al. 1995); 1 when there is no link. */
function mucPart(
  clusters: ReadonlyMap<string, readonly ScoredMention[]>,
  other: (mention: ScoredMention) => string,
): number {
  let kept = 0;
  let all = 0;
  for (const members of clusters.values()) {
    kept += members.length - new Set(members.map(other)).size;
    all += members.length - 1;
  }
  return all === 0 ? 1 : kept / all;
}

/** Bagga and Baldwin 1998: for each mention, the overlap of its two clusters. */
function scoreBCubed(
  mentions: readonly ScoredMention[],
  gold: ReadonlyMap<string, readonly ScoredMention[]>,
  system: ReadonlyMap<string, readonly ScoredMention[]>,
): Score {
  const common = overlaps(mentions);
  let precision = 0;
  let recall = 0;
  for (const { gold: truth, systems } of common) {
    for (const [answer, count] of systems) {
      precision += (count * count) / (system.get(answer)?.length ?? 1);
      recall += (count * count) / (gold.get(truth)?.length ?? 1);
    }
  }
  const total = Math.max(mentions.length, 1);
  return toScore(precision / total, recall / total);
}

/** Luo 2005 with the similarity phi4: the best one-to-one assignment of clusters. */
function scoreCeafE(
  mentions: readonly ScoredMention[],
  gold: ReadonlyMap<string, readonly ScoredMention[]>,
  system: ReadonlyMap<string, readonly ScoredMention[]>,
): Score {
  const weights = new Map<string, Map<string, number>>();
  for (const { gold: truth, systems } of overlaps(mentions)) {
    const row = new Map<string, number>();
    for (const [answer, count] of systems) {
      row.set(answer, (2 * count) / ((gold.get(truth)?.length ?? 0) + (system.get(answer)?.length ?? 0)));
    }
    weights.set(truth, row);
  }
  const similarity = bestAssignment(weights);
  return toScore(similarity / Math.max(system.size, 1), similarity / Math.max(gold.size, 1));
}

/** Pairs of articles that share an entity, in truth and as the system says; a system pair is right by its majority. */
function scoreArticlePairs(mentions: readonly ScoredMention[]): Score {
  // An (entity, article) unit is named by both identities: it is right where both sides agree on a pair of articles.
  const units = new Map<string, { article: string; gold: string; system: string }>();
  for (const { article, gold, system } of mentions)
    units.set(JSON.stringify([article, gold, system]), { article, gold, system });
  const pairs = (key: (unit: { gold: string; system: string }) => string): ReadonlySet<string> => {
    const articles = new Map<string, Set<string>>();
    for (const unit of units.values()) {
      const set = articles.get(key(unit)) ?? new Set();
      articles.set(key(unit), set.add(unit.article));
    }
    const found = new Set<string>();
    for (const [identity, set] of articles) {
      const sorted = [...set].sort();
      sorted.forEach((a, i) => {
        for (const b of sorted.slice(i + 1)) found.add(JSON.stringify([identity, a, b]));
      });
    }
    return found;
  };
  const both = pairs((unit) => JSON.stringify([unit.gold, unit.system]));
  const system = pairs((unit) => unit.system);
  const gold = pairs((unit) => unit.gold);
  const rightSystem = new Set<string>();
  const rightGold = new Set<string>();
  for (const pair of both) {
    const [identities, a, b] = JSON.parse(pair) as [string, string, string];
    const [goldId, systemId] = JSON.parse(identities) as [string, string];
    rightSystem.add(JSON.stringify([systemId, a, b]));
    rightGold.add(JSON.stringify([goldId, a, b]));
  }
  return toScore(
    system.size === 0 ? 1 : rightSystem.size / system.size,
    gold.size === 0 ? 1 : rightGold.size / gold.size,
  );
}

function overlaps(
  mentions: readonly ScoredMention[],
): readonly { readonly gold: string; readonly systems: ReadonlyMap<string, number> }[] {
  return [...groupBy(mentions, (mention) => mention.gold)].map(([gold, members]) => {
    const systems = new Map<string, number>();
    for (const { system } of members) systems.set(system, (systems.get(system) ?? 0) + 1);
    return { gold, systems };
  });
}

function groupBy(
  mentions: readonly ScoredMention[],
  key: (mention: ScoredMention) => string,
): ReadonlyMap<string, readonly ScoredMention[]> {
  const groups = new Map<string, ScoredMention[]>();
  for (const mention of mentions) {
    const group = groups.get(key(mention));
    if (group === undefined) groups.set(key(mention), [mention]);
    else group.push(mention);
  }
  return groups;
}

function toScore(precision: number, recall: number): Score {
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

/** The largest sum of weights that pairs each row with at most one column, exact, for each connected part alone. */
export function bestAssignment(weights: ReadonlyMap<string, ReadonlyMap<string, number>>): number {
  const rowsOfColumn = new Map<string, string[]>();
  for (const [row, columns] of weights) {
    for (const column of columns.keys()) rowsOfColumn.set(column, [...(rowsOfColumn.get(column) ?? []), row]);
  }
  const seen = new Set<string>();
  let total = 0;
  for (const start of weights.keys()) {
    if (seen.has(start)) continue;
    seen.add(start);
    const rows = [start];
    const columns = new Set<string>();
    for (const row of rows) {
      for (const column of weights.get(row)?.keys() ?? []) {
        columns.add(column);
        for (const other of rowsOfColumn.get(column) ?? []) {
          if (seen.has(other)) continue;
          seen.add(other);
          rows.push(other);
        }
      }
    }
    const matrix = rows.map((row) => [...columns].map((column) => weights.get(row)?.get(column) ?? 0));
    total += hungarian(matrix);
  }
  return total;
}

/** Kuhn's Hungarian method with potentials, cubic in the smaller side: the largest total weight of an assignment. */
function hungarian(weights: readonly (readonly number[])[]): number {
  const rows = weights.length;
  const columns = Math.max(weights[0]?.length ?? 0, rows);
  const cost = (row: number, column: number): number => -(weights[row - 1]?.[column - 1] ?? 0);
  const u = new Float64Array(rows + 1);
  const v = new Float64Array(columns + 1);
  const rowOf = new Int32Array(columns + 1);
  const way = new Int32Array(columns + 1);
  const at = (list: Float64Array | Int32Array, i: number): number => list[i] ?? 0;
  for (let row = 1; row <= rows; row++) {
    rowOf[0] = row;
    let column = 0;
    const least = new Float64Array(columns + 1).fill(Infinity);
    const used = new Uint8Array(columns + 1);
    do {
      used[column] = 1;
      const current = at(rowOf, column);
      let delta = Infinity;
      let next = 0;
      for (let j = 1; j <= columns; j++) {
        if (used[j] === 1) continue;
        const reduced = cost(current, j) - at(u, current) - at(v, j);
        if (reduced < at(least, j)) {
          least[j] = reduced;
          way[j] = column;
        }
        if (at(least, j) < delta) {
          delta = at(least, j);
          next = j;
        }
      }
      for (let j = 0; j <= columns; j++) {
        if (used[j] === 1) {
          u[at(rowOf, j)] = at(u, at(rowOf, j)) + delta;
          v[j] = at(v, j) - delta;
        } else least[j] = at(least, j) - delta;
      }
      column = next;
    } while (at(rowOf, column) !== 0);
    while (column !== 0) {
      const previous = at(way, column);
      rowOf[column] = at(rowOf, previous);
      column = previous;
    }
  }
  let total = 0;
  for (let j = 1; j <= columns; j++) if (at(rowOf, j) !== 0) total -= cost(at(rowOf, j), j);
  return total;
}
