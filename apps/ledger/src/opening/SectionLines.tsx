import { fenToDecimal } from '@suanpan/money/fen';
import { Amount } from '@suanpan/shared-ui/amount';
import type { EntryErrors } from '@suanpan/shared-ui/entry-column';
import { blankLine } from '../entry/voucher-draft.ts';
import { useT } from '../texts.ts';
import {
  blankItem,
  blankStock,
  blankYear,
  isBlankOpeningLine,
  type OpeningDraft,
  type OpeningLines,
  type OpeningSection,
} from './opening-draft.ts';
import { openingFigures, sumOf } from './opening-figures.ts';
import { PagedLines } from './PagedLines.tsx';
import { useBalanceColumns, useItemColumns, useStockColumns, useYearColumns } from './use-section-columns.ts';

interface SectionLinesProps {
  section: OpeningSection;
  draft: OpeningDraft;
  errors: EntryErrors | undefined;
  onChange: (lines: Partial<OpeningLines>) => void;
}

/** The lines of one part, with what they come to. */
export function SectionLines(props: SectionLinesProps) {
  switch (props.section) {
    case 'balances':
      return <BalanceLines {...props} />;
    case 'stock':
      return <StockLines {...props} />;
    case 'yearToDate':
      return <YearLines {...props} />;
    case 'receivables':
    case 'payables':
    case 'customerAdvances':
    case 'supplierAdvances':
      return <ItemLines {...props} section={props.section} />;
  }
}

function BalanceLines({ draft, errors, onChange }: SectionLinesProps) {
  const t = useT();
  const { debit, credit } = openingFigures(draft);
  return (
    <PagedLines
      label={t('opening.part.balances')}
      columns={useBalanceColumns()}
      lines={draft.balances}
      newLine={blankLine}
      isBlank={isBlankOpeningLine}
      errors={errors}
      footer={{
        label: t('opening.sum', { count: draft.balances.length }),
        cells: { debit: <Amount value={fenToDecimal(debit)} />, credit: <Amount value={fenToDecimal(credit)} /> },
      }}
      onChange={(balances) => onChange({ balances })}
    />
  );
}

function StockLines({ draft: { stock }, errors, onChange }: SectionLinesProps) {
  const t = useT();
  return (
    <PagedLines
      label={t('opening.part.stock')}
      columns={useStockColumns()}
      lines={stock}
      newLine={blankStock}
      isBlank={isBlankOpeningLine}
      errors={errors}
      footer={useAmountFooter(stock)}
      onChange={(lines) => onChange({ stock: lines })}
    />
  );
}

type ItemSection = 'receivables' | 'payables' | 'customerAdvances' | 'supplierAdvances';

function ItemLines({ section, draft, errors, onChange }: SectionLinesProps & { section: ItemSection }) {
  const t = useT();
  const lines = draft[section];
  return (
    <PagedLines
      label={t(`opening.part.${section}`)}
      columns={useItemColumns(section === 'receivables' || section === 'customerAdvances' ? 'customers' : 'suppliers')}
      lines={lines}
      newLine={blankItem}
      isBlank={isBlankOpeningLine}
      errors={errors}
      footer={useAmountFooter(lines)}
      onChange={(next) => onChange({ [section]: next })}
    />
  );
}

function YearLines({ draft: { yearToDate }, errors, onChange }: SectionLinesProps) {
  const t = useT();
  return (
    <PagedLines
      label={t('opening.part.yearToDate')}
      columns={useYearColumns()}
      lines={yearToDate}
      newLine={blankYear}
      isBlank={isBlankOpeningLine}
      errors={errors}
      footer={{ label: t('opening.sum', { count: yearToDate.length }) }}
      onChange={(lines) => onChange({ yearToDate: lines })}
    />
  );
}

function useAmountFooter(lines: readonly { readonly amount: string }[]) {
  const t = useT();
  return {
    label: t('opening.sum', { count: lines.length }),
    cells: { amount: <Amount value={fenToDecimal(sumOf(lines))} /> },
  };
}
