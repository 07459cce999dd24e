import { useQuery } from '@apollo/client/react';
import { fenToDecimal } from '@suanpan/money/fen';
import { Amount } from '@suanpan/shared-ui/amount';
import { EntryGrid } from '@suanpan/shared-ui/entry-grid';
import { Inline } from '@suanpan/shared-ui/inline';
import { Stack } from '@suanpan/shared-ui/stack';
import { useHost } from '@suanpan/app-kit/use-host';
import { useMemo } from 'react';
import { ReadFormOptionsDocument } from '../data/read-form-options.generated.ts';
import { useT } from '../texts.ts';
import { plainDecimal } from './decimal-text.ts';
import { type OrderDraft, blankLine, draftTotals, isBlankLine, withProductLine } from './order-draft.ts';
import { PickProductButton } from './PickProductButton.tsx';
import { useLineColumns } from './use-line-columns.tsx';

interface OrderFormLinesProps {
  /** Where the form's summary leads to. */
  id: string;
  draft: OrderDraft;
  /** What is wrong, by `<row>.<column>`. */
  errors: Readonly<Record<string, string>>;
  onChange: (draft: OrderDraft) => void;
}

/** The lines of an order while they are typed, with their sums. */
export function OrderFormLines({ id, draft, errors, onChange }: OrderFormLinesProps) {
  const t = useT();
  const { ui } = useHost();
  const { data } = useQuery(ReadFormOptionsDocument, { variables: { on: draft.date } });
  const taxRates = useMemo(() => (data?.taxRates ?? []).map(({ rate }) => plainDecimal(rate)), [data]);
  const columns = useLineColumns({ taxIncluded: draft.taxIncluded, taxRates });
  const totals = draftTotals(draft);
  return (
    <div id={id} tabIndex={-1}>
      <Stack gap="tight">
        <EntryGrid
          label={t('order.lines')}
          columns={columns}
          rows={draft.lines}
          rowKey={(line) => line.key}
          onRowsChange={(lines) => onChange({ ...draft, lines })}
          newRow={blankLine}
          isBlank={isBlankLine}
          errors={errors}
          footer={{
            label: t('order.linesCount', { count: draft.lines.length }),
            cells: { amount: <Amount value={fenToDecimal(draft.taxIncluded ? totals.gross : totals.net)} /> },
          }}
          onRemove={({ index, undo }) =>
            ui.toast({ tone: 'info', text: t('line.removed', { row: index + 1 }), action: { label: t('undo'), run: undo } })
          }
        />
        <Inline>
          <PickProductButton onPick={(product) => onChange({ ...draft, lines: withProductLine(draft.lines, product) })} />
        </Inline>
      </Stack>
    </div>
  );
}
