import type { Rule } from '../rule';

/** What points at something else: ids, files, other sidecars. */
export const referenceRules = [
  {
    id: 'article-not-found',
    group: 'reference',
    severity: 'error',
    summary: 'No article for this sidecar',
    why: 'A sidecar lies next to its article and is named after it: `ferry.txt` and `ferry.txt.source-review.yaml`. The article was renamed, moved or deleted.',
  },
  {
    id: 'sidecar-duplicate',
    group: 'reference',
    severity: 'warning',
    summary: 'Two sidecars for one article',
    why: 'Only one of them is used, `.yaml` before `.yml`. Move what you need into it and delete the other.',
  },
  {
    id: 'sidecar-misplaced',
    group: 'reference',
    severity: 'warning',
    summary: 'Sidecar outside of the folder of sidecars',
    why: '`sidecars.root` in `source-review.yaml` says in which folder all sidecars are, each at the path of its article. One that lies anywhere else is not used: nothing that it records counts. Move it there, or take `sidecars.root` out.',
  },
  {
    id: 'entity-unknown',
    group: 'reference',
    severity: 'error',
    summary: 'No such entity',
    why: 'The id is recorded neither in this file nor in `source-review.yaml`.',
    wrong:
      'schema: source-review/1\nclaims:\n  - quote: "no ferry today"\n    speaker: hana-voss\nentities:\n  hanna-voss:\n    name: Hanna Voss\n    type: person\n',
    right:
      'schema: source-review/1\nclaims:\n  - quote: "no ferry today"\n    speaker: hanna-voss\nentities:\n  hanna-voss:\n    name: Hanna Voss\n    type: person\n',
  },
  {
    id: 'entity-incomplete',
    group: 'reference',
    severity: 'warning',
    summary: 'Entity without a name or type',
    why: 'Name and type are needed to find and show an entity. Give them here, or once for all articles in `source-review.yaml`.',
    wrong: 'schema: source-review/1\nentities:\n  hanna-voss:\n    name: Hanna Voss\n',
    right: 'schema: source-review/1\nentities:\n  hanna-voss:\n    name: Hanna Voss\n    type: person\n',
  },
  {
    id: 'type-unknown',
    group: 'reference',
    severity: 'warning',
    summary: 'Unknown type',
    why: 'Types are person, organization, place, group, event and work, and those you define under `types` in `source-review.yaml`.',
    wrong: 'schema: source-review/1\nentities:\n  hanna-voss:\n    name: Hanna Voss\n    type: persn\n',
    right: 'schema: source-review/1\nentities:\n  hanna-voss:\n    name: Hanna Voss\n    type: person\n',
  },
  {
    id: 'type-built-in',
    group: 'reference',
    severity: 'warning',
    summary: 'A built-in type cannot be defined anew',
    why: '`person`, `organization`, `place`, `group`, `event` and `work` are what articles are searched for, so they are the same in every folder and the entry is not used. Give it an id of its own, and the built-in type as `parent`.',
    wrong: 'schema: source-review-workspace/1\ntypes:\n  person:\n    label: Politician\n',
    right: 'schema: source-review-workspace/1\ntypes:\n  politician:\n    label: Politician\n    parent: person\n',
  },
  {
    id: 'type-cycle',
    group: 'reference',
    severity: 'error',
    summary: 'A type is its own ancestor',
    why: 'Following the parents of a type must lead to a built-in type, not back to where it started.',
    wrong: 'schema: source-review-workspace/1\ntypes:\n  ship:\n    parent: vessel\n  vessel:\n    parent: ship\n',
    right: 'schema: source-review-workspace/1\ntypes:\n  ship:\n    parent: vessel\n  vessel:\n    parent: work\n',
  },
  {
    id: 'id-duplicate',
    group: 'reference',
    severity: 'error',
    summary: 'Id used twice',
    why: 'A reference to the id could mean either record.',
    wrong:
      'schema: source-review/1\ndates:\n  - { id: strike, quote: "on Monday", value: "2024-05-06" }\n  - { id: strike, quote: "on Tuesday", value: "2024-05-07" }\n',
    right:
      'schema: source-review/1\ndates:\n  - { id: strike, quote: "on Monday", value: "2024-05-06" }\n  - { id: vote, quote: "on Tuesday", value: "2024-05-07" }\n',
  },
  {
    id: 'date-ref-unknown',
    group: 'reference',
    severity: 'error',
    summary: 'No such date',
    why: 'Write the id of a date of this file, or a date itself, such as `"2024-05-06"`.',
    wrong: 'schema: source-review/1\nclaims:\n  - quote: "no ferry today"\n    when: stryke\n',
    right:
      'schema: source-review/1\nclaims:\n  - quote: "no ferry today"\n    when: strike\ndates:\n  - { id: strike, quote: "on Monday", value: "2024-05-06" }\n',
  },
  {
    id: 'date-ref-cycle',
    group: 'reference',
    severity: 'error',
    summary: 'Dates depend on each other',
    why: 'A date that is counted from another date must in the end be counted from a known one.',
    wrong:
      'schema: source-review/1\ndates:\n  - { id: strike, quote: "a day later", value: "2024-05-06", basis: vote }\n  - { id: vote, quote: "a day earlier", value: "2024-05-07", basis: strike }\n',
    right:
      'schema: source-review/1\ndates:\n  - { id: strike, quote: "on Monday", value: "2024-05-06", basis: published }\n  - { id: vote, quote: "a day later", value: "2024-05-07", basis: strike }\n',
  },
  {
    id: 'same-used',
    group: 'reference',
    severity: 'information',
    summary: 'This id was merged into another',
    why: '`same` in `source-review.yaml` says that the id was replaced. It still works; the new id is clearer.',
  },
  {
    id: 'same-unknown',
    group: 'reference',
    severity: 'error',
    summary: 'Merged into an id that does not exist',
    why: 'The id after the colon must be recorded under `entities` or in a sidecar of this folder, or be made of a name that its articles have.',
    wrong: 'schema: source-review-workspace/1\nsame:\n  h-voss: hanna-voss\n',
    right:
      'schema: source-review-workspace/1\nentities:\n  hanna-voss:\n    name: Hanna Voss\n    type: person\nsame:\n  h-voss: hanna-voss\n',
  },
  {
    id: 'same-cycle',
    group: 'reference',
    severity: 'error',
    summary: 'Merges go round in a circle',
    why: 'Each id is replaced by the next, so none of them remains.',
    wrong: 'schema: source-review-workspace/1\nsame:\n  voss: h-voss\n  h-voss: voss\n',
    right:
      'schema: source-review-workspace/1\nentities:\n  voss:\n    name: Hanna Voss\n    type: person\nsame:\n  h-voss: voss\n',
  },
  {
    id: 'decision-contradiction',
    group: 'reference',
    severity: 'error',
    summary: 'Kept apart and merged at once',
    why: '`not-same` says that two are not the same, and the records or `same` say that they are. `not-same` counts until one of the two decisions is taken back.',
    wrong:
      'schema: source-review-workspace/1\nentities:\n  voss:\n    name: Hanna Voss\n    type: person\nsame:\n  h-voss: voss\nnot-same:\n  - [voss, h-voss]\n',
    right:
      'schema: source-review-workspace/1\nentities:\n  voss:\n    name: Hanna Voss\n    type: person\nnot-same:\n  - [voss, h-voss]\n',
  },
  {
    id: 'link-target-missing',
    group: 'reference',
    severity: 'warning',
    summary: 'Linked article does not exist',
    why: 'The path is relative to the folder of this article. The other article may have been renamed or moved.',
    wrong: 'schema: source-review/1\nlinks:\n  - to: no-such-article.txt\n    kind: follow-up\n',
  },
  {
    id: 'link-self',
    group: 'reference',
    severity: 'information',
    summary: 'Links to its own article',
    why: 'A link says how this article belongs together with another one.',
  },
  {
    id: 'evidence-article-missing',
    group: 'reference',
    severity: 'warning',
    summary: 'Article given as evidence does not exist',
    why: 'The path is relative to the folder of this article. The other article may have been renamed or moved.',
    wrong:
      'schema: source-review/1\nclaims:\n  - quote: "no ferry today"\n    evidence:\n      - article: no-such-article.txt\n',
  },
  {
    id: 'evidence-quote-not-found',
    group: 'reference',
    severity: 'warning',
    summary: 'Words given as evidence are not in the article',
    why: 'The article given as evidence was changed, or the quotation is not exact.',
  },
  {
    id: 'entity-unused',
    group: 'reference',
    severity: 'hint',
    summary: 'Entity is not used',
    why: 'The entity has no mention in this article, and nothing in this file refers to it.',
    wrong:
      'schema: source-review/1\nentities:\n  nobody:\n    name: Nobody Inparticular\n    type: person\n    mentions: []\n',
  },
  {
    id: 'name-stale',
    group: 'reference',
    severity: 'hint',
    summary: 'Name that no article has',
    why: 'What `source-review.yaml` says of a name has no effect while no article of the folder writes it like this: the name may be misspelled, or its article was changed or removed. A name to be shown counts as used as long as an article has one of its aliases. Aliases, terms to ignore and what is different may wait for articles to come: they are reported only where an article has a name that is spelled almost like it. The problem goes away when an article has the name.',
    wrong: 'schema: source-review-workspace/1\nentities:\n  voss:\n    name: Hana Vos\n    type: person\n',
    right: 'schema: source-review-workspace/1\nentities:\n  voss:\n    name: Hanna Voss\n    type: person\n',
  },
] as const satisfies readonly Rule[];
