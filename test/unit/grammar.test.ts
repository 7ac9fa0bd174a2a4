/**
 * The TextMate grammar of articles, tokenised by the engine that VS Code uses.
 *
 * Expectations are written into the text: `⟦label text⟧` is a stretch that carries the label's scope, everything else
 * must carry none. Stripping the marks gives the source, so that each case checks what is coloured and what is not.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { loadWASM, OnigScanner, OnigString } from 'vscode-oniguruma';
import { INITIAL, parseRawGrammar, Registry, type IGrammar, type StateStack } from 'vscode-textmate';
import { cpuMilliseconds } from '../support/cpuTime';
import { hasShared, sharedPath } from '../support/shared';

const root = process.cwd();
const grammarPath = join(root, 'syntaxes/source-article.tmLanguage.json');

/** Scope prefixes and the labels that stand for them in expectations. */
const labels: readonly (readonly [scope: string, label: string])[] = [
  ['markup.heading.headline', 'headline'],
  ['meta.standfirst', 'standfirst'],
  ['comment.line.furniture', 'furniture'],
  ['comment.block.furniture', 'furniture'],
  ['comment.line.breadcrumb', 'breadcrumb'],
  ['comment.block.credit', 'credit'],
  ['meta.byline', 'byline'],
  ['meta.published', 'published'],
  ['meta.provenance', 'provenance'],
  ['meta.caption', 'caption'],
  ['meta.dateline', 'dateline'],
  ['meta.quotation.double', 'double'],
  ['meta.quotation.single', 'single'],
  ['meta.editorial', 'note'],
  ['entity.name.tag.label', 'label'],
  ['markup.underline.link.url', 'url'],
  ['markup.underline.link.email', 'email'],
  ['variable.handle', 'handle'],
  ['variable.hashtag', 'hashtag'],
];

let grammar: IGrammar;

before(async () => {
  const wasm = createRequire(join(root, 'package.json')).resolve('vscode-oniguruma/release/onig.wasm');
  await loadWASM(new Uint8Array(readFileSync(wasm)).buffer);
  const registry = new Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns: string[]) => new OnigScanner(patterns),
      createOnigString: (text: string) => new OnigString(text),
    }),
    loadGrammar: (scopeName: string) =>
      Promise.resolve(
        scopeName === 'text.source-article' ? parseRawGrammar(readFileSync(grammarPath, 'utf8'), grammarPath) : null,
      ),
  });
  const loaded = await registry.loadGrammar('text.source-article');
  assert.ok(loaded);
  grammar = loaded;
});

const strip = (annotated: string): string => annotated.replace(/⟦[a-z]+ |⟧/g, '');

/** The labels of a token's scopes, outermost first. */
function labelsOf(scopes: readonly string[]): readonly string[] {
  return scopes.flatMap((scope) => {
    const found = labels.find(([prefix]) => scope.startsWith(`${prefix}.`));
    return found === undefined ? [] : [found[1]];
  });
}

/** One line in the notation of the expectations, and the state after it. */
function annotate(line: string, state: StateStack): { readonly text: string; readonly state: StateStack } {
  const result = grammar.tokenizeLine(line, state);
  let open: readonly string[] = [];
  let text = '';
  for (const token of result.tokens) {
    const piece = line.slice(token.startIndex, token.endIndex);
    if (piece === '') continue;
    const wanted = labelsOf(token.scopes);
    let shared = 0;
    while (shared < open.length && open[shared] === wanted[shared]) shared += 1;
    text +=
      '⟧'.repeat(open.length - shared) +
      wanted
        .slice(shared)
        .map((label) => `⟦${label} `)
        .join('') +
      piece;
    open = wanted;
  }
  return { text: text + '⟧'.repeat(open.length), state: result.ruleStack };
}

function annotateLines(lines: readonly string[], from: StateStack = INITIAL): readonly string[] {
  let state = from;
  return lines.map((line) => {
    const annotated = annotate(line, state);
    state = annotated.state;
    return annotated.text;
  });
}

/** The state in the middle of an article: below its headline and first paragraph. */
function bodyState(): StateStack {
  let state: StateStack = INITIAL;
  for (const line of ['Ferries return to the Senna', 'The first paragraph.']) state = annotate(line, state).state;
  return state;
}

