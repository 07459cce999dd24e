import { expect, it } from 'vitest';
import { groupEntries } from './group-entries.ts';
import type { EntryKind, PaletteEntry } from './palette-entry.ts';

const entry = (kind: EntryKind, href: string, rank: number): PaletteEntry => ({ kind, title: href, href, rank, marks: [] });

const shape = (entries: readonly PaletteEntry[], most = 8) =>
  groupEntries(entries, most).map((group) => [group.id, ...group.entries.map(({ href }) => href)]);

it('groupEntries() puts the group with the best first, and in a group the best first', () => {
  expect(shape([entry('document', '/1', 40), entry('customer', '/2', 80), entry('document', '/3', 50)])).toEqual([
    ['customer', '/2'],
    ['document', '/3', '/1'],
  ]);
});

it('among equals documents come first and pages last', () => {
  expect(shape([entry('page', '/1', 50), entry('action', '/2', 50), entry('document', '/3', 50)])).toEqual([
    ['document', '/3'],
    ['action', '/2'],
    ['page', '/1'],
  ]);
});

it('takes nothing twice, the better of two, and no more than wanted', () => {
  expect(shape([entry('page', '/1', 20), entry('page', '/2', 30), entry('page', '/1', 50), entry('page', '/3', 10)], 2)).toEqual([
    ['page', '/1', '/2'],
  ]);
});
