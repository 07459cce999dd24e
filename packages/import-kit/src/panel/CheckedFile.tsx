import { useDescribeFailure } from '@suanpan/app-kit/use-describe-failure';
import { useSession } from '@suanpan/app-kit/use-session';
import { Button } from '@suanpan/shared-ui/button';
import { Inline } from '@suanpan/shared-ui/inline';
import { InlineNotice } from '@suanpan/shared-ui/inline-notice';
import { Stack } from '@suanpan/shared-ui/stack';
import { saveErrors } from '../files/save-files.ts';
import type { SeenFile } from '../session/import-session.ts';
import { useImportT } from '../texts/import-words.ts';
import { CheckCounts } from './CheckCounts.tsx';
import { FileDrop } from './FileDrop.tsx';
import { ProblemTable } from './ProblemTable.tsx';

interface CheckedFileProps {
  seen: SeenFile;
  /** Why it was not written; null while nobody tried. */
  failure: unknown;
  isWriting: boolean;
  /** Whether the rows go into a form, and are written with that. */
  isTaken: boolean;
  /** A corrected file, or another one. */
  onChoose: (file: File) => void;
  onBack: () => void;
  /** Writes the rows, or puts them into the form. */
  onWrite: () => void;
}

/** What a file comes to: how many rows do what, what is wrong, and the way on. Nothing is written yet. */
export function CheckedFile({ seen, failure, isWriting, isTaken, onChoose, onBack, onWrite }: CheckedFileProps) {
  const t = useImportT();
  const describeFailure = useDescribeFailure();
  const { job, name, file } = seen;
  return (
    <Stack gap="wide">
      {failure !== null && <InlineNotice tone="danger" title={describeFailure(failure).message} />}
      <CheckCounts name={name} job={job} isTaken={isTaken} />
      {file.unknown.length > 0 && (
        <InlineNotice tone="waiting" title={t('import.unknown', { heads: file.unknown.join(t('import.between')) })} />
      )}
      {job.wrong > 0 ? (
        <WrongFile seen={seen} onChoose={onChoose} onBack={onBack} />
      ) : (
        <GoodFile rows={job.created + job.changed} isWriting={isWriting} isTaken={isTaken} onBack={onBack} onWrite={onWrite} />
      )}
    </Stack>
  );
}

interface GoodFileProps extends Pick<CheckedFileProps, 'isWriting' | 'isTaken' | 'onBack' | 'onWrite'> {
  /** How many rows say something new. */
  rows: number;
}

function GoodFile({ rows, isWriting, isTaken, onBack, onWrite }: GoodFileProps) {
  const t = useImportT();
  const good = isTaken ? 'import.rightAll' : 'import.good';
  return (
    <>
      <InlineNotice tone="success" title={t(rows > 0 ? good : 'import.nothingNew')}>
        {rows > 0 && t(isTaken ? 'import.takeHint' : 'import.atomic')}
      </InlineNotice>
      <Inline justify="end">
        <Button onPress={onBack} isDisabled={isWriting}>
          {t('import.otherFile')}
        </Button>
        {rows > 0 && (
          <Button tone="primary" onPress={onWrite} isPending={isWriting}>
            {t(isTaken ? 'import.take' : 'import.write', { rows })}
          </Button>
        )}
      </Inline>
    </>
  );
}

function WrongFile({ seen, onChoose, onBack }: Pick<CheckedFileProps, 'seen' | 'onChoose' | 'onBack'>) {
  const t = useImportT();
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
