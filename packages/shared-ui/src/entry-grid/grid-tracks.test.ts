import { expect, it } from 'vitest';
import type { EntryColumn } from './entry-column.ts';
import { gridTracks } from './grid-tracks.ts';

function columns(...widths: readonly (number | undefined)[]): readonly EntryColumn<string>[] {
  return widths.map((width, index) => ({ id: String(index), header: '', kind: 'computed', width, get: (row) => row }));
}

it('a column without a width takes what is left, and the grid is no narrower than its columns', () => {
  expect(gridTracks(columns(80, undefined))).toEqual({
    '--entry-grid-columns': '34px 80px minmax(140px, 1fr)',
    '--entry-grid-least': '254px',
  });
});

it('columns that all have widths share what is left by them', () => {
  expect(gridTracks(columns(80, 100))).toMatchObject({ '--entry-grid-columns': '34px minmax(80px, 80fr) minmax(100px, 100fr)' });
});
