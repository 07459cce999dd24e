import { useQuery } from '@apollo/client/react';
import { decimalToFen } from '@suanpan/money/fen';
import { InlineNotice } from '@suanpan/shared-ui/inline-notice';
import { ReadTaxWorksheetDocument, type ReadTaxWorksheetQuery } from '../data/read-tax-worksheet.generated.ts';
import { useMonthName } from '../months/use-month-name.ts';
import { useT } from '../texts.ts';
import { type StatementLine, StatementLines } from './StatementLines.tsx';
import { StatementSheet } from './StatementSheet.tsx';
import { StatementState } from './StatementState.tsx';

type Taxes = ReadTaxWorksheetQuery['taxWorksheet'];

const vat = ['output', 'inputTransferOut', 'input', 'inputCarryForward', 'payable', 'carryForwardNext'] as const;
/** What became of the invoices that input tax is deducted by; the books have it with its receipts. */
const invoiceStates = ['deducted', 'pending', 'uninvoiced'] as const;
/** What a small-scale taxpayer's value-added tax comes from. */
const levied = ['sales', 'exemptSales', 'due', 'exempt'] as const;
const others = ['urban', 'education', 'localEducation', 'surtax', 'incomeTax'] as const;

interface TaxWorksheetViewProps {
  month: string;
}

/** The taxes of a month and how they come about: value-added tax, surtax, income tax; each kind of taxpayer has its own form. */
export function TaxWorksheetView({ month }: TaxWorksheetViewProps) {
  const { data, previousData, error, refetch } = useQuery(ReadTaxWorksheetDocument, { variables: { month } });
  const taxes = (data ?? previousData)?.taxWorksheet;
  if (!taxes) return <StatementState error={error} onRetry={() => void refetch()} />;
  return taxes.levy ? <LevySheet month={month} taxes={taxes} levy={taxes.levy} /> : <GeneralSheet month={month} taxes={taxes} />;
}

interface SheetProps {
  month: string;
  taxes: Taxes;
}

function GeneralSheet({ month, taxes }: SheetProps) {
  const t = useT();
  const monthName = useMonthName();
  return (
    <StatementSheet title={t('statement.taxes')} form={t('tax.form')} when={monthName(month)}>
      <SalesByRate taxes={taxes} />
      <StatementLines
        label={t('statement.taxes')}
        headers={[t('tax.amount')]}
        lines={linesOf([...vat, ...others], taxes, t)}
        sums={generalSums}
      />
      <StatementLines
        label={t('tax.invoices')}
        headers={[t('tax.invoiceNet'), t('tax.invoiceTax')]}
        lines={invoiceStates.map((name, index) => ({
          line: index + 1,
          name: t(`tax.invoices.${name}`),
          amounts: [taxes.invoices[name].net, taxes.invoices[name].tax],
        }))}
        sums={none}
      />
    </StatementSheet>
  );
}

/** A quarter is filed as a whole: the sheet is of its months so far. */
function LevySheet({ month, taxes, levy }: SheetProps & { levy: NonNullable<Taxes['levy']> }) {
  const t = useT();
  const monthName = useMonthName();
  const when = levy.from === month ? monthName(month) : t('tax.months', { from: monthName(levy.from), to: monthName(month) });
  return (
    <StatementSheet title={t('statement.taxes')} form={t('tax.formLevy')} when={when}>
      {!levy.settles && <InlineNotice>{t('tax.levyOpen')}</InlineNotice>}
      <SalesByRate taxes={taxes} />
      <StatementLines
        label={t('statement.taxes')}
        headers={[t('tax.amount')]}
        lines={linesOf([...levied, 'payable', ...others], { ...taxes, ...levy }, t)}
        sums={levySums}
      />
    </StatementSheet>
  );
}

/** What was sold at each rate. Renders nothing where nothing was. */
function SalesByRate({ taxes: { byRate, levy } }: Pick<SheetProps, 'taxes'>) {
  const t = useT();
  if (byRate.length === 0) return null;
  return (
    <StatementLines
      label={t(levy ? 'tax.byLevy' : 'tax.byRate')}
      headers={[t('tax.net'), t(levy ? 'tax.levyTax' : 'tax.tax')]}
      lines={byRate.map(({ rate, net, tax }, index) => ({
        line: index + 1,
        name: t(levy ? 'tax.levyRate' : 'tax.rate', { rate }),
        amounts: [net, tax],
      }))}
      sums={none}
    />
  );
}

const none: ReadonlySet<number> = new Set();
/** Value-added tax to pay and to carry on, the surtax, the income tax. */
const generalSums: ReadonlySet<number> = new Set([5, 6, 10, 11]);
/** Value-added tax to pay, the surtax, the income tax. */
const levySums: ReadonlySet<number> = new Set([5, 9, 10]);

type FigureName = (typeof vat)[number] | (typeof levied)[number] | (typeof others)[number];

function linesOf<Name extends FigureName>(
  names: readonly Name[],
  figures: Readonly<Record<Name, string>>,
  t: ReturnType<typeof useT>,
): readonly StatementLine[] {
  return names.map((name, index) => ({
    line: index + 1,
    name: t(`tax.${name}`),
    // What is zero is said of sums only.
    amounts: [decimalToFen(figures[name]) === 0 ? '0.00' : figures[name]],
  }));
}
