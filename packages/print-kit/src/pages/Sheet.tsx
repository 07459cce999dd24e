import type { Ref } from 'react';
import type { PrintedRow } from '../document/printed-document.ts';
import { paddingOf } from '../paper/print-paper.ts';
import { usePrintT } from '../texts/print-texts.ts';
import { CompanyFactLine } from './CompanyFactLine.tsx';
import { Footer } from './Footer.tsx';
import { SheetHead } from './SheetHead.tsx';
import { SheetTable } from './SheetTable.tsx';
import type { PrintedProps } from './printed-props.ts';

export interface SheetProps extends PrintedProps {
  /** The lines of this page. */
  rows: readonly PrintedRow[];
  /** From 1. */
  page: number;
  pages: number;
  isLast: boolean;
  /** Whether it is only there to be measured, with all lines. */
  isMeasured?: boolean;
  ref?: Ref<HTMLElement>;
}

/** One sheet of paper. Renders a `<section>` of its size. */
export function Sheet({ isMeasured = false, ref, ...sheet }: SheetProps) {
  const { document, paper, page, pages, isLast } = sheet;
  const t = usePrintT();
  return (
    <section
      ref={ref}
      className={isMeasured ? 'measured' : 'page'}
      data-paper={paper.name}
      data-form={document.form}
      style={{ width: `${paper.width}mm`, height: isMeasured ? 'auto' : `${paper.height}mm`, padding: paddingOf(paper) }}
    >
      <SheetHead {...sheet} />
      <SheetTable {...sheet} />
      {isLast && document.remark !== '' && (
        <p className="remark" data-part="closing">
          {t('sheet.label', { label: t('sheet.remark') })}
          {document.remark}
        </p>
      )}
      {isLast && <CompanyFactLine facts={document.payment} place="payment" />}
      {isLast && <Footer lines={document.footer} />}
      <footer data-part="foot">
        <p className="signatures">
          {document.signatures.map(({ id, label, name }) => (
            <span key={id}>
              {t('sheet.label', { label })}
              <b>{name}</b>
            </span>
          ))}
        </p>
        <p className="number">{t('sheet.page', { page, pages })}</p>
      </footer>
    </section>
  );
}
