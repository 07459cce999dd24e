import { useEffect, useRef, useState } from 'react';
import type { ProductLine } from './product-line.ts';
import { scannedAgain } from './scanned-again.ts';

/** Returns what takes the lines of a grid, in which a barcode that is read again is one more of its line; the next one is read where that was. */
export function useScans(onChange: (lines: readonly ProductLine[]) => void) {
  const root = useRef<HTMLDivElement>(null);
  const [counted, setCounted] = useState<{ readonly row: number } | null>(null);
  // After the grid has gone on to the next cell of a line that is not there any more.
  useEffect(() => {
    if (counted) root.current?.querySelector<HTMLElement>(`[data-cell="${String(counted.row)}.product"]`)?.focus();
  }, [counted]);
  const enter = (rows: readonly ProductLine[]): void => {
    const lines = scannedAgain(rows);
    if (lines.length < rows.length) setCounted({ row: lines.length });
    onChange(lines);
  };
  return { root, enter };
}
