import { useCallback, useEffect, useRef, useState } from 'react';
import { type CellMove, cellBeside } from './cell-beside.ts';

interface MoveRequest {
  readonly row: number;
  readonly columnId: string;
  readonly move: CellMove;
}

/** Moves the focus between the cells of a grid. */
export function useCellMoves() {
  const root = useRef<HTMLDivElement>(null);
  const [request, setRequest] = useState<MoveRequest | null>(null);
  useEffect(() => {
    if (!request || !root.current) return;
    const place = CSS.escape(`${String(request.row)}.${request.columnId}`);
    const cell = root.current.querySelector<HTMLElement>(`[data-cell="${place}"]`);
    if (cell) go(cell, request.move);
  }, [request]);
  // Nothing but the focus changes, so nothing has to be drawn for it.
  const step = useCallback((cell: HTMLElement, move: CellMove) => go(cell, move), []);
  return {
    root,
    /** Moves from the field of a cell at once. */
    step,
    /** Moves from a cell after the change that came with the move is on the screen. */
    move: setRequest,
  };
}

function go(from: HTMLElement, move: CellMove): void {
  const target = cellBeside(from, move);
  target?.focus();
  if (target instanceof HTMLInputElement) target.select();
}
