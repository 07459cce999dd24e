import { useEffect, useRef, useState } from 'react';

/** Where the focus goes from a cell. */
export type CellMove = 'next' | 'up' | 'down';

interface MoveRequest {
  readonly row: number;
  readonly columnId: string;
  readonly move: CellMove;
}

/** Moves the focus between the cells of a grid, after the change that came with the move is on the screen. */
export function useCellMoves() {
  const root = useRef<HTMLTableElement>(null);
  const [request, setRequest] = useState<MoveRequest | null>(null);
  useEffect(() => {
    if (!request || !root.current) return;
    const target = request.move === 'next' ? nextCell(root.current, request) : cellInRow(root.current, request);
    target?.focus();
    if (target instanceof HTMLInputElement) target.select();
  }, [request]);
  return { root, move: setRequest };
}

function nextCell(root: HTMLElement, { row, columnId }: MoveRequest): HTMLElement | undefined {
  const cells = [...root.querySelectorAll<HTMLElement>('[data-cell]')].filter(
    (cell) => !cell.matches(':disabled, [readonly]') || isAt(cell, row, columnId),
  );
  const from = cells.findIndex((cell) => isAt(cell, row, columnId));
  return cells[from + 1];
}

function cellInRow(root: HTMLElement, { row, columnId, move }: MoveRequest): HTMLElement | undefined {
  const wanted = row + (move === 'down' ? 1 : -1);
  return [...root.querySelectorAll<HTMLElement>('[data-cell]')].find((cell) => isAt(cell, wanted, columnId));
}

function isAt(cell: HTMLElement, row: number, columnId: string): boolean {
  return cell.dataset['cell'] === `${String(row)}.${columnId}`;
}
