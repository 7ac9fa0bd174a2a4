import { lineBreakOf } from '../../text/lineAround';
import { relativePath } from '../../text/path';
import { isWorkspaceFilePath } from '../names';
import { schemaFiles } from './schemaFiles';

/** The folder that schemas are copied into, for editors and checks that read schemas from files. */
export const schemaFolder = '.source-review';

/** The files to copy: path below the folder of articles, and text. */
export function copiedSchemas(): readonly { readonly path: string; readonly text: string }[] {
  return schemaFiles().map(({ name, text }) => ({ path: `${schemaFolder}/${name}`, text }));
}

/**
 * A file with a first line that names its schema to tools that ask for one, in its own line ends; undefined when it has
 * such a line.
 *
 * @param path of the sidecar or workspace file
 */
export function withModeline(path: string, text: string): string | undefined {
  if (/^#\s*(?:yaml-language-server:|\$schema:)/mu.test(text)) return undefined;
  const [sidecar, workspace] = copiedSchemas();
  const schema = isWorkspaceFilePath(path) ? workspace : sidecar;
  const lineBreak = lineBreakOf(text);
  const mark = text.startsWith('\ufeff') ? '\ufeff' : '';
  return `${mark}# yaml-language-server: $schema=${relativePath(path, schema?.path ?? '')}${lineBreak}${text.slice(mark.length)}`;
}
