import { ProgressBar } from '@suanpan/shared-ui/progress-bar';
import { Stack } from '@suanpan/shared-ui/stack';
import { useImportT } from '../texts/import-words.ts';
import { fewRows } from '../session/import-session.ts';

interface CheckingFileProps {
  name: string;
  done: number;
  /** Null while the file is read. */
  total: number | null;
  /** Whether it goes on while other pages are open. */
  goesOn: boolean;
}

/** How far the check of a file has come. */
export function CheckingFile({ name, done, total, goesOn }: CheckingFileProps) {
  const t = useImportT();
  return (
    <Stack>
      <span role="status">{total === null ? t('import.reading', { name }) : t('import.checking', { name, done, total })}</span>
      <ProgressBar label={t('import.checkOf', { name })} value={total === null ? null : done} most={total ?? 1} />
      {goesOn && total !== null && total > fewRows && <span>{t('import.goesOn')}</span>}
    </Stack>
  );
}
