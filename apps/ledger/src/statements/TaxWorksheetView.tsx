import { useQuery } from '@apollo/client/react';
import { decimalToFen } from '@suanpan/money/fen';
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
const others = ['urban', 'education', 'localEducation', 'surtax', 'incomeTax'] as const;

interface TaxWorksheetViewProps {
  month: string;
}

/** The taxes of a month and how they come about: value-added tax, surtax, income tax. */
export function TaxWorksheetView({ month }: TaxWorksheetViewProps) {
  const t = useT();
  const monthName = useMonthName();
  const { data, previousData, error, refetch } = useQuery(ReadTaxWorksheetDocument, { variables: { month } });
  const taxes = (data ?? previousData)?.taxWorksheet;
  if (!taxes) return <StatementState error={error} onRetry={() => void refetch()} />;
  return (
    <StatementSheet title={t('statement.taxes')} form={t('tax.form')} when={monthName(month)}>
      {taxes.byRate.length > 0 && (
        <StatementLines
          label={t('tax.byRate')}
          headers={[t('tax.net'), t('tax.tax')]}
          lines={taxes.byRate.map(({ rate, net, tax }, index) => ({ line: index + 1, name: t('tax.rate', { rate }), amounts: [net, tax] }))}
          sums={none}
        />
      )}
      <StatementLines label={t('statement.taxes')} headers={[t('tax.amount')]} lines={linesOf(taxes, t)} sums={sums} />
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

const none: ReadonlySet<number> = new Set();
/** Value-added tax to pay and to carry on, the surtax, the income tax. */
const sums: ReadonlySet<number> = new Set([5, 6, 10, 11]);

function linesOf(taxes: Taxes, t: ReturnType<typeof useT>): readonly StatementLine[] {
  return [...vat, ...others].map((name, index) => ({
    line: index + 1,
    name: t(`tax.${name}`),
    // What is zero is said of sums only.
    amounts: [decimalToFen(taxes[name]) === 0 ? '0.00' : taxes[name]],
  }));
}