/** Notes in brackets are checked by their own table; elsewhere they would clutter the expectations. */
const withoutNotes = (annotated: string): string => annotated.replace(/⟦note ([^⟦⟧]*)⟧/g, '$1');

describe('whole articles', () => {
  const folder = join(root, 'test/fixtures/grammar');
  for (const file of readdirSync(folder)) {
    test(file, () => {
      const expected = readFileSync(join(folder, file), 'utf8').split('\n');
      // A quotation that runs to the end of its line is closed by the notation, not by a mark.
      const closed = expected.map(
        (line) => line + '⟧'.repeat((line.match(/⟦/g) ?? []).length - (line.match(/⟧/g) ?? []).length),
      );
      assert.deepEqual(annotateLines(expected.map(strip)).map(withoutNotes), closed);
    });
  }
});

describe('the first line', () => {
  for (const line of [
    '⟦headline Ferries return to the Senna⟧',
    '⟦headline 25 killed as ferry sinks⟧',
    '⟦headline Will the ferries return?⟧',
    '⟦headline ⟦double “We are back”⟧: ferries return to the Senna⟧',
    '⟦headline al-Rawi returns to the Senna⟧',
    '⟦headline iPhone ban in the council chamber⟧',
    '⟦headline Council says the toll stays in the U.S.⟧',
    '⟦headline Ferries return, but the toll…⟧',
    '⟦headline العبارات تعود إلى النهر⟧',
    '⟦headline DELTA — What we know so far⟧',
    'The ferries returned to the Senna on Friday.',
    'The governor said: ⟦double “The ferries are back.”⟧',
    'ferry senna file',
    '⟦dateline PORT SENNA (DNA) —⟧ The ferries returned',
    '⟦dateline PORT SENNA:⟧ The ferries returned to the river on Friday.',
    '⟦breadcrumb World⟧',
    '⟦breadcrumb Delta News - Local News - Senna⟧',
    '⟦published January 14, 2025⟧',
    '⟦furniture Latest News⟧',
    `${'Ferries return to the Senna and '.repeat(6)}more`,
  ]) {
    test(line, () => {
      assert.deepEqual(annotateLines([strip(line)]), [line]);
    });
  }
});

