import type { CSSProperties } from 'react';
import type { EntryColumn } from './entry-column.ts';

/** Pixels: the number of a row, and the least that a column without a width has. */
const position = 34;
const least = 140;

/**
 * The columns as tracks that follow from nothing in the rows, so that each row is laid out by itself; in a place that is too narrow the
 * grid is scrolled.
 */
export function gridTracks<Row>(columns: readonly EntryColumn<Row>[]): CSSProperties {
  const isShared = columns.every(({ width }) => width !== undefined);
  const tracks = columns.map(({ width }) => {
    if (width === undefined) return `minmax(${least}px, 1fr)`;
    return isShared ? `minmax(${width}px, ${width}fr)` : `${width}px`;
  });
  const sum = columns.reduce((total, { width = least }) => total + width, position);
  return { '--entry-grid-columns': [`${position}px`, ...tracks].join(' '), '--entry-grid-least': `${sum}px` } as CSSProperties;
}
