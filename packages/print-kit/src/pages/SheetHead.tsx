import type { PrintedFact } from '../document/printed-document.ts';
import { usePrintT } from '../texts/print-texts.ts';
import { CompanyFactLine } from './CompanyFactLine.tsx';
import type { PrintedProps } from './printed-props.ts';

/** The head of a sheet, which stands on each: whose it is, what it is, and its facts. */
export function SheetHead({ document, copy }: PrintedProps) {
  const t = usePrintT();
  const { form, company, contacts, header, title, mark, number, facts, hasCopy } = document;
  const all: readonly PrintedFact[] = [
    ...facts,
    { id: 'number', label: t(form === 'voucher' ? 'sheet.voucher' : 'sheet.number'), value: number },
  ];
  return (
    <header data-part="head">
      <p className="company">{company}</p>
      <CompanyFactLine facts={contacts} place="contact" />
      {header !== '' && <p className="contact">{header}</p>}
      <h1>
        {title}
        {mark !== null && <small>{t('sheet.mark', { mark })}</small>}
      </h1>
      {hasCopy && copy > 1 && <p className="copy">{t('sheet.copy', { copy })}</p>}
      <ul className="facts">
        {all.map(({ id, label, value }) => (
          <li key={id} data-fact={id}>
            {t('sheet.label', { label })}
            <b>{value}</b>
          </li>
        ))}
      </ul>
    </header>
  );
}
