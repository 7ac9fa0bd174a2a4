import { jsonSchemaOf } from './jsonSchema';
import { sidecarSchema, sidecarShape } from './sidecarShape';
import { workspaceSchema, workspaceShape } from './workspaceShape';

/** The JSON Schema files that are shipped: name and contents. */
export function schemaFiles(): readonly { readonly name: string; readonly text: string }[] {
  const files = [
    { shape: sidecarShape, version: sidecarSchema, title: 'Source Review sidecar' },
    { shape: workspaceShape, version: workspaceSchema, title: 'Source Review workspace file' },
  ];
  return files.map(({ shape, version, title }) => {
    const name = `${version.replace('/', '-')}.schema.json`;
    return { name, text: `${JSON.stringify(jsonSchemaOf(shape, name, title), null, 2)}\n` };
  });
}
