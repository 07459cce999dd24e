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
  const root = useRef<HTMLTableElement>(null);
  const [request, setRequest] = useState<MoveRequest | null>(null);
  useEffect(() => {
    if (!request || !root.current) return;
    const target = cellOf(root.current, request);
    target?.focus();
    if (target instanceof HTMLInputElement) target.select();
  }, [request]);
  return { root, move: setRequest };
}

function cellOf(root: HTMLElement, request: MoveRequest): HTMLElement | undefined {
  if (request.move === 'next') return nextCell(root, request, 1);
  if (request.move === 'previous') return nextCell(root, request, -1);
  return cellInRow(root, request);
}

function nextCell(root: HTMLElement, { row, columnId }: MoveRequest, step: number): HTMLElement | undefined {
  const cells = [...root.querySelectorAll<HTMLElement>('[data-cell]')].filter(
    (cell) => !cell.matches(':disabled, [readonly]') || isAt(cell, row, columnId),
  );
  const from = cells.findIndex((cell) => isAt(cell, row, columnId));
  return cells[from + step];
}

function cellInRow(root: HTMLElement, { row, columnId, move }: MoveRequest): HTMLElement | undefined {
  const wanted = row + { down: 1, up: -1, here: 0, next: 0, previous: 0 }[move];
  return [...root.querySelectorAll<HTMLElement>('[data-cell]')].find((cell) => isAt(cell, wanted, columnId));
}

function isAt(cell: HTMLElement, row: number, columnId: string): boolean {
  return cell.dataset['cell'] === `${String(row)}.${columnId}`;
}
