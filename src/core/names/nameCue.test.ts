import assert from 'node:assert/strict';
import { test } from 'node:test';
import { datelinePlaces, findCue, type NameCue } from './nameCue';
import { draft } from './testing/drafted';

test('what the words before a name say of it', () => {
  const cases: readonly (readonly [marked: string, number: number, cue: NameCue | undefined])[] = [
    ['Mr. [person Brandt] sang.', 0, 'man'],
    ['Then Mrs. [person Brandt] sang.', 0, 'woman'],
    ['[person Kate Brandt] and [person Ida Brandt] sang.', 1, 'and'],
    ['[person Kate Brandt] met [person Ida Brandt].', 1, undefined],
    ['[person Kate Brandt] and Ms. [person Brandt] sang.', 1, 'woman'],
    ['The [organization Brandt] sang.', 0, undefined],
    ['[place DOVER], July 1, 2017 (AP) - A ship sank on Monday.', 0, 'dateline'],
    ['A ship sank in [place Dover] on Monday.', 0, undefined],
    ['His brother, [person Otto Brandt], sang.', 0, 'relative'],
    ["The mayor's son [person Otto Brandt] sang.", 0, 'relative'],
    ['[person Ida Brandt], his wife, sang.', 0, 'relative'],
    ["[person Ida Brandt], [person Hale]'s former wife, sang.", 0, 'relative'],
    ['He had two sons: [person Otto Brandt] and [person Max Brandt].', 0, 'relative'],
    ['The choir had Father [person Otto Brandt] sing.', 0, undefined],
    ['[person Ida Brandt], 54, the elder daughter of [person Otto Brandt], sang.', 0, 'relative'],
    ['[person Ida Brandt], 54, the elder daughter of [person Otto Brandt], sang.', 1, 'aside'],
    ['The wife of former mayor [person Otto Brandt] sang.', 0, 'aside'],
    ['She took over, replacing Mayor [person Otto Brandt].', 0, 'aside'],
    ['She came in place of [person Otto Brandt].', 0, 'aside'],
    ['Succeeding [person Otto Brandt], [person Ida Hale] sang.', 1, undefined],
    ['[person Otto Brandt], a father of two, sang.', 0, undefined],
    ['[person Otto Brandt], a mayor, met his wife.', 0, undefined],
    ['They said that Son [person Heung-min] sang.', 0, undefined],
    ['The [organization Miners Union] ([organization ZGM]) met.', 1, 'brackets'],
    ['The [organization Miners Union] ([organization ZGM], Bonn) met.', 1, undefined],
    ['The [organization Miners Union] ([place Bonn]) met.', 1, undefined],
    ['A ship sank in [place Dover], [place Kent].', 1, 'comma'],
    ['A ship sank in [place Dover]. [place Kent] mourned.', 1, undefined],
    ['A ship sank in [place Dover], [person Kent] said.', 1, undefined],
    ['[organization Acme], formerly known as [organization Apex], sank.', 1, 'formerly known as'],
    ['[organization Acme] (formerly the [organization Apex Line]) sank.', 1, 'formerly'],
    ['[organization Acme], formerly [organization Apex] sank.', 1, undefined],
    ['[organization Acme], formerly of [organization Apex], sank.', 1, undefined],
    ['[organization Acme], formerly a member of [organization Apex], sank.', 1, undefined],
    ['[organization Acme], formerly [organization Apex]’s rival, sank.', 1, undefined],
    ['First [organization Acme], now [organization Apex]: all sink.', 1, undefined],
    ['[organization Acme], now [organization Apex], sank.', 1, 'now'],
    ['[place Velmora] was renamed [place Oreska] in May.', 1, 'was renamed'],
    ['[organization Acme] renamed [organization Apex] in May.', 1, undefined],
    ['[person Ann Lee], formerly [person Ann Keller], sang.', 1, 'formerly'],
    ['[person Ann Lee], formerly [person Ida Keller], sang.', 1, undefined],
    ['[person Ann Lee] (née [person Keller]) sang.', 1, 'née'],
    ['[person Ann Lee], born [person Maria Keller] in Bonn, sang.', 1, 'born'],
    ['[person Ann Lee], born in [place Bonn], sang.', 1, undefined],
    ['[person Ann Lee] was born. [person Ida Keller] sang.', 1, undefined],
    ['[person Ann Lee], born Monday, met [person Ida Keller].', 1, undefined],
    ['[person Ann Lee], a.k.a. “[person Lola Bell],” sang.', 1, 'a.k.a.'],
    ['[person Ann Lee] alias [person Lola] sang.', 1, 'alias'],
    ['[organization Acme], now [place Oreska], sank.', 1, undefined],
    ['Shares of [person Hale] fell.', 0, 'company'],
    ["[organization Hale]'s profit fell.", 0, 'company'],
    ['[person Hale] said sales fell.', 0, 'company'],
    ['A job at [person Hale] is sought.', 0, 'company'],
    ['She shouted at [person Hale] then.', 0, undefined],
    ['[person Hale] said she sang.', 0, undefined],
    ['Shares of [person Ann Hale] fell.', 0, undefined],
  ];
  for (const [marked, number, cue] of cases) {
    const { document, names } = draft(marked);
    assert.equal(findCue(document, names, number, datelinePlaces(document)), cue, marked);
  }
});
