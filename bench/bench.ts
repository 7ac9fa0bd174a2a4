import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { GeneratedCorpus } from './corpus/articles';
import { measureBundles, type BundleInputs } from './measurements/bundles';
import { measureColdLoad } from './measurements/coldLoad';
import { measureGrowth } from './measurements/growth';
import { measureIndexGrowth } from './measurements/indexGrowth';
import { failedGates, type Section } from './measurements/section';
import { measureSidecarCheck } from './measurements/sidecarCheck';
import { measureThroughput } from './measurements/throughput';

/** What the script has built for the measurements. */
export interface Built {
  /** Folder of a fresh build, absolute. */
  readonly dist: string;
  readonly inputs: BundleInputs;
  /** Where the package is, if it was made. */
  readonly vsix: string;
}

/**
 * Measures speed, growth, memory and size and prints Markdown.
 * @param isLarge also a folder of 10,000 articles.
 * @returns the exit code: 0, or 1 when something grows faster than it may.
 */
export async function bench(built: Built, isLarge: boolean): Promise<number> {
  const corpus = new GeneratedCorpus(250);
  const collectGarbage = garbageCollector();
  // Throughput comes first: its first article is to meet a cold process.
  const sections = [
    print(measureThroughput(corpus)),
    print(measureGrowth(corpus, collectGarbage)),
    print(await measureIndexGrowth(isLarge ? [100, 1000, 10_000] : [100, 1000], collectGarbage)),
    print(await measureSidecarCheck(corpus)),
    print(measureBundles(built.dist, built.inputs, built.vsix)),
    print(measureColdLoad(built.dist)),
  ];
  const gates = sections.reduce((sum, section) => sum + section.gates.length, 0);
  const failed = failedGates(sections);
  for (const { name, value, bound } of failed) console.error(`${name}: ${value.toFixed(2)}, at most ${bound} allowed`);
  console.log(`${gates - failed.length} of ${gates} growth limits kept.`);
  return failed.length === 0 ? 0 : 1;
}

function print(section: Section): Section {
  console.log(`## ${section.title}\n\n${section.text}\n`);
  return section;
}

/** Node gives the collector to scripts only under a flag, which can be set while running. */
function garbageCollector(): () => void {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc') as () => void;
}
