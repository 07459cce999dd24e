import { Button } from '@suanpan/shared-ui/button';
import { InlineNotice } from '@suanpan/shared-ui/inline-notice';
import type { ImportCardFragment } from '../data/import-card.fragment.generated.ts';
import type { ImportKind } from '../files/template-columns.ts';
import { useT } from '../texts.ts';

interface WrittenFileProps {
  kind: ImportKind;
  job: ImportCardFragment;
  onNext: () => void;
}

/** What an import has written. */
export function WrittenFile({ kind, job: { created, changed, unchanged }, onNext }: WrittenFileProps) {
  const t = useT();
  return (
    <InlineNotice
      tone="success"
      title={t('import.written', { kind: t(`import.${kind}`) })}
      action={<Button onPress={onNext}>{t('import.next')}</Button>}
    >
      {t('import.writtenBody', { created, changed, unchanged })}
    </InlineNotice>
  );
}
