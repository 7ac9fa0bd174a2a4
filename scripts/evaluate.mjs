// Scores the recognisers and the linker against gold standards. Usage: npm run evaluate -- names|dates|entities|seeds|all|record
// Without an argument it says what it can do.
import { loadCore } from './load-core.mjs';

const { evaluate } = await loadCore('bench/evaluate.ts');
process.exitCode = evaluate(process.argv.slice(2));
