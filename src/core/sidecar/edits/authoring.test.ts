import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { analyseArticle } from '../../corpus/article';
import { createDateRecognizer } from '../../dates/createDateRecognizer';
import { readYaml } from '../reading/readYaml';
import { checkText } from '../testing/checking';
import { addClaim } from './addClaim';
import { addIgnored } from './addIgnored';
import { addNote } from './addNote';
import { claimParts } from './claimParts';
import { dataAt, dataOf, sameData, withValue, type Data } from './data';
import { applyEdits, type EditResult } from './edit';
import { setReviewStatus } from './setReviewStatus';

const article = 'Hanna Voss said on Monday that no ferry would sail. Voss left.';

/** The layouts of section "editing": a file with one record of each kind, and one without. */
const layouts: readonly (readonly [name: string, file: string])[] = [
  [
    'two spaces',
    'schema: source-review/1\nreview:\n  status: unreviewed # not yet\nentities:\n  voss:\n    name: Hanna Voss # who\n    type: person\nclaims:\n  - quote: Voss left # a\n    text: A\n# between\nnotes:\n  - text: B # b\nignore:\n  - Share # c\n# end\n',
  ],
  [
    'four spaces',
    'schema: source-review/1\nreview:\n    status: unreviewed\nentities:\n    voss:\n        name: Hanna Voss\n        type: person\nclaims:\n    - quote: Voss left\n      text: A\nnotes:\n    - text: B\nignore:\n    - Share\n',
  ],
  [
    'unindented lists',
    'schema: source-review/1\nentities:\n  voss:\n    name: Hanna Voss\n    type: person\nclaims:\n- quote: Voss left\n  text: A\nnotes:\n- text: B\nignore:\n- Share\n',
  ],
  [
    'flow',
    'schema: source-review/1\nreview: { status: unreviewed }\nentities: { voss: { name: Hanna Voss, type: person } }\nclaims: [{ quote: Voss left, text: A }]\nnotes: [{ text: B }]\nignore: [Share]\n',
  ],
  [
    'flow over lines',
    'schema: source-review/1\nentities: { voss: { name: Hanna Voss, type: person } }\nclaims: [\n  { quote: Voss left, text: A },\n]\nnotes: [\n  { text: B }\n]\nignore: [\n  Share, # c\n]\n',
  ],
  ['no lists yet', 'schema: source-review/1\nentities:\n  voss: { name: Hanna Voss, type: person }\n# end\n'],
  [
    'CRLF',
    'schema: source-review/1\r\nentities:\r\n  voss:\r\n    name: Hanna Voss\r\n    type: person\r\nclaims:\r\n  - quote: Voss left\r\n    text: A\r\nnotes:\r\n  - text: B\r\nignore:\r\n  - Share\r\n',
  ],
  [
    'no line break at the end',
    'schema: source-review/1\nentities:\n  voss: { name: Hanna Voss, type: person }\nignore:\n  - Share',
  ],
  [
    'empty lists',
    'schema: source-review/1\nreview: {}\nentities:\n  voss: { name: Hanna Voss, type: person }\nclaims: []\nnotes: [] # none\nignore: []\n',
  ],
];

interface Writing {
  readonly list: string;
  readonly edit: (text: string) => EditResult;
  readonly item: Data;
}

const text = (value: string): string => `text:${value}`;

const writings: Readonly<Record<string, Writing>> = {
  addClaim: {
    list: 'claims',
    edit: (file) =>
      addClaim(file, {
        anchor: { quote: 'no ferry would sail', prefix: 'that' },
        text: 'No ferry: at all',
        speaker: 'voss',
        about: ['voss', 'unknown'],
        when: '2024-05-06',
      }),
    item: new Map<string, Data>([
      ['quote', text('no ferry would sail')],
      ['prefix', text('that')],
      ['text', text('No ferry: at all')],
      ['speaker', text('voss')],
      ['about', [text('voss')]],
      ['when', text('2024-05-06')],
      ['verdict', text('unchecked')],
    ]),
  },
  addNote: {
    list: 'notes',
    edit: (file) => addNote(file, { anchor: { quote: 'on Monday' }, kind: 'question', text: 'Which: one' }),
    item: new Map([
      ['quote', text('on Monday')],
      ['kind', text('question')],
      ['text', text('Which: one')],
    ]),
  },
  addIgnored: { list: 'ignore', edit: (file) => addIgnored(file, 'Source\nlink'), item: text('Source link') },
};

function applied(file: string, result: EditResult): string {
  assert.equal(result.kind, 'edits', 'reason' in result ? result.reason : '');
  return applyEdits(file, result.edits);
}

function dataIn(file: string): Data {
  const { root } = readYaml(file);
  assert.ok(root);
  return dataOf(file, root);
}

