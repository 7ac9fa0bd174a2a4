/** In place of `@vscode/deviceid`: one constant identifier, which never leaves the machine. */
export async function getDeviceId() {
  return '00000000-0000-0000-0000-000000000000';
}
