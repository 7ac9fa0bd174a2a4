import { Disposable, extensions, type TextDocument, type Uri, workspace } from 'vscode';
import { handle, type Log } from '../host/log';

/** The YAML extension that most people have; it checks every open document of the language `yaml`. */
const extensionId = 'redhat.vscode-yaml';

/** Knows which files another extension checks as YAML, so that no problem is told twice. */
export class OtherYamlTool {
  readonly #log: Log;

  constructor(log: Log) {
    this.#log = log;
  }

  /** Calls back with files that it may check now and did not before, or the other way round; without a file: with all. */
  follow(changed: (uri?: Uri) => void): Disposable {
    const ofDocument = ({ languageId, uri }: TextDocument): void => {
      if (languageId === 'yaml' && extensions.getExtension(extensionId)) changed(uri);
    };
    // An open YAML file starts that extension, and no event tells when it has started.
    const awaitStart = (document: TextDocument): void => {
      const starting = document.languageId === 'yaml' ? extensions.getExtension(extensionId) : undefined;
      if (!starting || starting.isActive) return;
      const started = Promise.resolve(starting.activate()).then(() => {
        changed();
      });
      handle(started, this.#log, 'The YAML extension did not start');
    };
    // Those that the window restored are open already.
    workspace.textDocuments.forEach(awaitStart);
    return Disposable.from(
      extensions.onDidChange(() => {
        changed();
      }),
      workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration('yaml.validate')) changed();
      }),
      workspace.onDidOpenTextDocument((document) => {
        ofDocument(document);
        awaitStart(document);
      }),
      workspace.onDidCloseTextDocument(ofDocument),
    );
  }

  /** Whether it checks a file at the moment. */
  checks(uri: Uri): boolean {
    if (extensions.getExtension(extensionId)?.isActive !== true) return false;
    const key = uri.toString();
    const open = workspace.textDocuments.find((document) => document.uri.toString() === key);
    return open?.languageId === 'yaml' && workspace.getConfiguration('yaml', open).get('validate') !== false;
  }
}
