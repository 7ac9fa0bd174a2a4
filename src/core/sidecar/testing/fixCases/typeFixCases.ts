import type { FixCases } from '../fixCases';

/** Types of entities, and their parents. */
export const typeFixCases: FixCases = {
  'type-unknown': [
    {
      file: 'schema: source-review/1\nentities:\n  voss: { name: Voss, type: plane }\n',
      around: { article: 'Voss' },
      fixes: [
        ['Change to "place"', 'schema: source-review/1\nentities:\n  voss: { name: Voss, type: place }\n'],
        [
          'Define the type "plane" in source-review.yaml',
          'source-review.yaml: schema: source-review-workspace/1\ntypes:\n  plane:\n    label: Plane\n',
        ],
      ],
    },
    {
      file: 'schema: source-review/1\nentities:\n  voss: { name: Voss, type: persn }\n',
      around: { article: 'Voss' },
      fixes: [
        ['*Change to "person"', 'schema: source-review/1\nentities:\n  voss: { name: Voss, type: person }\n'],
        [
          'Define the type "persn" in source-review.yaml',
          'source-review.yaml: schema: source-review-workspace/1\ntypes:\n  persn:\n    label: Persn\n',
        ],
      ],
    },
    {
      file: 'schema: source-review-workspace/1\nentities:\n  a: { name: A, type: war-ship }\ntypes: {}\n',
      isWorkspaceFile: true,
      fixes: [
        [
          'Define the type "war-ship"',
          'schema: source-review-workspace/1\nentities:\n  a: { name: A, type: war-ship }\ntypes:\n  war-ship:\n    label: War ship\n',
        ],
      ],
    },
  ],
  'type-built-in': [
    {
      file: 'schema: source-review-workspace/1\nentities:\n  voss: { name: Voss, type: person }\ntypes:\n  person: # our own\n    label: Politician\n    color: charts.red\n',
      isWorkspaceFile: true,
      fixes: [
        [
          'Make it a type of its own, "politician"',
          'schema: source-review-workspace/1\nentities:\n  voss: { name: Voss, type: person }\ntypes:\n  politician: # our own\n    label: Politician\n    parent: person\n    color: charts.red\n',
        ],
        [
          'Remove "person"',
          'schema: source-review-workspace/1\nentities:\n  voss: { name: Voss, type: person }\ntypes: {}\n',
        ],
      ],
    },
    {
      file: 'schema: source-review-workspace/1\ntypes:\n  own-work: { parent: work }\n  work: { note: ours }\n',
      isWorkspaceFile: true,
      fixes: [
        [
          'Make it a type of its own, "own-work-2"',
          'schema: source-review-workspace/1\ntypes:\n  own-work: { parent: work }\n  own-work-2: { note: ours, parent: "work" }\n',
        ],
        ['Remove "work"', 'schema: source-review-workspace/1\ntypes:\n  own-work: { parent: work }\n'],
      ],
    },
  ],
  'type-cycle': [
    {
      file: 'schema: source-review-workspace/1\ntypes:\n  ship:\n    label: Ship\n    parent: vessel # up\n  vessel: { parent: ship }\n',
      isWorkspaceFile: true,
      fixes: [
        [
          'Remove "parent"',
          'schema: source-review-workspace/1\ntypes:\n  ship:\n    label: Ship\n  vessel: { parent: ship }\n',
        ],
      ],
    },
  ],
};