describe('lines of the body', () => {
  for (const line of [
    // Datelines
    '⟦dateline SENNA (ESTA) —⟧ The ferries returned.',
    '⟦dateline TRIESTE (Adria Wire) —⟧ The ferries returned.',
    '⟦dateline VELMAR, June 10 (Adria Wire) —⟧ The ferries returned.',
    '⟦dateline Jan. 14 (Reuters) -⟧ The ferries returned.',
    '⟦dateline (AP) --⟧ The ferries returned.',
    '⟦dateline LONDON, Jan 3 —⟧ The ferries returned.',
    '⟦dateline Port Senna, 3 January –⟧ The ferries returned.',
    '⟦dateline Port Senna (DeltaNews.com) –⟧ ⟦double “We are back,”⟧ he said.',
    '⟦dateline ERBIL, Kurdistan Region (Kurdistan24) -⟧ The ferries returned.',
    '⟦dateline NEW YORK/LONDON —⟧ The ferries returned.',
    '⟦dateline SENNA, Jan. 3, 2020 /PRNewswire/ --⟧ Delta Ferries announced it.',
    'Senna - the river - is in flood.',
    'The Delta Democratic Party (DDP) – the largest party – left.',
    'NATO — which was founded in 1949 — left.',
    'BREAKING — Ferries return.',
    'POMPEY: Well, I think so.',
    'Hayes, 25 September 1963 -- 1 January 1965.',
    'US - Delta talks resume.',
    // Bylines, dates, provenance
    '⟦byline ⟦label By⟧ Jane Doe⟧',
    '⟦byline ⟦label BY⟧ JANE DOE, DELTA NEWS AGENCY⟧',
    '⟦byline ⟦label By⟧ J. R. de la Cruz and Tom O’Neill in Port Senna⟧',
    '⟦byline ⟦label Written by⟧ Mustafa al-Rawi | January 3, 2020⟧',
    '⟦byline ⟦label Additional reporting by⟧ Jane Doe in London; editing by Tom Roe⟧',
    'By Monday',
    'By the time it ended, he had left',
    'By Friday the ferries were back.',
    '⟦published ⟦label Published⟧: January 14, 2021⟧',
    '⟦published ⟦label Last updated⟧ on 14/01/2021 10:30⟧',
    '⟦published ⟦label Posted⟧ on Jan 3, 2020 by admin⟧',
    '⟦published Thu, 14 Jan 2021 - 10:22 GMT⟧',
    '⟦published 2021-01-14⟧',
    'Published figures show 3 dead',
    'Updated: 12 dead as ferry sinks',
    'January 14, 2021 was the day the ferries stopped',
    '⟦provenance ⟦label Source:⟧ Delta News Agency⟧',
    'Source: the governor has left the Delta and will not come back',
    // Captions and credits
    '⟦caption The governor in March 2019. ⟦credit (Twitter of Rawi)⟧⟧',
    '⟦caption Boats on the Senna ⟦credit (AFP/Getty Images)⟧⟧',
    '⟦caption ⟦label FILE PHOTO:⟧ A ferry leaves ⟦double “on time”⟧⟧',
    '⟦caption ⟦label FILE -⟧ A ferry leaves Port Senna.⟧',
    'The governor wrote on his page (Twitter is blocked) and left (again)',
    'The members left (four of them).',
    // Quotations
    'He said ⟦double “yes”⟧ and ⟦double “no”⟧.',
    'He said ⟦double "yes"⟧ and ⟦double "no"⟧.',
    'He said ⟦double «yes»⟧ and ⟦double „no“⟧.',
    'A screen of 5" and one of 6" broke.',
    'A stray " mark colours nothing.',
    'It said ⟦single ‘send delegates to the Delta’s parliament,’⟧ his office said.',
    'He said ⟦single ‘the members’ rights are safe’⟧ and left.',
    'The states’ view in the ‘90s was the council’s.',
    "It was ⟦single 'the council's view'⟧, he said.",
    "The members' rights and the council's view in the '90s.",
    'A ‘stray mark colours nothing.',
    '⟦double “Not closed, so it ends with its line.⟧',
    '⟦double "Not closed, so it ends with its line.⟧',
    'The space before the last mark opens nothing “',
    // Notes, addresses, handles
    'The council ⟦note [the upper house]⟧ voted ⟦note [...]⟧ twice.',
    'An empty [] and an open [ bracket.',
    '⟦handle @SecRawi⟧ thanked (⟦handle @delta_gov⟧) and ⟦handle @senna@social.example⟧.',
    'Mail ⟦email jane.doe+news@delta.example.org⟧. Not a@b, not @ alone.',
    'See ⟦url https://delta.example/a_(b)?c=d#e⟧, (⟦url www.delta.example⟧), ⟦url pic.twitter.com/AbC1⟧.',
    'Tags ⟦hashtag #Senna⟧ and ⟦hashtag #نهر⟧, but not #1 or &#39; or C#.',
    // Furniture: whole lines only
    ...[
      'SHARE',
      '  Share on Facebook',
      'Tweet',
      '1.2K Shares',
      'Click to share on Twitter (Opens in new window)',
      '- Advertisement -',
      'ADVERTISEMENT - CONTINUE READING BELOW',
      'Read More »',
      'Also read: Ferries return',
      'Source link',
      'Subscribe to our newsletter',
      'Sign up for the Delta Morning Briefing',
      'Follow us on Facebook and Twitter',
      'We use cookies to improve your experience on our site.',
      'Accept all cookies',
      'Save my name, email, and website in this browser for the next time I comment.',
      'Skip to main content',
      'Tags: Delta, ferries, Senna',
      'Copyright © 2020 Delta News',
      '3 Comments',
      '← Previous Post',
      'You may also like',
      'Most Read',
    ].map((line) => `⟦furniture ${line}⟧`),
    '⟦breadcrumb Home » Delta » Ferries return⟧',
    'Share this view with the council, he said.',
    'Trending upwards, prices rose again.',
    'Read the report before the vote.',
    'Comments by the governor drew protests.',
    'Home prices rose.',
    'Subscribers left the paper.',
    'No comments were made by the ministry.',
    'Copyright law changes',
    'Advertisements for the ferries were banned.',
    'Search teams found nothing',
  ]) {
    test(line, () => {
      assert.deepEqual(annotateLines([strip(line)], bodyState()), [line]);
    });
  }
});

