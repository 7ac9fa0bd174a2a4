import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { GeneratedCorpus } from './corpus/articles';
import { readOwnArticles } from './corpus/ownArticles';
import { measureAnchoring } from './measurements/anchoring';
import { measureBundles, type BundleInputs } from './measurements/bundles';
import { measureColdLoad } from './measurements/coldLoad';
import { type DatePeers, measureDatePeers } from './measurements/datePeers';
import { measureDateStart } from './measurements/dateStart';
import { measureEditCost } from './measurements/editCost';
import { measureGrowth } from './measurements/growth';
import { measureIndexGrowth } from './measurements/indexGrowth';
import { measureNamePeers, type Peer } from './measurements/namePeers';
import { measureNameSizes } from './measurements/nameSizes';
import { measureNameStart } from './measurements/nameStart';
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
  /** Path of a minified bundle of the name engine alone. */
  readonly nameEngine: string;
  /** What the name engine is compared with; undefined when it could not be installed. */
  readonly peer: Peer | undefined;
  /** Path of the minified bundle of the date engine alone. */
  readonly dateEngine: string;
  /** By how many bytes the date engine makes the bundle of the extension larger, gzipped. */
  readonly dateBytes: number;
  /** What the date engine is compared with; undefined when it could not be installed. */
  readonly datePeers: DatePeers | undefined;
}

/** What is measured. */
export type Part = 'names' | 'index' | 'rest';

/**
 * Measures speed, growth, memory and size, beside other engines, and prints Markdown.
 * @param parts what of it; `rest` is all but the name engine and the index of folders of several sizes.
 * @returns the exit code: 0, or 1 when a limit is not kept.
 */
export async function bench(built: Built, parts: ReadonlySet<Part>): Promise<number> {
  const collectGarbage = garbageCollector();
  const sections: Section[] = [];
  if (parts.has('names')) sections.push(...measureNames(built));
  if (parts.has('index')) sections.push(print(await measureIndexGrowth([100, 1000, 10_000], collectGarbage)));
  if (parts.has('rest')) sections.push(...(await measureRest(built, collectGarbage)));
  const gates = sections.reduce((sum, section) => sum + section.gates.length, 0);
  const failed = failedGates(sections);
  for (const { name, value, bound } of failed) console.error(`${name}: ${value.toFixed(2)}, at most ${bound} allowed`);
  console.log(`${gates - failed.length} of ${gates} limits kept.`);
  return failed.length === 0 ? 0 : 1;
}

function measureNames({ nameEngine, peer }: Built): readonly Section[] {
  const own = readOwnArticles();
  const generated = new GeneratedCorpus(1000);
  const many = [...own, ...generated.paths.map((_, index) => generated.article(index).text)];
  return [
    print(measureThroughput(own)),
    print(measureNamePeers(nameEngine, peer, own)),
    print(measureNameStart(nameEngine, own)),
    print(measureNameSizes(nameEngine, many)),
    print(measureEditCost(many)),
  ];
}

async function measureRest(built: Built, collectGarbage: () => void): Promise<readonly Section[]> {
  const generated = new GeneratedCorpus(1000);
  return [
    print(measureDatePeers(built.dateEngine, built.dateBytes, built.datePeers)),
    print(measureDateStart(built.dateEngine, built.datePeers)),
    print(measureGrowth(generated, collectGarbage)),
    print(measureAnchoring(generated)),
    print(await measureSidecarCheck(generated)),
    print(measureBundles(built.dist, built.inputs, built.vsix)),
    print(measureColdLoad(built.dist)),
  ];
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
