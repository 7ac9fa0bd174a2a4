import type { Rule } from '../rule';

/** What sidecars say of the same thing. Reported in every file concerned. */
export const acrossRules = [
  {
    id: 'entity-type-conflict',
    group: 'across',
    severity: 'warning',
    summary: 'Another type in another file',
    why: 'The same id is the same entity in every sidecar, and it cannot be of two types. A type of your own and its parent agree. Correct one of them, or keep the type in `source-review.yaml` only.',
  },
  {
    id: 'entity-identifier-conflict',
    group: 'across',
    severity: 'warning',
    summary: 'Another Wikidata id in another file',
    why: 'The same id is the same entity in every sidecar, and it has one item in Wikidata. If two entities are meant, give one of them an id of its own.',
  },
  {
    id: 'entity-identifier-shared',
    group: 'across',
    severity: 'warning',
    summary: 'Two ids with one Wikidata id',
    why: 'Two ids stand for the same item of Wikidata, so they are probably the same entity: merge them with `same` in `source-review.yaml`, or correct one of them. `not-same` says that they are different.',
  },
  {
    id: 'entity-name-conflict',
    group: 'across',
    severity: 'information',
    summary: 'Another name in another file',
    why: 'The same id is called something else there. Add that name to `aliases`, or keep the name in `source-review.yaml` only.',
  },
  {
    id: 'entity-same-name',
    group: 'across',
    severity: 'information',
    summary: 'Two ids with one name',
    why: 'Two ids have the same name. Say which it is: `same` in `source-review.yaml` merges them, `not-same` marks them as different. Different Wikidata ids do that too.',
  },
  {
    id: 'not-same-violated',
    group: 'across',
    severity: 'warning',
    summary: 'Name of an entity that is marked as different',
    why: 'An alias or a mention of the entity is the name of another one, and `not-same` in `source-review.yaml` says that these are two.',
  },
  {
    id: 'alias-ambiguous',
    group: 'across',
    severity: 'information',
    summary: 'Alias of two entities',
    why: 'The alias does not say which of the two is meant wherever it stands in an article. Keep it with one of them, or with none.',
    wrong:
      'schema: source-review-workspace/1\nentities:\n  voss:\n    name: Hanna Voss\n    type: person\n    aliases: [Voss]\n  p-voss:\n    name: Petra Voss\n    type: person\n    aliases: [Voss]\n',
    right:
      'schema: source-review-workspace/1\nentities:\n  voss:\n    name: Hanna Voss\n    type: person\n    aliases: [Voss]\n  p-voss:\n    name: Petra Voss\n    type: person\n',
  },
  {
    id: 'date-conflict',
    group: 'across',
    severity: 'warning',
    summary: 'Same event, other date',
    why: 'Two sidecars give other days for one event: the words under `event` are the same, and they share an entity or their articles are linked as `same-event`. Mark the one that is less sure with `?`.',
  },
  {
    id: 'claim-verdict-conflict',
    group: 'across',
    severity: 'warning',
    summary: 'Same claim, other verdict',
    why: 'Two sidecars come to other verdicts on one claim: its text is the same, or its id where there is no other text.',
  },
  {
    id: 'link-contradiction',
    group: 'across',
    severity: 'information',
    summary: 'Links that cannot both be right',
    why: 'Two articles link to each other as different things, of which only one can be true, such as `same-event` and `duplicate`; or each is a follow-up of the other.',
  },
] as const satisfies readonly Rule[];
