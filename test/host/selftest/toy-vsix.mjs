// @ts-check
/** Packs the toy as a VSIX: a zip with a manifest, written with the zip library that the VS Code server uses too. */
import { createWriteStream } from 'node:fs';
import * as fs from 'node:fs/promises';
import { createRequire } from 'node:module';
import * as path from 'node:path';
import { pipeline } from 'node:stream/promises';

/**
 * @typedef {object} ZipFile the part of yazl's class that is used here
 * @property {(data: Buffer, name: string) => void} addBuffer
 * @property {(file: string, name: string) => void} addFile
 * @property {() => void} end
 * @property {NodeJS.ReadableStream} outputStream
 */

/**
 * @param {string} directory absolute path of the extension
 * @param {string} vsix absolute path of the file to write
 */
export async function packToy(directory, vsix) {
  // Loaded here, not at the top: the kit may have been installed only a moment ago. The library comes without types.
  const { ZipFile } = /** @type {{ ZipFile: new () => ZipFile }} */ (createRequire(import.meta.url)('yazl'));
  const { name, publisher, version } = JSON.parse(await fs.readFile(path.join(directory, 'package.json'), 'utf8'));
  const manifest = `<?xml version="1.0" encoding="utf-8"?>
<PackageManifest Version="2.0.0" xmlns="http://schemas.microsoft.com/developer/vsx-schema/2011">
  <Metadata>
    <Identity Language="en-US" Id="${name}" Version="${version}" Publisher="${publisher}" />
    <DisplayName>${name}</DisplayName>
  </Metadata>
  <Installation><InstallationTarget Id="Microsoft.VisualStudio.Code" /></Installation>
  <Assets><Asset Type="Microsoft.VisualStudio.Code.Manifest" Path="extension/package.json" Addressable="true" /></Assets>
</PackageManifest>`;
  const zip = new ZipFile();
  zip.addBuffer(Buffer.from(manifest), 'extension.vsixmanifest');
  for (const file of ['package.json', 'extension.js']) zip.addFile(path.join(directory, file), `extension/${file}`);
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(vsix));
}
