import { Held } from '@suanpan/app-kit/held';
import { todayIn } from '@suanpan/app-kit/today-in';
import { useCan, useSession } from '@suanpan/app-kit/use-session';
import { useMemo, useState } from 'react';
import { newQuotationDraft, quotationToDraft } from '../quotations/quotation-draft.ts';
import { QuotationForm } from '../quotations/QuotationForm.tsx';
import { QuotationReader } from '../quotations/QuotationReader.tsx';
import type { Quotation } from '../quotations/use-quotation.ts';
import { MissingPage } from './MissingPage.tsx';

/** Where a new quotation is typed. */
export function NewQuotationPage() {
  const { company } = useSession();
  const canWrite = useCan('sales.quotation.write');
  const [initial] = useState(() => newQuotationDraft(todayIn(company.timeZone, new Date())));
  return canWrite ? <QuotationForm quotation={null} initial={initial} /> : <MissingPage />;
}

interface EditQuotationPageProps {
  id: string;
}

/** Where a quotation that is neither accepted nor lost is changed. */
export function EditQuotationPage({ id }: EditQuotationPageProps) {
  return (
    <QuotationReader id={id}>
      {(quotation) => <Held value={quotation}>{(held) => <Changed key={held.version} quotation={held} />}</Held>}
    </QuotationReader>
  );
}

function Changed({ quotation }: { quotation: Quotation }) {
  const initial = useMemo(() => quotationToDraft(quotation), [quotation]);
  return quotation.allowedActions.includes('EDIT') ? <QuotationForm quotation={quotation} initial={initial} /> : <MissingPage />;
}
