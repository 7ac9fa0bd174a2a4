import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readSidecar } from '../reading/readSidecar';
import { MergedIds } from './mergedIds';
import { SidecarsTogether } from './sidecarsTogether';

const schema = 'schema: source-review/1\n';
const sidecar = (text: string, article: string): Parameters<SidecarsTogether['set']>[1] => ({
  records: readSidecar(schema + text).records,
  article,
});
const entities = (id: string, keys: string): string => `entities:\n  ${id}: { ${keys} }\n`;

test('a change concerns the sidecars that share what changed, and no others', () => {
  const together = new SidecarsTogether();
  assert.deepEqual([...together.set('a', sidecar(entities('voss', 'name: Hanna Voss, type: person'), 'a.txt'))], []);
  assert.deepEqual([...together.set('b', sidecar(entities('voss', 'name: Hanna Voss, type: person'), 'b.txt'))], ['a']);
  assert.deepEqual([...together.set('c', sidecar(entities('lund', 'name: Per Lund, wikidata: Q1'), 'c.txt'))], []);
  // A remark, or a place in the file, is nothing to the others.
  const moved = sidecar(`# a comment\n${entities('voss', 'name: Hanna Voss, type: person, note: new')}`, 'b.txt');
  assert.deepEqual([...together.set('b', moved)], []);
  assert.deepEqual([...together.set('b', sidecar(entities('voss', 'name: Hanna Voss, type: group'), 'b.txt'))], ['a']);
  assert.deepEqual([...together.set('b', sidecar(entities('x', 'name: X, wikidata: Q1'), 'b.txt'))].sort(), ['a', 'c']);
  assert.deepEqual([...together.set('b', undefined)], ['c']);
});

test('dates of an event, claims and links concern each other too', () => {
  const together = new SidecarsTogether();
  together.set('a', sidecar('dates: [{ quote: q, value: "2024", event: The  Strike }]\n', 'a.txt'));
  together.set('b', sidecar('claims: [{ quote: q, text: It sank., verdict: refuted }]\n', 'b.txt'));
  together.set('c', sidecar('links: [{ to: a.txt, kind: same-event }]\n', 'c.txt'));
  const all =
    'dates: [{ quote: q, value: "2023", event: the strike }]\nclaims: [{ quote: q, text: it sank., verdict: refuted }]\n';
  assert.deepEqual([...together.set('d', sidecar(all, 'd.txt'))].sort(), ['a', 'b']);
  assert.deepEqual([...together.set('e', sidecar('links: [{ to: c.txt, kind: duplicate }]\n', 'a.txt'))], ['c']);
});

test('ids are those after merges, and circles of merges end', () => {
  const merges = new MergedIds(
    new Map([
      ['old', 'older'],
      ['older', 'new'],
      ['x', 'y'],
      ['y', 'x'],
      ['self', 'self'],
      ['to-x', 'x'],
    ]),
  );
  assert.deepEqual(
    ['old', 'new', 'x', 'y', 'self', 'other'].map((id) => merges.of(id)),
    ['new', 'new', 'x', 'x', 'self', 'other'],
  );
  const together = new SidecarsTogether(merges);
  together.set('a', sidecar(entities('old', 'name: A'), 'a.txt'));
  assert.deepEqual(
    together.entitiesWithId('new').map(({ path }) => path),
    ['a'],
  );
});

test('after any changes the index is that of the last state', () => {
  const texts = [
    undefined,
    entities('voss', 'name: Hanna Voss, wikidata: Q1'),
    entities('lund', 'name: Hanna Voss'),
    'dates: [{ quote: q, value: "2024", event: strike }]\n',
    'claims: [{ id: a, quote: q, text: t, verdict: refuted }, { id: a, quote: q, verdict: refuted }]\n',
  ];
  const change = fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.nat(texts.length - 1));
  fc.assert(
    fc.property(fc.array(change), (changes) => {
      const one = new SidecarsTogether();
      const last = new Map<string, string | undefined>();
      for (const [path, index] of changes) {
        const text = texts[index];
        last.set(path, text);
        one.set(path, text === undefined ? undefined : sidecar(text, `${path}.txt`));
      }
      const anew = new SidecarsTogether();
      for (const [path, text] of last) if (text !== undefined) anew.set(path, sidecar(text, `${path}.txt`));
      const view = (index: SidecarsTogether): unknown => [
        index.entitiesWithId('voss'),
        index.entitiesWithWikidata('Q1'),
        index.entitiesNamed('hanna voss'),
        index.datesOfEvent('Strike'),
        index.claimsWithId('a'),
        index.claimsWithText('T'),
      ];
      assert.deepEqual(view(one), view(anew));
    }),
  );
});
