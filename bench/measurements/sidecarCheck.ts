import type { CancelSignal } from '../../src/core/corpus/folderAccess';
import { Review } from '../../src/core/review';
import { sidecarPathFor } from '../../src/core/sidecar/names';
import type { Problem } from '../../src/core/sidecar/problem';
import type { GeneratedCorpus } from '../corpus/articles';
import { sidecarFor } from '../corpus/sidecar';
import { markdownTable } from '../report/markdownTable';
import { freshRecognizers } from './engines';
import type { Section } from './section';
import { milliseconds, processorTime, quantile } from './timing';

const rounds = 21;
const size = 65_536;
const uncancelled: CancelSignal = { isCancelled: false };

/** How long a sidecar of 64 KB takes after each change of it: taking it over, and checking it. */
export async function measureSidecarCheck(corpus: GeneratedCorpus): Promise<Section> {
  const path = 'articles/long.txt';
  const text = corpus.longText(size);
  const review = new Review(
    { read: () => Promise.resolve({ kind: 'text', text, byteLength: text.length }) },
    freshRecognizers(),
  );
  review.setArticle(path, text);
  const article = review.article(path);
  if (!article) throw new Error('The article was not analysed.');
  const sidecarPath = sidecarPathFor(path);
  const sidecar = sidecarFor(review, article, text, size);
  const taken: number[] = [];
  const checked: number[] = [];
  let problems: readonly Problem[] = [];
  for (let round = -2; round < rounds; round++) {
    const changed = `${sidecar}# ${round}\n`;
    const start = processorTime();
    review.setFile(sidecarPath, { kind: 'text', text: changed, byteLength: changed.length });
    const middle = processorTime();
    problems = await review.problems(sidecarPath, { severities: new Map(), signal: uncancelled });
    if (round < 0) continue;
    taken.push(middle - start);
    checked.push(processorTime() - middle);
  }
  const figures = (times: readonly number[]): readonly string[] =>
    [0.5, 0.95].map((share) => milliseconds(quantile(times, share)));
  return {
    title: 'Sidecar of 64 KB',
    text: [
      `${sidecar.length} UTF-16 units, ${problems.length} problems, ${rounds} rounds, processor time. The budget for both is 50 ms.`,
      markdownTable(
        ['step', 'p50, ms', 'p95, ms'],
        [
          ['taken over after a change', ...figures(taken)],
          ['checked', ...figures(checked)],
        ],
      ),
    ].join('\n\n'),
    gates: [],
  };
}
