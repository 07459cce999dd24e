import { amountWords } from '@suanpan/money/amount-words';
import { formatAmount } from '@suanpan/money/format-amount';
import { useLayoutEffect, useRef } from 'react';
import { paddingOf } from '../paper/print-paper.ts';
import { usePrintT } from '../texts/print-texts.ts';
import { CompanyFactLine } from './CompanyFactLine.tsx';
import { Footer } from './Footer.tsx';
import { RollLine } from './RollLine.tsx';
import type { PrintedProps } from './printed-props.ts';

interface RollPageProps extends PrintedProps {
  onLength: (length: number) => void;
  /** What its rule is called, where there are several pieces. */
  piece: string | undefined;
}

/** A document on a roll: one piece, as long as it must be. Renders a `<section>`. */
export function RollPage({ document, paper, copy, piece, onLength }: RollPageProps) {
  const t = usePrintT();
  const page = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const { width = 1, height = 0 } = page.current?.getBoundingClientRect() ?? {};
    onLength((height * paper.width) / width + 1);
  });
  const { company, contacts, payment, header, title, mark, number, facts, rows, columns, remark, footer, hasCopy } = document;
  const style = { width: `${paper.width}mm`, padding: paddingOf(paper), ...(piece !== undefined && { page: piece }) };
  return (
    <section ref={page} className="page roll" data-paper={paper.name} style={style}>
      <header>
        <p className="company">{company}</p>
        <CompanyFactLine facts={contacts} place="contact" />
        {header !== '' && <p className="contact">{header}</p>}
        <h1>
          {title}
          {mark !== null && <small>{t('sheet.mark', { mark })}</small>}
        </h1>
        <p>
          {t('sheet.label', { label: t('sheet.number') })}
          {number}
        </p>
        {facts.map(({ id, label, value }) => (
          <p key={id}>
            {t('sheet.label', { label })}
            {value}
          </p>
        ))}
        {hasCopy && copy > 1 && <p>{t('sheet.copy', { copy })}</p>}
      </header>
      <ol>
        {rows.map((row) => (
          <RollLine key={row.id} row={row} columns={columns} nameColumn={document.nameColumn} />
        ))}
      </ol>
      <RollTotal document={document} />
      {remark !== '' && (
        <p>
          {t('sheet.label', { label: t('sheet.remark') })}
          {remark}
        </p>
      )}
      <CompanyFactLine facts={payment} place="payment" />
      <Footer lines={footer} />
    </section>
  );
}

/** What all of it comes to. Renders nothing where no money is told. */
function RollTotal({ document: { total, sums, hasWords } }: Pick<RollPageProps, 'document'>) {
  const t = usePrintT();
  if (total === null) return null;
  return (
    <div className="sums">
      {sums
        .filter(({ value }) => value !== total)
        .map(({ id, label, value }) => (
          <p key={id}>
            <span>{label}</span>
            <span>{formatAmount(value)}</span>
          </p>
        ))}
      <p className="total">
        <span>{t('sheet.total')}</span>
        <b>{formatAmount(total)}</b>
      </p>
      {hasWords && <p>{amountWords(total)}</p>}
    </div>
  );
}
