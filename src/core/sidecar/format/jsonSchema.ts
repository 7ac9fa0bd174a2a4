import { limits } from '../limits';
import {
  colorPattern,
  idPattern,
  sha256Pattern,
  urlPattern,
  wikidataPattern,
  type RecordShape,
  type Shape,
  type TextFormat,
  type TextShape,
} from './shape';

/** A JSON Schema, or a part of one. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * A format as JSON Schema, draft-07: the newest draft that every YAML editor understands. It says all that is said about the
 * structure; what needs the article, other files or a calendar is not in it.
 */
export function jsonSchemaOf(format: RecordShape, id: string, title: string): JsonSchema {
  const { type, ...rest } = schemaOf(format);
  return { $schema: 'http://json-schema.org/draft-07/schema#', $id: id, title, type, ...rest };
}

function schemaOf(shape: Shape): JsonSchema {
  switch (shape.kind) {
    case 'text':
      return textSchema(shape);
    case 'choice':
      return shape.values.length === 1 ? { const: shape.values[0] } : { enum: shape.values };
    case 'number':
      return { type: 'integer', minimum: shape.min };
    case 'flag':
      return { type: 'boolean' };
    case 'list':
      return {
        type: 'array',
        items: schemaOf(shape.item),
        ...(shape.minItems === undefined ? {} : { minItems: shape.minItems }),
        maxItems: shape.maxItems,
      };
    case 'table': {
      const entry = schemaOf(shape.entry);
      return {
        type: 'object',
        ...(shape.keysAreIds ? { propertyNames: { pattern: idPattern, not: { enum: reservedKeys } } } : {}),
        additionalProperties: shape.emptyEntries === true ? { anyOf: [entry, { type: 'null' }] } : entry,
        maxProperties: limits.records,
      };
    }
    case 'record':
      return recordSchema(shape);
    case 'either':
      return { anyOf: shape.options.map(schemaOf) };
  }
}

function recordSchema(shape: RecordShape): JsonSchema {
  const keys = Object.entries(shape.keys);
  const required = keys.filter(([, key]) => key.required === true).map(([name]) => name);
  return {
    type: 'object',
    ...(required.length > 0 ? { required } : {}),
    properties: Object.fromEntries(
      keys.map(([name, key]) => [name, { description: key.about, ...schemaOf(key.value) }]),
    ),
    patternProperties: { '^x-': {} },
    additionalProperties: false,
  };
}

function textSchema({ format, maxLength }: TextShape): JsonSchema {
  const pattern = format === undefined ? undefined : patterns.get(format);
  return { type: 'string', minLength: 1, maxLength, ...(pattern === undefined ? {} : { pattern }) };
}

const patterns: ReadonlyMap<TextFormat, string> = new Map([
  ['id', idPattern],
  ['wikidata', wikidataPattern],
  ['sha256', sha256Pattern],
  ['url', urlPattern],
  ['color', colorPattern],
]);

const reservedKeys = ['__proto__', 'prototype', 'constructor'];
