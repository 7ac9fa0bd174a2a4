import type { FixCase } from '../fixCases';
import { schema } from '../fixture';

/** A slip that is mended in one certain way. */
function mended(title: string, file: string, after: string, around?: FixCase['around']): FixCase {
  return { file, fixes: [[`*${title}`, after]], all: after, ...(around && { around }) };
}

/** One that may be meant in another way: nobody mends it unasked. */
function offered(title: string, file: string, after: string): FixCase {
  return { file, fixes: [[title, after]], all: file };
}

/** Slips of the hand, by the rule that reports them. */
export const slipFixCases: Readonly<
  Record<'unclosed' | 'syntax' | 'unknownKey' | 'wrongType' | 'unsupported' | 'tabs' | 'dates', readonly FixCase[]>
> = {
  unclosed: [
    mended(
      'Close with ] at the end of line 5',
      `${schema}ignore:\n  [\n    "a",\n    "b" # two\narticle:\n  title: x\n`,
      `${schema}ignore:\n  [\n    "a",\n    "b"] # two\narticle:\n  title: x\n`,
    ),
    mended(
      'Close with } at the end of the line',
      `${schema}entities: {\n  a: { name: A, type: person,\n  b: { name: B, type: person }\n}\n`,
      `${schema}entities: {\n  a: { name: A, type: person},\n  b: { name: B, type: person }\n}\n`,
      { article: 'A and B' },
    ),
    mended(
      'Close with ] before the }',
      `${schema}entities:\n  a: { name: A, type: person, mentions: ["A", "B" }\n`,
      `${schema}entities:\n  a: { name: A, type: person, mentions: ["A", "B"] }\n`,
    ),
    mended(
      'Close with ] after "A"',
      `${schema}entities:\n  a: { name: A, type: person, mentions: ["A", aliases: ["B"] }\n`,
      `${schema}entities:\n  a: { name: A, type: person, mentions: ["A"], aliases: ["B"] }\n`,
    ),
    {
      file: `${schema}x-own:\n  - [[a, b, c]\n  - d\n`,
      fixes: [
        ['Close with ] after a', `${schema}x-own:\n  - [[a], b, c]\n  - d\n`],
        ['Close with ] after b', `${schema}x-own:\n  - [[a, b], c]\n  - d\n`],
        ['Close with ] at the end of the line', `${schema}x-own:\n  - [[a, b, c]]\n  - d\n`],
      ],
      all: `${schema}x-own:\n  - [[a, b, c]\n  - d\n`,
    },
    mended(
      'Change to }',
      `${schema}dates:\n  - { quote: x, value: "2024" ] # so\n`,
      `${schema}dates:\n  - { quote: x, value: "2024" } # so\n`,
    ),
    mended(
      'Close with " before the }',
      `${schema}notes:\n  - { text: a, by: "b }\n  - { text: "c" }\n`,
      `${schema}notes:\n  - { text: a, by: "b" }\n  - { text: "c" }\n`,
    ),
    // A comment that takes the bracket: to close before it would throw away what is written there.
    {
      file: `${schema}ignore: [Voss, Fund # 3]\n`,
      around: { article: 'Fund # 3' },
      fixes: [
        ['*Put "Fund # 3" in quotation marks', `${schema}ignore: [Voss, "Fund # 3"]\n`],
        ['Close with ] at the end of the line', `${schema}ignore: [Voss, Fund] # 3]\n`],
      ],
      all: `${schema}ignore: [Voss, "Fund # 3"]\n`,
    },
    {
      file: `${schema}entities:\n  m: { name: #MeToo, type: event }\n`,
      fixes: [
        ['Put "#MeToo" in quotation marks', `${schema}entities:\n  m: { name: "#MeToo", type: event }\n`],
        ['Close with } at the end of the line', `${schema}entities:\n  m: { name:} #MeToo, type: event }\n`],
      ],
      all: `${schema}entities:\n  m: { name: #MeToo, type: event }\n`,
    },
    offered(
      'Close with " before the ]',
      `${schema}ignore: ["a, b]\narticle:\n  title: "x"\n`,
      `${schema}ignore: ["a, b"]\narticle:\n  title: "x"\n`,
    ),
  ],
  syntax: [
    // A comma left out, or words of the name.
    offered(
      'Put a comma between them',
      `${schema}entities:\n  voss: { name: Hanna Voss type: person }\n`,
      `${schema}entities:\n  voss: { name: Hanna Voss, type: person }\n`,
    ),
    mended(
      'Change to "- "',
      `${schema}entities:\n  voss:\n    name: Voss\n    type: person\n    mentions:\n      * Voss\n      * Miss Voss # so\nignore:\n  - a\n`,
      `${schema}entities:\n  voss:\n    name: Voss\n    type: person\n    mentions:\n      - Voss\n      - Miss Voss # so\nignore:\n  - a\n`,
      { article: 'Voss, Miss Voss' },
    ),
    mended('Change to "#"', `// ours\n${schema}ignore: [a]\n`, `# ours\n${schema}ignore: [a]\n`),
    mended('Remove the ]', `${schema}ignore: [a, b]] # so\n`, `${schema}ignore: [a, b] # so\n`),
    mended('Put a comma between them', `${schema}ignore: ["a" "b"]\n`, `${schema}ignore: ["a", "b"]\n`),
    mended(
      'Put a comma between them',
      `${schema}dates:\n  - { quote: "x" value: "2024" }\n`,
      `${schema}dates:\n  - { quote: "x", value: "2024" }\n`,
    ),
    offered('Take one comma out', `${schema}ignore: [a,, b]\n`, `${schema}ignore: [a, b]\n`),
    offered('Close with " after a', `${schema}ignore: ["a, "b"]\n`, `${schema}ignore: ["a", "b"]\n`),
    mended(
      'Put a space after the colon',
      `${schema}article:\n  title:x\n  author: b\n`,
      `${schema}article:\n  title: x\n  author: b\n`,
    ),
    mended('Put a colon after the key', `${schema}article\n  title: x\n`, `${schema}article:\n  title: x\n`),
    offered(
      'Put a colon after the key',
      `${schema}article:\n  author: b\n  title and more\n`,
      `${schema}article:\n  author: b\n  title: and more\n`,
    ),
    mended('Change to a colon', `${schema}article;\n  title: x\n`, `${schema}article:\n  title: x\n`),
    mended(
      'Remove the invisible character',
      `${schema}article:\n  title:\u200b x\n  author: b\n`,
      `${schema}article:\n  title: x\n  author: b\n`,
    ),
    mended(
      'Write all line ends as LF',
      'schema: source-review/1\rarticle:\r  title: x\r',
      `${schema}article:\n  title: x\n`,
    ),
    { file: `${schema}article:\n  title: x\n  just words\n`, fixes: [] },
  ],
  unknownKey: [
    mended(
      'Put a space after the colon',
      `${schema}notes:\n  - {text:"x", kind: note}\n`,
      `${schema}notes:\n  - {text: "x", kind: note}\n`,
    ),
    mended(
      'Put a colon after the key',
      `${schema}notes:\n  - {text "x", kind: note}\n`,
      `${schema}notes:\n  - {text: "x", kind: note}\n`,
    ),
    mended('Change to a colon', `${schema}article::\n  title: x\n`, `${schema}article:\n  title: x\n`),
    mended(
      'Remove the invisible character',
      `${schema}article:\n  ti\u200btle: x\n`,
      `${schema}article:\n  title: x\n`,
    ),
  ],
  wrongType: [
    // A text where a record belongs stands for what it says most of.
    mended(
      'Make it a claim with "quote"',
      `${schema}claims:\n  - no ferry # so\n`,
      `${schema}claims:\n  - { quote: "no ferry" } # so\n`,
      { article: 'There is no ferry.' },
    ),
    mended('Make it a note with "text"', `${schema}notes: ask\n`, `${schema}notes: [{ text: "ask" }]\n`),
    mended(
      'Make it a link with "to"',
      `${schema}links:\n  - other.txt\n`,
      `${schema}links:\n  - { to: "other.txt" }\n`,
      {
        files: { 'other.txt': '' },
      },
    ),
    mended(
      'Make it a review with "status"',
      `${schema}review: rejected\n`,
      `${schema}review: { status: "rejected" }\n`,
    ),
    offered(
      'Make it an entity with "name"',
      `${schema}entities:\n  voss: Hanna Voss\n`,
      `${schema}entities:\n  voss: { name: "Hanna Voss", type: "person" }\n`,
    ),
    mended(
      'Make it a list of one',
      `${schema}notes:\n  # about it\n  text: ask\n\n  kind: note # so\n`,
      `${schema}notes:\n  # about it\n  - text: ask\n\n    kind: note # so\n`,
    ),
    mended('Make it a list of one', `${schema}notes: { text: ask }\n`, `${schema}notes: [{ text: ask }]\n`),
    mended(
      'Begin each item with "- "',
      `${schema}ignore:\n  • Share this\n  • Source link\n`,
      `${schema}ignore:\n  - Share this\n  - Source link\n`,
    ),
    mended('Put a space after the dash', `${schema}ignore:\n  -a\n`, `${schema}ignore:\n  - a\n`),
    mended('Put a colon after the key', `${schema}article:\n  title "x"\n`, `${schema}article:\n  title: "x"\n`),
    mended(
      'Remove the invisible character',
      `${schema}article:\n  title:\u200b x\n`,
      `${schema}article:\n  title: x\n`,
    ),
    mended('Put a space after the colon', `${schema}article:\n  title:"x"\n`, `${schema}article:\n  title: "x"\n`),
    mended('Put a space after the colon', `${schema}notes:\n  - text:"x"\n`, `${schema}notes:\n  - text: "x"\n`),
  ],
  unsupported: [
    mended(
      'Change to source-review/1',
      'schema: "source-review/1.0" # as told\narticle:\n  title: x\n',
      'schema: "source-review/1" # as told\narticle:\n  title: x\n',
    ),
    { file: 'schema: source-review/2\n', fixes: [] },
    { file: 'schema: source-review-workspace/1\n', fixes: [] },
  ],
  tabs: [
    mended(
      'Replace tabs by two spaces',
      `${schema}notes:\n  -\ttext: x\n  \tkind: note\n`,
      `${schema}notes:\n  - text: x\n    kind: note\n`,
    ),
  ],
  dates: [
    ...(
      [
        ['-2023?~', '-2023%'],
        ['2023-05~?', '2023-05%'],
        ['?2023', '2023?'],
        ['c. 2023', '2023~'],
        ['2023-05-06 ?', '2023-05-06?'],
      ] as const
    ).map(([written, meant]) =>
      mended(
        `Change to "${meant}"`,
        `${schema}article:\n  published: "${written}"\n`,
        `${schema}article:\n  published: "${meant}"\n`,
      ),
    ),
    offered(
      'Change to "2023-05-XX"',
      `${schema}article:\n  published: "2023-05-??"\n`,
      `${schema}article:\n  published: "2023-05-XX"\n`,
    ),
  ],
};
