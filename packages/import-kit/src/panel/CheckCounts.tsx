import { CardGrid } from '@suanpan/shared-ui/card-grid';
import { StatCard } from '@suanpan/shared-ui/stat-card';
import type { ImportCardFragment } from '../data/import-card.fragment.generated.ts';
import { useImportT } from '../texts/import-words.ts';

interface CheckCountsProps {
  name: string;
  job: ImportCardFragment;
  /** Whether the rows go into a form, so that they can only be right or wrong. */
  isTaken: boolean;
}

/** How many rows of a file do what. */
export function CheckCounts({ name, job: { created, changed, unchanged, wrong }, isTaken }: CheckCountsProps) {
  const t = useImportT();
  return (
    <>
      <strong>{t('import.checkedOf', { name, rows: created + changed + unchanged + wrong })}</strong>
      <CardGrid>
        {isTaken ? (
          <StatCard label={t('import.right')} value={created} hint={t('import.rightHint')} />
        ) : (
          <>
            <StatCard label={t('import.created')} value={created} hint={t('import.createdHint')} />
            <StatCard label={t('import.changed')} value={changed} hint={t('import.changedHint')} />
            <StatCard label={t('import.unchanged')} value={unchanged} hint={t('import.unchangedHint')} />
          </>
        )}
        <StatCard label={t('import.wrong')} value={wrong} hint={t('import.wrongHint')} tone={wrong > 0 ? 'bad' : 'neutral'} />
      </CardGrid>
    </>
  );
}
