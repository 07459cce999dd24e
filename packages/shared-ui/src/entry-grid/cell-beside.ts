/** Where the focus goes from a cell. */
export type CellMove = 'next' | 'previous' | 'up' | 'down' | 'here';

/**
 * Returns the field to which a move leads from the field of a cell; null where there is none. Only the rows on the way are looked at, as a long
 * document has thousands of fields.
 */
export function cellBeside(cell: HTMLElement, move: CellMove): HTMLElement | null {
  const row = cell.closest('[role=row]');
  if (move === 'here' || row === null) return cell;
  if (move === 'up' || move === 'down') return inSameColumn(cell, row, move === 'down' ? 1 : -1);
  return alongTheRow(cell, row, move === 'next' ? 1 : -1);
}

function inSameColumn(cell: HTMLElement, own: Element, step: Step): HTMLElement | null {
  const [fields = []] = rowsFrom(own, step);
  return fields.find((field) => columnOf(field) === columnOf(cell)) ?? null;
}

function alongTheRow(cell: HTMLElement, own: Element, step: Step): HTMLElement | null {
  const cells = fieldsOf(own).filter((known) => known === cell || canTypeIn(known));
  const beside = cells[cells.indexOf(cell) + step];
  if (beside) return beside;
  for (const fields of rowsFrom(own, step)) {
    const found = fields.filter(canTypeIn).at(step === 1 ? 0 : -1);
    if (found) return found;
  }
  return null;
}

type Step = 1 | -1;

/** The fields of each row with any, from the one beside on. */
function* rowsFrom(own: Element, step: Step): Generator<readonly HTMLElement[]> {
  for (let row = rowBeside(own, step); row !== null; row = rowBeside(row, step)) {
    const fields = fieldsOf(row);
    if (fields.length > 0) yield fields;
  }
}

/** The row before or after, in the block beside at an edge of its own. */
function rowBeside(row: Element, step: Step): Element | null {
  const sibling = step === 1 ? row.nextElementSibling : row.previousElementSibling;
  if (sibling !== null) return sibling;
  const block = row.closest('[role=rowgroup]');
  const beside = step === 1 ? block?.nextElementSibling : block?.previousElementSibling;
  const rows = beside ? [...beside.querySelectorAll('[role=row]')] : [];
  return rows.at(step === 1 ? 0 : -1) ?? null;
}

function fieldsOf(row: Element): readonly HTMLElement[] {
  return [...row.querySelectorAll<HTMLElement>('[data-cell]')];
}

/** A field says its place as `<row>.<column>`. */
function columnOf({ dataset }: HTMLElement): string {
  const place = dataset['cell'] ?? '';
  return place.slice(place.indexOf('.') + 1);
}

function canTypeIn(cell: HTMLElement): boolean {
  return !cell.matches(':disabled, [readonly]');
}
