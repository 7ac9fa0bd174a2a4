import { extensions, Range, workspace, WorkspaceEdit } from 'vscode';
import { equal, present } from '../support/assertions';
import { problemsOf, show } from '../support/editor';
import { eventually } from '../support/eventually';
import { cleanUp, Scratch } from '../support/scratch';
import { withSetting } from '../support/settings';

const article = 'Ferry news\n\nHanna Voss said there was no ferry.\n';
const broken = 'schema: source-review/1\narticle: "Ferry\n';
const sidecar = 'a.txt.source-review.yaml';

/** No problem is told twice where another extension checks YAML. */
export function yamlToolSuite(): void {
  suite('beside the YAML extension', () => {
    teardown(cleanUp);

    /** A broken sidecar. While it is not open nobody else checks it. */
    async function brokenSidecar(): Promise<Scratch> {
      const scratch = new Scratch();
      await scratch.indexed({ 'a.txt': article, [sidecar]: broken });
      await expectRules(scratch, ['error yaml-unclosed']);
      return scratch;
    }

    test('errors of YAML are its own while the file is open in an editor', async () => {
      const scratch = await brokenSidecar();
      await show(scratch.uri(sidecar));
      await expectRules(scratch, []);
      equal(present(extensions.getExtension('redhat.vscode-yaml'), 'the extension').isActive, true);
    });

    test('the rest is told as ever', async () => {
      const scratch = await brokenSidecar();
      const { document } = await show(scratch.uri(sidecar));
      const edit = new WorkspaceEdit();
      const whole = new Range(0, 0, document.lineCount, 0);
      edit.replace(document.uri, whole, 'schema: source-review/1\narticle:\n  titel: Ferry\n');
      await workspace.applyEdit(edit);
      await expectRules(scratch, ['warning unknown-key']);
    });

    test('by the settings they are told here too, or where that extension does not check the file', async () => {
      const scratch = await brokenSidecar();
      await show(scratch.uri(sidecar));
      await expectRules(scratch, []);
      await withSetting('sourceReview.sidecar.yamlSyntax', 'always', () =>
        expectRules(scratch, ['error yaml-unclosed']),
      );
      await expectRules(scratch, []);
      await withSetting('yaml.validate', false, async () => {
        await expectRules(scratch, ['error yaml-unclosed']);
        await withSetting('sourceReview.sidecar.yamlSyntax', 'never', () => expectRules(scratch, []));
      });
    });
  });
}

async function expectRules(scratch: Scratch, rules: readonly string[]): Promise<void> {
  await eventually(() => {
    equal(
      problemsOf(scratch.uri(sidecar)).map((problem) => problem.split(' ').slice(0, 2).join(' ')),
      rules,
    );
  });
}
