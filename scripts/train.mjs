// Trains the name model and writes model/names.model. Usage: npm run train [-- --seed N] [-- --out FILE] [-- --data FOLDER]
// Reads corpora from ../shared/data, which is no part of the project, and what model/package.json names (npm ci --prefix model).
import { loadCore } from './load-core.mjs';

const { train } = await loadCore('model/train.ts');
process.exitCode = train(process.argv.slice(2));
