import assert from 'node:assert/strict';
import { test } from 'node:test';
import { areApart, eventKey } from './datedEvent';

test('descriptions of one event may differ in capitals, spaces and quotation marks', () => {
  assert.equal(eventKey('The  “Ada” leaves'), eventKey('the "Ada" leaves '));
  assert.notEqual(eventKey('The Ada leaves'), eventKey('The Ada left'));
});

test('dates of one event are apart where no day is both', () => {
  const cases: readonly (readonly [string, string, boolean])[] = [
    ['2020-01-02', '2020-01-03', true],
    ['2020-01-02', '2020-01-02T20:00', false],
    ['2020-01-02', '2020-01', false],
    ['2020-01-02', '2020-02', true],
    ['2020-01-02', '2020-01-03?', false],
    ['2020~', '2021', false],
    ['2019-12-30/2020-01-05', '2020-01-05', false],
    ['2015/..', '2014', true],
    ['P3D', 'P4D', false],
    ['XXXX-01-20', '2020-01-21', false],
  ];
  for (const [one, other, expected] of cases) {
    assert.equal(areApart(one, other), expected, `${one} ${other}`);
    assert.equal(areApart(other, one), expected, `${other} ${one}`);
  }
});
