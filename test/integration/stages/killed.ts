import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { commands, window, workspace } from 'vscode';
import { killHost, type KillPoint, type Station, withStations } from '../killed/killPoint';
import type { Answer, Order } from '../killed/protocol';
import { scenes, twoSteps } from '../killed/scenes';
import { atStep, onStep } from '../killed/steps';
import { equal, present } from '../support/assertions';
import { eventually } from '../support/eventually';
import { activeApi } from '../support/extension';
import { folderReview } from '../support/folder';
import { setHost } from '../support/hosts';
import { nodeHost } from '../support/nodeHost';

const all = [...scenes, twoSteps];

/**
 * Serves the script that kills extension hosts: it says which command to call and when this host is to end. VS Code
 * starts another one, which connects again.
 *
 * @param port of the script, on this machine.
 */
export function start(port: number): void {
  setHost(nodeHost);
  const control = connect(port, '127.0.0.1');
  let call: (() => PromiseLike<unknown>) | undefined;
  const answer = (told: Answer): void => {
    control.write(`${JSON.stringify(told)}\n`);
  };
  const obey = async (order: Order): Promise<Answer> => {
    switch (order.kind) {
      case 'prepare':
        call = await prepare(order.scene);
        return { kind: 'prepared' };
      case 'run':
        return run(present(call, 'a prepared scene'), order.point, answer);
      case 'look':
        return { kind: 'seen', documents: openTexts() };
    }
  };
  onStep((step) => {
    answer({ kind: 'at', step });
  });
  createInterface({ input: control }).on('line', (line) => {
    obey(JSON.parse(line) as Order).then(answer, (error: unknown) => {
      answer({ kind: 'failed', reason: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    });
  });
  answer({
    kind: 'ready',
    scenes: all.map(({ name, commands: ids, isAtomic }) => ({ name, commands: ids, isAtomic: isAtomic !== false })),
  });
}

/** Calls a command, to its end or to where this host is to end. */
async function run(
  call: () => PromiseLike<unknown>,
  point: KillPoint | undefined,
  answer: (told: Answer) => void,
): Promise<Answer> {
  const stations: Station[] = [];
  const die = (): void => {
    // The system has taken the line over when this returns: it arrives though its writer is gone.
    answer({ kind: 'dying', stations });
    killHost();
  };
  const started = performance.now();
  if (point && 'milliseconds' in point) setTimeout(die, point.milliseconds);
  const passed = (station: Station): void => {
    stations.push(station);
    if (point && 'station' in point && point.station === station) die();
  };
  const result = await withStations(folderPath(), passed, call);
  return { kind: 'done', stations, milliseconds: performance.now() - started, said: JSON.stringify(result) };
}

async function prepare(name: string): Promise<() => PromiseLike<unknown>> {
  const scene = present(
    all.find((each) => each.name === name),
    name,
  );
  atStep('closing editors');
  await closeAll();
  atStep('writing files');
  const folder = folderPath();
  for (const file of readdirSync(folder))
    if (!(file in scene.files)) rmSync(join(folder, file), { recursive: true, maxRetries: 10 });
  for (const [file, text] of Object.entries(scene.files)) writeFileSync(join(folder, file), text);
  atStep('indexing');
  await (await activeApi()).whenIndexed();
  const review = await folderReview();
  atStep('indexing anew');
  await commands.executeCommand('sourceReview.rebuildIndex');
  atStep('waiting for the index');
  await eventually(() => {
    const articles = review.articlePaths.map((path) => [path, review.article(path)?.length]);
    equal(
      articles.sort(),
      Object.entries(scene.files)
        .filter(([file]) => file.endsWith('.txt'))
        .map(([file, text]) => [file, text.length])
        .sort(),
    );
    for (const [file, text] of Object.entries(scene.files)) {
      if (file.endsWith('.yaml')) equal(review.recordText(file), text, `${file} is not read`);
    }
  });
  atStep('preparing the scene');
  return scene.prepare();
}

/** Editors keep what an earlier scene left in them. Unsaved changes go first: nobody is there to answer for them. */
async function closeAll(): Promise<void> {
  await eventually(async () => {
    const dirty = workspace.textDocuments.filter(({ isDirty }) => isDirty);
    for (const document of dirty) {
      await window.showTextDocument(document);
      await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    }
    equal(dirty.length, 0, 'an editor has unsaved changes');
  });
  await commands.executeCommand('workbench.action.closeAllEditors');
}

/** The texts of the open documents of the folder, by path. */
function openTexts(): Readonly<Record<string, string>> {
  const open = workspace.textDocuments.filter(({ uri }) => workspace.getWorkspaceFolder(uri) !== undefined);
  return Object.fromEntries(open.map((document) => [workspace.asRelativePath(document.uri), document.getText()]));
}

function folderPath(): string {
  return present(workspace.workspaceFolders?.[0], 'a folder').uri.fsPath;
}
