import { useDescribeFailure } from '@suanpan/app-kit/use-describe-failure';
import { Button } from '@suanpan/shared-ui/button';
import { Inline } from '@suanpan/shared-ui/inline';
import { InlineNotice } from '@suanpan/shared-ui/inline-notice';
import { Stack } from '@suanpan/shared-ui/stack';
import { useSession } from '@suanpan/app-kit/use-session';
import { useT } from '../texts.ts';
import { CheckCounts } from './CheckCounts.tsx';
import { FileDrop } from './FileDrop.tsx';
import type { SeenFile } from './import-session.ts';
import { ProblemTable } from './ProblemTable.tsx';
import { saveErrors } from './save-files.ts';

interface CheckedFileProps {
  seen: SeenFile;
  /** Why it was not written; null while nobody tried. */
  failure: unknown;
  isWriting: boolean;
  /** A corrected file, or another one. */
  onChoose: (file: File) => void;
  onBack: () => void;
  onWrite: () => void;
}

/** What a file comes to: how many rows do what, what is wrong, and the way on. Nothing is written yet. */
export function CheckedFile({ seen, failure, isWriting, onChoose, onBack, onWrite }: CheckedFileProps) {
  const t = useT();
  const describeFailure = useDescribeFailure();
  const { job, name, file } = seen;
  const toWrite = job.created + job.changed;
  return (
    <Stack gap="wide">
      {failure !== null && <InlineNotice tone="danger" title={describeFailure(failure).message} />}
      <CheckCounts name={name} job={job} />
      {file.unknown.length > 0 && (
        <InlineNotice tone="waiting" title={t('import.unknown', { heads: file.unknown.join(t('list.between')) })} />
      )}
      {job.wrong > 0 ? (
        <WrongFile seen={seen} onChoose={onChoose} onBack={onBack} />
      ) : (
        <>
          <InlineNotice tone="success" title={t(toWrite > 0 ? 'import.good' : 'import.nothingNew')}>
            {toWrite > 0 && t('import.atomic')}
          </InlineNotice>
          <Inline justify="end">
            <Button onPress={onBack} isDisabled={isWriting}>
              {t('import.otherFile')}
            </Button>
            {toWrite > 0 && (
              <Button tone="primary" onPress={onWrite} isPending={isWriting}>
                {t('import.write', { rows: toWrite })}
              </Button>
            )}
          </Inline>
        </>
      )}
    </Stack>
  );
}

function WrongFile({ seen, onChoose, onBack }: Pick<CheckedFileProps, 'seen' | 'onChoose' | 'onBack'>) {
  const t = useT();
  const { locale } = useSession();
  return (
    <>
      <InlineNotice
        tone="danger"
        title={t('import.wrongTitle', { rows: seen.job.wrong })}
        action={<Button onPress={() => void saveErrors(seen, locale)}>{t('import.errorFile')}</Button>}
      >
        {t('import.wrongBody')}
      </InlineNotice>
      <ProblemTable seen={seen} />
      <FileDrop onChoose={onChoose} />
      <Inline justify="end">
        <Button onPress={onBack}>{t('import.giveUp')}</Button>
      </Inline>
    </>
  );
}
