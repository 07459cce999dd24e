import { MissingPage as Missing } from '@suanpan/document-kit/missing-page';
import { useT } from '../texts.ts';

/** Says that the address is no page of this app. */
export function MissingPage() {
  const t = useT();
  return <Missing area={t('area')} href="/reports/sales" label={t('sales.title')} />;
}
