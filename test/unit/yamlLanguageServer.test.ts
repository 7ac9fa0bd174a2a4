import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { checkText, checkWorkspaceText } from '../../src/core/sidecar/testing/checking';
import type { Fixture } from '../../src/core/sidecar/testing/fixture';
import { fileFixtures } from '../../src/core/sidecar/testing/fixtures/fileFixtures';
import { schemaFixtures } from '../../src/core/sidecar/testing/fixtures/schemaFixtures';
import { marked } from '../../src/core/sidecar/testing/marked';
import { LineIndex } from '../../src/core/text/lines';
import { sharedYamlRules } from '../../src/core/sidecar/rules/leftToOthers';
import { LanguageServer } from '../support/languageServer';

const script = 'node_modules/yaml-language-server/bin/yaml-language-server';

/** Files that are not read at all, where the other tool complains of what made us stop. */
const unread: ReadonlySet<string> = new Set([
  'merge-conflict',
  'yaml-nbsp-indent',
  'yaml-nesting-too-deep',
  'yaml-directive',
  'yaml-alias',
  'yaml-tag',
  'file-not-utf8',
  'file-too-large',
  'yaml-multiple-documents',
]);

/** The server of the most used YAML extension, without any schema, as it meets our files: it knows no schema of ours. */
describe('beside the YAML language server', { skip: existsSync(script) ? false : 'npm ci installs it' }, () => {
  const server = new LanguageServer(script, {
    yaml: { validate: true, hover: true, completion: true, schemaStore: { enable: false } },
  });
  before(() => server.start());
  after(() => {
    server.stop();
  });

  test('the server is at work: it reports a key that is used twice', async () => {
    const found = await server.diagnosticsOf('file:///fixtures/twice.txt.source-review.yaml', 'yaml', 'a: 1\na: 2\n');
    assert.match(found[0]?.message ?? '', /unique/iu);
  });

  const fixtures: readonly Fixture[] = [...fileFixtures, ...schemaFixtures];
  for (const [i, fixture] of fixtures.entries()) {
    const { text } = marked(fixture.file);
    if (text.length > 20_000) continue;
    test(`no problem is reported twice: ${JSON.stringify(text).slice(0, 70)}`, async () => {
      const uri = `file:///fixtures/${i}.txt.source-review.yaml`;
      const theirs = await server.diagnosticsOf(uri, 'yaml', text);
      const ours = fixture.isWorkspaceFile === true ? checkWorkspaceText(text) : checkText(text, { ...fixture.around });
      const rules = new Set(ours.map(({ rule }) => rule));
      const isAboutYaml = [...rules].some((rule) => sharedYamlRules.has(rule) || unread.has(rule));
      if (!isAboutYaml) assert.deepEqual(theirs, [], 'what we do not report as YAML, they do not either');
      for (const { rule, message } of ours)
        if (sharedYamlRules.has(rule)) assert.notEqual(theirs.length, 0, `left to them, and told: ${message}`);
      const lines = new LineIndex(text);
      const kept = ours.filter(({ rule }) => !sharedYamlRules.has(rule) && !unread.has(rule));
      for (const { range, message } of theirs) {
        const doubled = kept.filter(({ span }) => lines.positionAt(span.start).line === range.start.line);
        assert.deepEqual(
          doubled.map(({ rule }) => rule),
          [],
          `besides “${message}”`,
        );
      }
    });
  }
});
