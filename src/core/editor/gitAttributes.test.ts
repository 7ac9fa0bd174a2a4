import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withSidecarAttributes } from './gitAttributes';

const ofWorkspace = 'source-review.yaml text eol=lf\nsource-review.yml text eol=lf\n';
const all = `*.source-review.yaml text eol=lf\n*.source-review.yml text eol=lf\n${ofWorkspace}`;

test('rules for sidecars are added at the end, in the line ends of the file', () => {
  assert.equal(withSidecarAttributes(undefined), all);
  assert.equal(withSidecarAttributes('*.png binary'), `*.png binary\n${all}`);
  assert.equal(withSidecarAttributes('*.png binary\r\n'), `*.png binary\r\n${all.replaceAll('\n', '\r\n')}`);
});

test('what the user says of sidecars stays', () => {
  assert.equal(withSidecarAttributes(all), undefined);
  const own = '*.source-review.yaml -text\n  *.source-review.yml\ttext\n';
  assert.equal(withSidecarAttributes(own), own + ofWorkspace);
});

test('what the folders around say holds here too', () => {
  assert.equal(withSidecarAttributes(undefined, ['*.png binary\n', all]), undefined);
  assert.equal(withSidecarAttributes('*.png binary\n', [ofWorkspace]), `*.png binary\n${all.replace(ofWorkspace, '')}`);
});
