import { ConfigurationTarget, workspace } from 'vscode';

/** Runs `work` with a setting of the workspace, which is unset afterwards. */
export async function withSetting(name: string, value: unknown, work: () => Promise<void>): Promise<void> {
  await set(name, value);
  try {
    await work();
  } finally {
    await set(name, undefined);
  }
}

/** The value of one of our settings for the first workspace folder. */
export function setting(name: string): unknown {
  return workspace.getConfiguration('sourceReview', workspace.workspaceFolders?.[0]).get(name);
}

async function set(name: string, value: unknown): Promise<void> {
  await workspace.getConfiguration().update(name, value, ConfigurationTarget.Workspace);
}
