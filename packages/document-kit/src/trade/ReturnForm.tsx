import type { TypedDocumentNode } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import { usePageTitle } from '@suanpan/app-kit/use-page-title';
import { useSession } from '@suanpan/app-kit/use-session';
import { todayIn } from '@suanpan/app-kit/today-in';
import { Button } from '@suanpan/shared-ui/button';
import { DateField } from '@suanpan/shared-ui/date-field';
import { FormGrid } from '@suanpan/shared-ui/form-grid';
import { Stack } from '@suanpan/shared-ui/stack';
import { TextField } from '@suanpan/shared-ui/text-field';
import { useFieldIds } from '@suanpan/shared-ui/use-field-ids';
import { useState } from 'react';
import type { DocumentView } from '../documents/document-view.ts';
import { DocumentForm } from '../form/DocumentForm.tsx';
import { draftProblems } from '../form/draft-problems.ts';
import { type SavedDocument, useDocumentForm } from '../form/use-document-form.ts';
import { useDocumentT } from '../texts/document-texts.ts';
import { DocumentSums } from '../view/DocumentSums.tsx';
import { ReturnLines, type ReturnLine } from './ReturnLines.tsx';
import {
  type ReturnDraft,
  type ReturnInput,
  keptReturn,
  newReturnDraft,
  returnTotals,
  toReturnInput,
  withEverything,
} from './return-draft.ts';

/** How a return is written. */
export type CreateReturn = TypedDocumentNode<{ readonly createReturn: SavedDocument }, { input: ReturnInput; approve?: boolean | null }>;

export interface ReturnFormProps {
  /** What goods come back from: a purchase or sale that is approved. */
  original: Omit<DocumentView, 'lines'> & { readonly lines: readonly ReturnLine[] };
  create: CreateReturn;
  backHref: string;
  pageOf: (saved: SavedDocument) => string;
}

/** Goods of a purchase or sale that go back, while it is typed: how much of each of its lines, and no more than is left. */
export function ReturnForm({ original, create, backHref, pageOf }: ReturnFormProps) {
  const t = useDocumentT();
  const idOf = useFieldIds();
  const form = useReturnForm({ original, create, pageOf });
  const { draft, change } = form.kept;
  const title = t('return.title', {
    type: t(original.type === 'SALE' ? 'type.SALE_RETURN' : 'type.PURCHASE_RETURN'),
    number: original.number,
  });
  const fields = form.problems.fields;
  usePageTitle(title);
  return (
    <DocumentForm
      form={form}
      isEdit
      idOf={idOf}
      title={title}
      backHref={backHref}
      fields={
        <FormGrid>
          <DateField
            id={idOf('date')}
            label={t('document.date')}
            value={draft.date === '' ? null : draft.date}
            onChange={(date) => change({ ...draft, date: date ?? '' })}
            isRequired
            error={fields['date']}
          />
          <TextField
            id={idOf('note')}
            label={t('document.note')}
            value={draft.note}
            onChange={(note) => change({ ...draft, note })}
            error={fields['note']}
          />
        </FormGrid>
      }
      totals={<DocumentSums {...returnTotals(draft, original.lines)} />}
    >
      <Stack gap="tight">
        <ReturnLines
          id={idOf('lines')}
          lines={original.lines}
          draft={draft}
          errors={positionErrors(form.problems.cells, draft, original.lines)}
          onChange={change}
        />
        <div>
          <Button size="small" onPress={() => change(withEverything(draft, original.lines))}>
            {t('return.everything')}
          </Button>
        </div>
      </Stack>
    </DocumentForm>
  );
}

function useReturnForm({ original, create, pageOf }: Pick<ReturnFormProps, 'original' | 'create' | 'pageOf'>) {
  const { company } = useSession();
  const [initial] = useState(() => newReturnDraft(todayIn(company.timeZone, new Date())));
  const [send] = useMutation(create);
  return useDocumentForm<ReturnDraft>({
    keptAs: `RETURN:${original.id}`,
    initial,
    form: keptReturn,
    inputOf: (draft) => toReturnInput(draft, original),
    save: async (draft, { approve, idempotencyKey }) => {
      const answer = await send({ variables: { input: toReturnInput(draft, original), approve }, context: { idempotencyKey } });
      return answer.data?.createReturn;
    },
    problemsOf: (failure) => draftProblems(failure, { rowOf: (sent) => sent }),
    pageOf,
  });
}

/** What is wrong by the position of the original's line, out of what is wrong by the line that was sent. */
function positionErrors(
  cells: Readonly<Record<string, string>>,
  draft: ReturnDraft,
  lines: readonly ReturnLine[],
): Readonly<Record<string, string>> {
  const sent = lines.filter(({ position }) => (draft.quantities[position] ?? '') !== '');
  return Object.fromEntries(
    Object.entries(cells).flatMap(([cell, message]) => {
      const position = sent[Number(cell.split('.')[0])]?.position;
      return position === undefined ? [] : [[position, message]];
    }),
  );
}
