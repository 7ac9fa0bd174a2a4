import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bytesByFolder } from './bundles';

test('bytes by folder: parts of the core apart, everything else by its first two folders', () => {
  const inputs = {
    'src/core/review.ts': 1,
    'src/core/names/lists/cities.ts': 2,
    'src/core/names/roles.ts': 4,
    'src/vscode/commands/a.ts': 8,
    'node_modules/yaml/browser/dist/index.js': 16,
  };
  const bytes = Object.fromEntries(Object.entries(inputs).map(([path, bytesInOutput]) => [path, { bytesInOutput }]));
  assert.deepEqual(
    [...bytesByFolder(bytes)],
    [
      ['src/core', 1],
      ['src/core/names', 6],
      ['src/vscode', 8],
      ['node_modules/yaml', 16],
    ],
  );
});
