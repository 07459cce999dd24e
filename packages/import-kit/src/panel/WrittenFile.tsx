import { useSession } from '@suanpan/app-kit/use-session';
import { Button } from '@suanpan/shared-ui/button';
import { InlineNotice } from '@suanpan/shared-ui/inline-notice';
import type { ImportCardFragment } from '../data/import-card.fragment.generated.ts';
import type { ImportOffer } from '../files/import-offer.ts';
import { useImportT } from '../texts/import-words.ts';

interface WrittenFileProps {
  offer: ImportOffer;
  job: ImportCardFragment;
  onNext: () => void;
}

/** What an import has written. */
export function WrittenFile({ offer, job: { created, changed, unchanged }, onNext }: WrittenFileProps) {
  const t = useImportT();
  const { locale } = useSession();
  return (
    <InlineNotice
      tone="success"
      title={t('import.written', { kind: offer.title[locale] })}
      action={<Button onPress={onNext}>{t('import.next')}</Button>}
    >
      {t('import.writtenBody', { created, changed, unchanged })}
    </InlineNotice>
  );
}
