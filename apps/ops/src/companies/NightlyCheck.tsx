import { StatusTag } from '@suanpan/shared-ui/status-tag';
import { useMoment } from '../app/use-moment.ts';
import { useT } from '../texts.ts';
import type { Company } from './use-company-columns.tsx';

interface NightlyCheckProps {
  check: Company['booksCheck'];
}

/** When the books of a company were last checked at night, how long that took, and whether they agreed. */
export function NightlyCheck({ check }: NightlyCheckProps) {
  const t = useT();
  const moment = useMoment();
  if (check === null) return '—';
  const { endedAt, durationMs: ms, problems: count } = check;
  const at = moment(endedAt);
  if (count === 0) return t('companies.booksRight', { at, ms });
  return <StatusTag tone="danger">{t('companies.booksWrong', { at, ms, count })}</StatusTag>;
}