test('furniture above the headline and below the body is the same set of lines', () => {
  const { repository } = JSON.parse(readFileSync(grammarPath, 'utf8')) as {
    readonly repository: Readonly<Record<string, { readonly begin?: string; readonly match?: string }>>;
  };
  assert.ok(repository['tail']?.begin);
  assert.equal(repository['tail'].begin, repository['tail-marker']?.match);
});

describe('real articles', () => {
  for (const [folder, path] of [
    ['samples/articles', join(root, 'samples/articles')],
    ['seeds', sharedPath('seeds')],
  ] as const) {
    test(`${folder}: no paragraph is furniture or headline`, (context) => {
      if (folder === 'seeds' && !hasShared(context, folder)) return;
      const files = readdirSync(path).filter((file) => file.endsWith('.txt'));
      let headlines = 0;
      for (const file of files) {
        const lines = readFileSync(join(path, file), 'utf8').split(/\r?\n/);
        const annotated = annotateLines(lines);
        assert.deepEqual(annotated.map(strip), lines, `${file}: every character is in a token`);
        headlines += annotated.filter((line) => line.includes('⟦headline ')).length;
        for (const [index, line] of annotated.entries()) {
          const paragraph = index > 0 && (lines[index] ?? '').length > 160;
          assert.ok(!paragraph || !/⟦(?:furniture|breadcrumb|headline|standfirst) /.test(line), `${file}: ${line}`);
        }
      }
      assert.ok(headlines > 0 && headlines <= files.length, `${headlines} headlines in ${files.length} articles`);
    });
  }
});

describe('time is linear in the length of a line', () => {
  // Time of this process only, and the better of two: a busy machine is not growth.
  const milliseconds = (line: string): number => {
    return Math.min(...[0, 1].map(() => cpuMilliseconds(() => grammar.tokenizeLine(line, INITIAL))));
  };
  for (const [name, unit, length] of [
    ['prose', 'The minister said on Thursday that “the talks” with al-Rawi were over. ', 1_000_000],
    ['one word', 'a', 200_000],
    ['spaces', ' ', 200_000],
    ['opening marks', '“', 200_000],
    ['straight marks', '"', 200_000],
    ['single marks', " 'a", 200_000],
    ['nested marks', '“‘a’” ', 200_000],
    ['possessive plurals', '‘states’ a ', 200_000],
    ['brackets', '[(', 200_000],
    ['addresses', 'a@', 200_000],
    ['place names', 'AA, ', 200_000],
  ] as const) {
    test(`${name}, ${length} characters`, () => {
      const long = unit.repeat(length / unit.length);
      const short = long.slice(0, length / 10);
      // Ten times the text, at most thirty times the time.
      const quick = milliseconds(short);
      const slow = milliseconds(long);
      assert.ok(slow < 30 * Math.max(quick, 5), `${slow.toFixed(0)} ms against ${quick.toFixed(0)} ms`);
    });
  }
});

describe('language configuration', () => {
  const configuration = JSON.parse(readFileSync(join(root, 'language-configuration.json'), 'utf8')) as {
    readonly wordPattern: { readonly pattern: string; readonly flags: string };
  };
  for (const [text, words] of [
    ['al-Kadhimi’s O’Neill', ['al-Kadhimi', 'O’Neill']],
    ["Iraq's Jean-Yves d'Arc don't", ['Iraq', 'Jean-Yves', "d'Arc", "don't"]],
    ['U.S.-Iranian', ['U.S.', 'Iranian']],
    ['‘states’ “words” x-', ['states', 'words', 'x']],
    ['@SecPompeo #Qatar', ['@SecPompeo', '#Qatar']],
    ['2,000 at 12:30, in 2020.', ['2,000', 'at', '12:30', 'in', '2020']],
    ['بغداد café', ['بغداد', 'café']],
  ] as const) {
    test(`words of: ${text}`, () => {
      const { pattern, flags } = configuration.wordPattern;
      assert.deepEqual(text.match(new RegExp(pattern, `g${flags}`)), words);
    });
  }
});
