import type { PartHeights } from './split-pages.ts';

/**
 * Measures a page that has every line and every part, each marked by `data-part`, in millimetres.
 *
 * The page itself is the ruler: whatever the screen magnifies, it is as wide as its paper.
 */
export function measureParts(page: HTMLElement, paperWidth: number): PartHeights {
  const scale = paperWidth / page.getBoundingClientRect().width;
  const heights = (part: string): readonly number[] =>
    [...page.querySelectorAll(`[data-part="${part}"]`)].map((element) => element.getBoundingClientRect().height * scale);
  const sum = (part: string): number => heights(part).reduce((total, height) => total + height, 0);
  return {
    head: sum('head'),
    tableHead: sum('table-head'),
    rows: heights('row'),
    subtotal: sum('subtotal'),
    closing: sum('closing'),
    foot: sum('foot'),
  };
}
