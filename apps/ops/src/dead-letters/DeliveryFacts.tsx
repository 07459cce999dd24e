import { Button } from '@suanpan/shared-ui/button';
import { DescriptionList, type DescriptionItem } from '@suanpan/shared-ui/description-list';
import { Inline } from '@suanpan/shared-ui/inline';
import { InlineNotice } from '@suanpan/shared-ui/inline-notice';
import { Stack } from '@suanpan/shared-ui/stack';
import type { ReactNode } from 'react';
import { useMoment } from '../app/use-moment.ts';
import type { MessageStateFragment } from '../data/message-state.fragment.generated.ts';
import { useT } from '../texts.ts';
import styles from './DeliveryFacts.module.css';

interface DeliveryFactsProps {
  message: MessageStateFragment;
  onCompany: () => void;
  /** What stands between the state and the facts: what is typed to decide. */
  children?: ReactNode;
}

const tones = { WAITING: 'waiting', DONE: 'success', DEAD: 'danger', DISCARDED: 'info' } as const;

/** What is known of a message: what became of it, what failed, where it comes from, and what it tells. */
export function DeliveryFacts({ message, onCompany, children }: DeliveryFactsProps) {
  const t = useT();
  const moment = useMoment();
  const { state, attempts, errorCode, errorText, decidedBy, decidedWhy, decidedAt, finishedAt } = message;
  const when = finishedAt === null ? '' : moment(finishedAt, { isExact: true });
  const decided =
    decidedBy === null || decidedAt === null
      ? null
      : t(state === 'DISCARDED' ? 'letter.droppedBy' : 'letter.replayedBy', { name: decidedBy, at: moment(decidedAt, { isExact: true }) });
  return (
    <Stack gap="wide">
      <InlineNotice tone={tones[state]} title={t(`state.${state}`, { when, count: attempts })}>
        {errorCode !== null && (state === 'DEAD' || attempts > 0) && (
          <div>
            {errorCode} · {errorText}
          </div>
        )}
        {decided !== null && <div>{[decided, decidedWhy ?? ''].filter((text) => text !== '').join(' · ')}</div>}
      </InlineNotice>
      {children}
      <DescriptionList items={useItems(message)} />
      <Inline>
        <Button size="small" onPress={onCompany}>
          {t('letter.onlyCompany', { name: message.companyName })}
        </Button>
      </Inline>
      <section aria-label={t('letter.payload')}>
        <pre className={styles['payload']}>{JSON.stringify(JSON.parse(message.payload), null, 2)}</pre>
      </section>
    </Stack>
  );
}

function useItems(message: MessageStateFragment): readonly DescriptionItem[] {
  const t = useT();
  const moment = useMoment();
  return [
    { id: 'company', label: t('letters.company'), value: message.companyName },
    { id: 'at', label: t('letters.since'), value: moment(message.occurredAt, { isExact: true }) },
    { id: 'version', label: t('letter.version'), value: String(message.version) },
    { id: 'aggregate', label: t('letter.aggregate'), value: message.aggregate },
    { id: 'message', label: t('letter.message'), value: message.messageId },
    { id: 'operation', label: t('letter.operation'), value: message.operation ?? '—' },
    { id: 'trace', label: t('letter.trace'), value: message.traceparent ?? '—' },
    { id: 'lane', label: t('letter.lane'), value: message.lane },
  ];
}
