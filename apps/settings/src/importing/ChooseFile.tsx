import { useDescribeFailure } from '@suanpan/app-kit/use-describe-failure';
import { useSession } from '@suanpan/app-kit/use-session';
import { Button } from '@suanpan/shared-ui/button';
import { Inline } from '@suanpan/shared-ui/inline';
import { InlineNotice } from '@suanpan/shared-ui/inline-notice';
import { Stack } from '@suanpan/shared-ui/stack';
import type { ImportKind } from '../files/template-columns.ts';
import { useT } from '../texts.ts';
import { FileDrop } from './FileDrop.tsx';
import { faultText } from './fault-text.ts';
import { saveTemplate } from './save-files.ts';

interface ChooseFileProps {
  kind: ImportKind;
  /** Why the last file could not be checked; null for none. */
  failure: unknown;
  onChoose: (file: File) => void;
}

/** Offers the template and takes a file. */
export function ChooseFile({ kind, failure, onChoose }: ChooseFileProps) {
  const t = useT();
  const { locale } = useSession();
  const describeFailure = useDescribeFailure();
  return (
    <Stack>
      {failure !== null && <InlineNotice tone="danger" title={faultText(failure) ?? describeFailure(failure).message} />}
      <Inline>
        <Button onPress={() => void saveTemplate(kind, locale)}>{t('import.template')}</Button>
        <span>{t('import.templateHint')}</span>
      </Inline>
      <FileDrop onChoose={onChoose} />
    </Stack>
  );
}
