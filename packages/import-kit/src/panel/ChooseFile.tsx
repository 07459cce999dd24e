import { useDescribeFailure } from '@suanpan/app-kit/use-describe-failure';
import { useSession } from '@suanpan/app-kit/use-session';
import { Button } from '@suanpan/shared-ui/button';
import { Inline } from '@suanpan/shared-ui/inline';
import { InlineNotice } from '@suanpan/shared-ui/inline-notice';
import { Stack } from '@suanpan/shared-ui/stack';
import type { ImportOffer } from '../files/import-offer.ts';
import { useImportT } from '../texts/import-words.ts';
import { FileDrop } from './FileDrop.tsx';
import { faultText } from '../session/fault-text.ts';
import { saveTemplate } from '../files/save-files.ts';

interface ChooseFileProps {
  offer: ImportOffer;
  /** Why the last file could not be checked; null for none. */
  failure: unknown;
  onChoose: (file: File) => void;
}

/** Offers the template and takes a file. */
export function ChooseFile({ offer, failure, onChoose }: ChooseFileProps) {
  const t = useImportT();
  const { locale } = useSession();
  const describeFailure = useDescribeFailure();
  return (
    <Stack>
      {failure !== null && <InlineNotice tone="danger" title={faultText(failure) ?? describeFailure(failure).message} />}
      <Inline>
        <Button onPress={() => void saveTemplate(offer, locale)}>{t('import.template')}</Button>
        <span>{offer.hint[locale]}</span>
      </Inline>
      <FileDrop onChoose={onChoose} />
    </Stack>
  );
}
