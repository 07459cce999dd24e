import { Dialog } from '@suanpan/shared-ui/dialog';
import { InlineNotice } from '@suanpan/shared-ui/inline-notice';
import { LoadFailure } from '@suanpan/shared-ui/load-failure';
import { ProgressBar } from '@suanpan/shared-ui/progress-bar';
import { Stack } from '@suanpan/shared-ui/stack';
import { type ReactNode, useState } from 'react';
import { usePrintT } from '../texts/print-texts.ts';
import { PrintTexts } from '../texts/PrintTexts.tsx';
import { LeftOutNotice } from './LeftOutNotice.tsx';
import { type ChosenThing, mostPrints, type PrintSource } from './print-source.ts';
import { SeveralPreview } from './SeveralPreview.tsx';
import { useSeveral } from './use-several.ts';

export interface PrintSeveralProps {
  /** What they are called, such as 销售单. */
  name: string;
  /** In their order; the same array at each render, as is the source. */
  chosen: readonly ChosenThing[];
  source: PrintSource;
  onClose: () => void;
}

/** Prints several documents in one go: reads them, names those that are not printed, and shows the others as they will be on paper. */
export function PrintSeveral(props: PrintSeveralProps) {
  const [attempt, setAttempt] = useState(0);
  const readAgain = (): void => setAttempt(attempt + 1);
  return (
    <PrintTexts>
      {props.chosen.length > mostPrints ? <TooMany {...props} /> : <Several key={attempt} {...props} onReadAgain={readAgain} />}
    </PrintTexts>
  );
}

interface SeveralProps extends PrintSeveralProps {
  onReadAgain: () => void;
}

function Several({ name, chosen, source, onClose, onReadAgain }: SeveralProps) {
  const t = usePrintT();
  const { done, sorted, failure } = useSeveral(source, chosen);
  const [first] = sorted?.printed ?? [];
  const title = t('several.title', { title: name });
  if (sorted && first) return <SeveralPreview title={title} kind={source.kind} sorted={sorted} first={first} onClose={onClose} />;
  return (
    <Frame title={title} onClose={onClose}>
      {failure && <LoadFailure {...failure} onRetry={onReadAgain} />}
      {!failure && !sorted && <Reading done={done} total={chosen.length} />}
      {sorted && (
        <Stack gap="tight">
          <InlineNotice tone="danger" title={t('several.none')} />
          <LeftOutNotice leftOut={sorted.leftOut} />
        </Stack>
      )}
    </Frame>
  );
}

function Reading({ done, total }: { done: number; total: number }) {
  const t = usePrintT();
  const text = t('several.reading', { done, total });
  return (
    <Stack gap="tight">
      <p role="status">{text}</p>
      <ProgressBar label={text} value={done} most={total} />
    </Stack>
  );
}

function TooMany({ name, chosen, onClose }: PrintSeveralProps) {
  const t = usePrintT();
  return (
    <Frame title={t('several.title', { title: name })} onClose={onClose}>
      <InlineNotice tone="danger" title={t('several.tooMany', { most: mostPrints })}>
        {t('several.tooManyBody', { count: chosen.length })}
      </InlineNotice>
    </Frame>
  );
}

function Frame({ title, onClose, children }: { title: string; onClose: () => void; children: ReactNode }) {
  return (
    <Dialog title={title} isOpen onClose={onClose} size="large">
      {children}
    </Dialog>
  );
}
