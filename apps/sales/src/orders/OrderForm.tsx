import { shownKeys } from '@suanpan/shared-ui/shown-keys';
import { useShortcut } from '@suanpan/app-kit/use-shortcut';
import { DocumentSums } from '@suanpan/document-kit/document-sums';
import { problemList } from '@suanpan/document-kit/problem-list';
import { productLineTotals } from '@suanpan/document-kit/product-line';
import { useDraftHead } from '@suanpan/document-kit/use-draft-head';
import { RestoredDraft } from '@suanpan/document-kit/restored-draft';
import { fenToDecimal } from '@suanpan/money/fen';
import { Button } from '@suanpan/shared-ui/button';
import { DocumentPaper } from '@suanpan/shared-ui/document-paper';
import { StatusTag } from '@suanpan/shared-ui/status-tag';
import { useFieldIds } from '@suanpan/shared-ui/use-field-ids';
import { type ReactNode, useCallback, useMemo } from 'react';
import { SaveFailure } from '@suanpan/shared-ui/save-failure';
import { useT } from '../texts.ts';
import { OrderFormFields } from './OrderFormFields.tsx';
import { OrderFormLines } from './OrderFormLines.tsx';
import type { OrderDraft } from './order-draft.ts';
import { type QuotedBy, useOrderForm } from './use-order-form.ts';
import type { Order } from './use-order.ts';

interface OrderFormProps {
  /** The order that is changed, or null for a new one. */
  order: Order | null;
  /** The quotation that a new one is made from. */
  quotation?: QuotedBy | undefined;
  initial: OrderDraft;
  /** Renders the page's head with what the form says about itself. */
  header: (status: ReactNode) => ReactNode;
}

/** An order while it is typed: header, lines, totals, and the two ways to keep it. */
export function OrderForm({ order, quotation, initial, header }: OrderFormProps) {
  const t = useT();
  const { kept, isPending, problems, refusal, finish } = useOrderForm(order, { initial, quotation });
  const { draft, patch } = kept;
  const head = useDraftHead(draft);
  const changeLines = useCallback((lines: OrderDraft['lines']) => patch({ lines }), [patch]);
  const idOf = useFieldIds();
  const totals = productLineTotals(draft.lines, draft.taxIncluded);
  const canSubmit = order === null || order.status === 'DRAFT';
  useShortcut({ keys: 'mod+s', label: t(canSubmit ? 'action.save' : 'action.saveChanges'), run: () => void finish(false) });
  useShortcut({ keys: 'mod+Enter', label: t('action.saveAndSubmit'), run: canSubmit ? () => void finish(true) : undefined });

  return (
    <>
      {useMemo(() => header(kept.isKept && <StatusTag tone="neutral">{t('order.kept')}</StatusTag>), [header, kept.isKept, t])}
      {kept.restoredAt !== null && <RestoredDraft savedAt={kept.restoredAt} onDiscard={kept.discard} />}
      <SaveFailure refusal={refusal} errors={problemList(problems, idOf)} />
      <DocumentPaper
        fields={<OrderFormFields draft={head} problems={problems.fields} idOf={idOf} onChange={patch} />}
        actions={
          <>
            {canSubmit && (
              <Button tone="primary" shortcut={shownKeys('mod+Enter')} isPending={isPending} onPress={() => void finish(true)}>
                {t('action.saveAndSubmit')}
              </Button>
            )}
            <Button
              tone={canSubmit ? 'neutral' : 'primary'}
              shortcut={shownKeys('mod+s')}
              isPending={isPending}
              onPress={() => void finish(false)}
            >
              {t(canSubmit ? 'action.save' : 'action.saveChanges')}
            </Button>
          </>
        }
        totals={<DocumentSums net={fenToDecimal(totals.net)} tax={fenToDecimal(totals.tax)} gross={fenToDecimal(totals.gross)} />}
      >
        <OrderFormLines
          id={idOf('lines')}
          draft={draft}
          isQuoted={quotation !== undefined || order?.quotation != null}
          errors={problems.cells}
          onChange={changeLines}
        />
      </DocumentPaper>
    </>
  );
}