function commentsIn(file: string): readonly string[] {
  return file.match(/ ?# .*$/gmu) ?? [];
}

for (const [name, { list, edit, item }] of Object.entries(writings)) {
  describe(name, () => {
    for (const [layout, file] of layouts) {
      test(layout, () => {
        const after = applied(file, edit(file));
        const before = dataAt(dataIn(file), [list]);
        const expected = withValue(dataIn(file), [list], [...(Array.isArray(before) ? (before as Data[]) : []), item]);
        assert.ok(sameData(dataIn(after), expected), after);
        assert.deepEqual(commentsIn(after), commentsIn(file));
        assert.equal(/[^\r]\n/u.test(after), /[^\r]\n/u.test(file), 'line ends stay');
        const lines = new Set(after.split(/\r?\n/u));
        const changed = file.split(/\r?\n/u).filter((line) => !lines.has(line));
        assert.ok(changed.length <= 2, `${changed.length} lines of the file were changed`);
        assert.deepEqual(
          checkText(after, { article }).filter(({ severity }) => severity === 'error'),
          [],
        );
      });
    }

    test('leaves a file with errors alone', () => {
      for (const file of ['claims: [', 'schema: source-review/2\n', `schema: source-review/1\n${list}: text\n`]) {
        assert.equal(edit(file).kind, 'refused', file);
      }
    });

    test('begins an empty file', () => {
      assert.match(applied('', edit('')), new RegExp(`^schema: source-review/1\\n${list}:\\n`, 'u'));
    });
  });
}

test('what is recorded is not recorded again, and nothing is not recorded', () => {
  const file = 'schema: source-review/1\nclaims:\n  - { quote: "no  ferry" }\nignore: [Share this]\n';
  assert.equal(addClaim(file, { anchor: { quote: 'no ferry' } }).kind, 'unchanged');
  assert.equal(addClaim(file, { anchor: { quote: ' ' } }).kind, 'refused');
  assert.equal(addIgnored(file, 'share this').kind, 'unchanged');
  assert.equal(addIgnored(file, ' \n').kind, 'refused');
  assert.equal(addNote(file, { kind: 'note', text: ' ' }).kind, 'refused');
});

describe('setReviewStatus', () => {
  for (const [layout, file] of layouts) {
    test(layout, () => {
      const after = applied(file, setReviewStatus(file, 'reviewed', '2024-05-06'));
      const expected = withValue(
        withValue(dataIn(file), ['review', 'status'], text('reviewed')),
        ['review', 'date'],
        text('2024-05-06'),
      );
      assert.ok(sameData(dataIn(after), expected), after);
      assert.deepEqual(commentsIn(after), commentsIn(file));
    });
  }

  test('says when there is nothing to do', () => {
    assert.equal(setReviewStatus('review:\n  status: reviewed\n', 'reviewed', '2024-05-06').kind, 'unchanged');
    assert.equal(setReviewStatus('review: [', 'reviewed', '2024-05-06').kind, 'refused');
  });
});

describe('claimParts', () => {
  const mentioned = (content: string, ...names: readonly string[]): ReturnType<typeof parts> => parts(content, names);

  function parts(marked: string, names: readonly string[]): { speaker?: unknown; about?: unknown; when?: unknown } {
    const start = marked.indexOf('[');
    const content = marked.replace('[', '').replace(']', '');
    const end = marked.indexOf(']') - 1;
    const found = names.map((name) => {
      const at = content.indexOf(name);
      return { start: at, end: at + name.length, text: name };
    });
    const recognizers = { names: { version: '', recognize: () => [] }, dates: createDateRecognizer() };
    const analysed = analyseArticle('a.txt', content, { recognizers: recognizers as never, published: '2024-05-10' });
    const withNames = { ...analysed, mentions: found as never };
    return { ...claimParts(withNames, content, { start, end }, (index) => names[index]?.toLowerCase()) };
  }

  test('speaker, about and when come from the sentence', () => {
    assert.deepEqual(
      mentioned(
        'Lund left. Voss said on Friday that [the ferry of Kovac sank on May 6]. Berg wept.',
        'Lund',
        'Voss',
        'Kovac',
        'Berg',
      ),
      {
        speaker: 'voss',
        about: ['kovac'],
        when: '2024-05-06',
      },
    );
    assert.deepEqual(mentioned('[No ferry sails], according to Voss.', 'Voss'), {
      speaker: 'voss',
      about: [],
      when: undefined,
    });
  });

  test('what is not certain is left out', () => {
    const two = mentioned('Voss said and Lund said that [no ferry sails on Monday or Tuesday].', 'Voss', 'Lund');
    assert.deepEqual(two, { speaker: undefined, about: [], when: undefined });
    assert.deepEqual(mentioned('Voss met Lund: [no ferry sails].', 'Voss', 'Lund'), {
      speaker: undefined,
      about: [],
      when: undefined,
    });
  });
});
