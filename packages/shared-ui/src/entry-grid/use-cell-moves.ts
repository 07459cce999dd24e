import { useEffect, useRef, useState } from 'react';

/** Where the focus goes from a cell. */
export type CellMove = 'next' | 'previous' | 'up' | 'down' | 'here';

interface MoveRequest {
  readonly row: number;
  readonly columnId: string;
  readonly move: CellMove;
}

/** Moves the focus between the cells of a grid, after the change that came with the move is on the screen. */
export function useCellMoves() {
  const root = useRef<HTMLDivElement>(null);
  const [request, setRequest] = useState<MoveRequest | null>(null);
  useEffect(() => {
    if (!request || !root.current) return;
    const target = cellOf(root.current, request);
    target?.focus();
    if (target instanceof HTMLInputElement) target.select();
  }, [request]);
  return { root, move: setRequest };
}

function cellOf(root: HTMLElement, { row, columnId, move }: MoveRequest): HTMLElement | null {
  const at = (wanted: number) => root.querySelector<HTMLElement>(`[data-cell="${CSS.escape(`${String(wanted)}.${columnId}`)}"]`);
  if (move === 'down') return at(row + 1);
  if (move === 'up') return at(row - 1);
  const cell = at(row);
  return move === 'here' || cell === null ? cell : cellBeside(root, cell, move);
}

/** The cell that can be typed in before or after another. It is looked for row by row, as a long document has thousands. */
function cellBeside(root: HTMLElement, cell: HTMLElement, move: 'next' | 'previous'): HTMLElement | null {
  const step = move === 'next' ? 1 : -1;
  const rows = [...root.querySelectorAll('[role=row]')];
  const own = rows.findIndex((row) => row.contains(cell));
  for (let at = own; at >= 0 && at < rows.length; at += step) {
    const cells = [...(rows[at]?.querySelectorAll<HTMLElement>('[data-cell]') ?? [])].filter((known) => known === cell || canTypeIn(known));
    const found = at === own ? cells[cells.indexOf(cell) + step] : cells.at(step === 1 ? 0 : -1);
    if (found) return found;
  }
  return null;
}

function canTypeIn(cell: HTMLElement): boolean {
  return !cell.matches(':disabled, [readonly]');
}
