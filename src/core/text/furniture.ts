/** What web pages put around an article, whole lines, lower case, without marks and counts at either end. */
const furnitureLines: ReadonlySet<string> = new Set(
  (
    'share|share this|share this article|share this post|share this story|share on|share on facebook|share on twitter|share on whatsapp|share via email|share with friends|tweet|tweet this|retweet|pin it|like|like this|like us on facebook|follow us|follow us on|follow us on twitter|follow us on facebook|follow|' +
    'facebook|twitter|whatsapp|telegram|linkedin|pinterest|reddit|instagram|youtube|email|e-mail|email this|print|print this|print this page|copy link|copy url|save|bookmark|more|loading|' +
    'leave a reply|leave a comment|leave a response|cancel reply|post a comment|add a comment|add comment|write a comment|no comments|no comments yet|comment|comments|comments are closed|comments off|be the first to comment|join the conversation|show comments|view comments|load comments|reply|replies|responses|your email address will not be published|required fields are marked|' +
    'related|related posts|related articles|related stories|related news|related topics|related content|related links|related coverage|related reading|you may also like|you might also like|you may like|you might be interested in|more from|more stories|more news|more on this story|more on this topic|more on this|more like this|read more|read also|also read|read next|read this next|see also|see more|continue reading|keep reading|full story|show more|load more|view all|view all posts|recommended|recommended for you|recommended stories|up next|do not miss|dont miss|' +
    'previous|next|previous article|next article|previous post|next post|previous story|next story|older posts|newer posts|older|newer|back|back to top|top|prev|' +
    'trending|trending now|trending stories|trending news|most read|most popular|most viewed|most shared|most commented|popular|popular posts|popular now|popular news|recent posts|recent news|recent comments|latest|latest news|latest posts|latest stories|latest articles|latest updates|top stories|top news|headlines|editors pick|editors picks|editors choice|hot topics|random posts|randomposts|archives|categories|category|tags|tag|labels|topics|filed under|in this story|sections|' +
    'source|source link|source url|original source|view original|permalink|link|via|home|menu|search|skip to content|skip to main content|skip navigation|jump to content|main menu|navigation|site map|sitemap|login|log in|sign in|sign up|register|subscribe|subscribe now|subscribe to our newsletter|newsletter|newsletters|sign up for our newsletter|get our newsletter|enter your email|enter your email address|unsubscribe|donate|donate now|support us|become a member|' +
    'advertisement|advertisements|advertise|advertise with us|ad|ads|sponsored|sponsored content|promoted|promoted content|paid content|story continues below|story continues below advertisement|article continues below|article continues after advertisement|continue reading below|' +
    'about us|about|contact|contact us|terms|terms of use|terms of service|terms and conditions|privacy|privacy policy|cookie policy|cookies|accept|accept cookies|accept all|disclaimer|copyright|all rights reserved|powered by wordpress|powered by blogger|about the author|author|written by|photo gallery|gallery|photos|video|videos|watch|watch live|watch now|listen|listen live|play|pause|mute|live|breaking news|download|download our app|download the app|rss|feedback|help|faq|report an error|report this ad|send us your feedback|translate|select language|english|arabic'
  ).split('|'),
);

/** After one of these the page is its readers' or its machine's: short lines there are no part of the article. */
const commentHeads: ReadonlySet<string> = new Set(
  'no comments|no comments yet|leave a reply|leave a comment|post a comment|add a comment|comments|write a comment|trending|popular posts|recent posts|recent comments|archives|categories'.split(
    '|',
  ),
);

/** What lines of furniture are like, with what they begin with: to compile an expression takes longer than to look at a line. */
const furniturePatterns: readonly (readonly [openings: string, pattern: RegExp])[] = [
  [
    '0123456789',
    /^\d{1,6} (?:comments?|shares?|views?|likes?|replies|responses|retweets|reads)\b.{0,20}$|^\d{1,3} min(?:ute)?s? read$/i,
  ],
  [
    'sflctdjg',
    /^(?:share this|share on|follow us|like us|subscribe to|sign up (?:for|to)|click here|tap here|download (?:the|our)|join our|get the latest)\b[^,.]{0,60}[.!]?$/i,
  ],
  ['tfpclk', /^(?:tags|tagged|filed under|posted in|categories|category|labels|topics|keywords)\s?:.{0,160}$/i],
  ['\u00a9(c', /^(?:©|\(c\)|copyright\b).{0,120}$/i],
  ['p', /^(?:page|part) \d{1,3} of \d{1,3}$/i],
  ['t', /^this (?:site|website) uses (?:cookies|akismet)\b.{0,120}$/i],
  ['y', /^your email address will not be published\b.{0,80}$/i],
];
const rights = 'rights reserved';
const rightsReserved = /^.{0,80}\ball rights reserved\b.{0,40}$/i;

/** Whether the trimmed line (at most 200 UTF-16 code units) is nothing but page furniture. */
export function isFurnitureLine(line: string): boolean {
  if (furnitureLines.has(bareLine(line))) return true;
  const lower = line.toLowerCase();
  const opening = lower.charAt(0);
  if (furniturePatterns.some(([openings, pattern]) => openings.includes(opening) && pattern.test(line))) return true;
  return lower.includes(rights) && rightsReserved.test(line);
}

/** Whether the line opens the readers' comments or another list that follows the article. */
export function opensAfterword(line: string): boolean {
  return commentHeads.has(bareLine(line)) || /^\d{1,5} comments?$/i.test(line);
}

/** Lower case, apostrophes and the marks, arrows and counts at both ends taken off. */
function bareLine(line: string): string {
  if (line.length > 60) return '';
  const lower = line.toLowerCase().replace(/['\u2019]/g, '');
  return lower.replace(/^[^a-z]{1,8}/, '').replace(/[^a-z]{1,8}$/, '');
}
