// What does a UCDP GED export become? Places that were fought over, and no more.

import { expect, test } from 'vitest';
import { fixture, imported } from './imported.ts';

const { issues, story, texts, leftOut } = imported(fixture('ged.csv'));

test('it is read by its columns', () => {
  expect(issues).toEqual([]);
});

test('a deadly fight at the place itself makes it contested, on the day or on one of the days', () => {
  expect(story?.reports.map(({ status, event }) => `${status} ${event.text}`)).toEqual([
    'contested 2031-03-01',
    'contested [2031-03-05..2031-03-08]',
  ]);
});

test('the text that it names keeps its office, headline and day; of several the last day counts', () => {
  expect(story?.sources.map(({ publisher, published }) => `${publisher} ${published}`)).toEqual([
    'Echo 2031-03-02',
    'Echo; The Ledger 2031-03-11',
  ]);
  expect(texts?.sources['ged-9001']?.title).toBe('Fight in Upton');
  expect(texts?.sources['ged-9002']?.title).toBe('[2 texts: Dead in Midham; Midham counts its dead]');
});

test('a day that cannot be read among several leaves the source without one', () => {
  const text = fixture('ged.csv')['ged.csv']?.replace('2031-03-09;2031-03-11', '2031-03-09;soon') ?? '';
  expect(imported({ 'ged.csv': text }).story?.sources[1]?.published).toBeNull();
});

test('who is quoted is named, and of no side until an editor says so', () => {
  expect(texts?.reports['ged-9001-01']?.claimant).toBe('police');
  expect(story?.reports.map(({ claimantKind }) => claimantKind)).toEqual(['unattributed', 'media']);
});

test('all else is left out, by kind and with the reason', () => {
  expect(leftOut).toEqual([
    'one-sided violence: violence against civilians does not tell who holds the place',
    'state-based conflict: coded for the surroundings or the region of a place, not for the place itself',
    'non-state conflict: a summary of several events, of which none is told by itself',
  ]);
});

test('an end before its beginning is refused with its row', () => {
  const text = fixture('ged.csv')['ged.csv']?.replace('2031-03-08 00', '2031-03-04 00') ?? '';
  expect(imported({ 'ged.csv': text }).issues).toEqual([
    'ged.csv, row 3, date_end: expected a day from 2031-03-05 on, found "2031-03-04"',
  ]);
});
