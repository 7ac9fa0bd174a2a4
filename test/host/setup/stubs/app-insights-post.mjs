/** In place of `@microsoft/1ds-post-js`: nothing is ever sent. */
export class PostChannel {
  identifier = 'PostChannel';
}
