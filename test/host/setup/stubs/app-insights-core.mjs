/** In place of `@microsoft/1ds-core-js`: telemetry is off, but the server extends this class at start. */
export class AppInsightsCore {
  initialize() {}
  track() {}
  unload() {}
}
