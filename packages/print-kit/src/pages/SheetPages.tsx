import { useLayoutEffect, useRef, useState } from 'react';
import { measureParts } from './measure-parts.ts';
import { Sheet } from './Sheet.tsx';
import { type PageRows, splitPages } from './split-pages.ts';
import type { PrintedProps } from './printed-props.ts';

interface SheetPagesProps extends PrintedProps {
  /** Of the paper, in millimetres. */
  height: number;
}

/** What printers round, in millimetres: so much of a sheet stays empty rather than send a line to a page of its own. */
const slack = 1;

/** A document on sheets: measured with all its lines first, then shared out, so that each page has its head, its sums and its number. */
export function SheetPages({ height, ...printed }: SheetPagesProps) {
  const { document, paper } = printed;
  const { rows } = document;
  const measured = useRef<HTMLElement>(null);
  const [pages, setPages] = useState<readonly PageRows[] | null>(null);
  useLayoutEffect(() => {
    if (measured.current === null) return;
    const [above, , below] = paper.margins;
    setPages(splitPages(measureParts(measured.current, paper.width), height - above - below - slack));
  }, [measured, paper, height]);
  if (pages === null) {
    const whole = { rows, page: 1, pages: 2, isLast: true };
    return <Sheet {...printed} {...whole} isMeasured ref={measured} />;
  }
  return pages.map(({ from, to }, index) => {
    const part = { rows: rows.slice(from, to), page: index + 1, pages: pages.length, isLast: index === pages.length - 1 };
    return <Sheet key={from} {...printed} {...part} />;
  });
}
