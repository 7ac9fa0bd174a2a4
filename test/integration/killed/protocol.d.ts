/** What the script that kills extension hosts and the extension host in question tell each other, a line of JSON each. */

import type { KillPoint, Station } from './killPoint';

export type Order =
  /** Makes the files of a scene and brings everything to where its command is called. */
  | { readonly kind: 'prepare'; readonly scene: string }
  /** Calls the command. */
  | { readonly kind: 'run'; readonly point?: KillPoint }
  /** Asks what the editors hold. */
  | { readonly kind: 'look' };

export type Answer =
  | { readonly kind: 'ready'; readonly scenes: readonly SceneName[] }
  /** What the host is about to do; nobody waits for it. */
  | { readonly kind: 'at'; readonly step: string }
  | { readonly kind: 'prepared' }
  | {
      readonly kind: 'done';
      /** What the command came by, in that order. */
      readonly stations: readonly Station[];
      readonly milliseconds: number;
      readonly said: string;
    }
  /** The last word of a host that ends itself. */
  | { readonly kind: 'dying'; readonly stations: readonly Station[] }
  | { readonly kind: 'seen'; readonly documents: Readonly<Record<string, string>> }
  | { readonly kind: 'failed'; readonly reason: string };

export interface SceneName {
  readonly name: string;
  readonly commands: readonly string[];
  readonly isAtomic: boolean;
}
