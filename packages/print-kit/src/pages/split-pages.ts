/** How high the parts of a page are, in any one unit. */
export interface PartHeights {
  readonly head: number;
  readonly tableHead: number;
  readonly rows: readonly number[];
  /** The sums of a page, where there are several. */
  readonly subtotal: number;
  /** What stands below the last line: totals, words, remark. */
  readonly closing: number;
  /** Signatures and the number of the page. */
  readonly foot: number;
}

/** The lines of a page: from the first one to the one before `to`. */
export interface PageRows {
  readonly from: number;
  readonly to: number;
}

/**
 * Shares lines out to pages of one height. Each page has head, table head and foot; where there are several, its own sums; the last one
 * what closes the document, with one line at least above it.
 */
export function splitPages(parts: PartHeights, height: number): readonly PageRows[] {
  const { head, tableHead, rows, subtotal, closing, foot } = parts;
  const room = height - head - tableHead - foot;
  const sum = (from: number, to: number): number => rows.slice(from, to).reduce((total, row) => total + row, 0);
  if (sum(0, rows.length) + closing <= room) return [{ from: 0, to: rows.length }];
  const pages: PageRows[] = [];
  let from = 0;
  while (sum(from, rows.length) + subtotal + closing > room && from < rows.length - 1) {
    const to = Math.min(lastFitting(rows, from, room - subtotal), rows.length - 1);
    pages.push({ from, to });
    from = to;
  }
  return [...pages, { from, to: rows.length }];
}

/** Returns the end of the lines from `from` that fit; one line at least, however high. */
function lastFitting(rows: readonly number[], from: number, room: number): number {
  let to = from + 1;
  let used = rows[from] ?? 0;
  while (to < rows.length && used + (rows[to] ?? 0) <= room) {
    used += rows[to] ?? 0;
    to += 1;
  }
  return to;
}
