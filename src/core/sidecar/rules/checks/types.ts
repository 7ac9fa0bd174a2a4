import { entityTypes, isEntityType } from '../../../names/entityType';
import { Suggestions } from '../../closest';
import type { LocatedText } from '../../model';
import { OwnTypes } from '../../ownTypes';
import type { Finding } from '../../reading/finding';
import type { SidecarContext, WorkspaceContext } from '../context';

/** `type-unknown` in a sidecar. */
export function* typesOfSidecar({ records, workspace }: SidecarContext): Generator<Finding> {
  yield* unknownTypes(
    records.entities.map((entity) => entity.type),
    workspace?.types ?? new OwnTypes([]),
  );
}

/** `type-unknown` in the workspace file: types of entities, and parents of types. */
export function* typesOfWorkspace({ reading }: WorkspaceContext): Generator<Finding> {
  const { entities, types } = reading.records;
  const own = types.filter(({ id }) => !isEntityType(id.value));
  yield* unknownTypes([...entities.map((entity) => entity.type), ...own.map((type) => type.parent)], reading.types);
}

function* unknownTypes(written: readonly (LocatedText | undefined)[], types: OwnTypes): Generator<Finding> {
  const suggestions = new Suggestions([...entityTypes, ...types.ids]);
  for (const type of written) {
    if (type === undefined || types.has(type.value)) continue;
    yield {
      rule: 'type-unknown',
      message: `"${type.value}" is not a known type.${suggestions.sentenceFor(type.value)}`,
      span: type.span,
    };
  }
}

/** `type-built-in`: entries that would give a built-in type another meaning. */
export function* builtInTypes({ reading }: WorkspaceContext): Generator<Finding> {
  for (const { id } of reading.records.types) {
    if (!isEntityType(id.value)) continue;
    yield {
      rule: 'type-built-in',
      message: `"${id.value}" is a built-in type. This entry is not used.`,
      span: id.span,
    };
  }
}

/** `type-cycle`: types that descend from themselves. */
export function* typeCycles({ reading }: WorkspaceContext): Generator<Finding> {
  for (const { id, parent } of reading.records.types) {
    if (parent === undefined || !reading.types.ancestorsOf(id.value).includes(id.value)) continue;
    yield { rule: 'type-cycle', message: `Type "${id.value}" is its own ancestor.`, span: parent.span };
  }
}
