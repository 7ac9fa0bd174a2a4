import Ajv from 'ajv';
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { parse } from 'yaml';
import { marked } from '../testing/marked';
import { schemaFixtures } from '../testing/fixtures/schemaFixtures';
import { rules } from '../rules/table';
import { createSidecar } from '../edits/createSidecar';
import { hasShared, sharedPath } from '../../../../test/support/shared';
import { schemaFiles } from './schemaFiles';

const validators = schemaFiles().map(({ text }) => new Ajv().compile(JSON.parse(text) as object));
const [sidecar, workspaceFile] = validators;
assert.ok(sidecar && workspaceFile);

const examples = sharedPath('examples');

describe('the shipped JSON Schemas', () => {
  for (const { name, text } of schemaFiles()) {
    test(`${name} is up to date`, () => {
      const shipped: unknown = JSON.parse(readFileSync(join('schemas', name), 'utf8'));
      assert.deepEqual(shipped, JSON.parse(text), 'run node scripts/generate-rule-docs.mjs');
    });
  }

  for (const fixture of schemaFixtures) {
    const validate = fixture.isWorkspaceFile === true ? workspaceFile : sidecar;
    const data = (text: string): unknown => parse(text, { maxAliasCount: 0 });
    test(`agrees on ${JSON.stringify(fixture.file).slice(0, 80)}`, () => {
      assert.equal(
        validate(data(marked(fixture.file).text)),
        fixture.isBeyondJsonSchema !== undefined,
        'the file with problems',
      );
      if (fixture.fixed !== undefined) assert.ok(validate(data(fixture.fixed)), JSON.stringify(validate.errors));
    });
  }

  test('every rule of keys and values fails in a schema too, or says why not', () => {
    const of = (isMeant: (fixture: (typeof schemaFixtures)[number]) => boolean): ReadonlySet<string> =>
      new Set(schemaFixtures.filter(isMeant).flatMap(({ problems }) => problems.map(([rule]) => rule)));
    const failing = of(({ isBeyondJsonSchema }) => isBeyondJsonSchema === undefined);
    const beyond = of(({ isBeyondJsonSchema }) => isBeyondJsonSchema !== undefined);
    for (const { id, group } of rules) {
      if (group !== 'schema') continue;
      assert.ok(failing.has(id) || beyond.has(id), `${id} has no fixture`);
      assert.ok(!(failing.has(id) && beyond.has(id)), `${id} is no longer beyond a schema`);
    }
  });

  test('a new sidecar is valid', () => {
    assert.ok(
      sidecar(parse(createSidecar({ title: 'Ferry: delayed', published: '2024-05-06' }))),
      JSON.stringify(sidecar.errors),
    );
  });

  test('the examples of the format are valid', (context) => {
    if (!hasShared(context, 'examples')) return;
    for (const name of readdirSync(examples)) {
      const validate = name === 'source-review.yaml' ? workspaceFile : sidecar;
      assert.ok(
        validate(parse(readFileSync(join(examples, name), 'utf8'))),
        `${name}: ${JSON.stringify(validate.errors)}`,
      );
    }
  });
});
