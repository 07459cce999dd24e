import { useSession } from '@suanpan/app-kit/use-session';
import { Button } from '@suanpan/shared-ui/button';
import { InlineNotice } from '@suanpan/shared-ui/inline-notice';
import { formatInstant } from '@suanpan/app-kit/format-instant';
import { useT } from '../texts.ts';

interface RestoredDraftProps {
  /** ISO 8601. */
  savedAt: string;
  onDiscard: () => void;
}

/** Says that an earlier draft is back, and offers to start again. */
export function RestoredDraft({ savedAt, onDiscard }: RestoredDraftProps) {
  const t = useT();
  const { locale, company } = useSession();
  const time = formatInstant(savedAt, { locale, timeZone: company.timeZone });
  return (
    <InlineNotice
      tone="info"
      title={t('order.restored')}
      action={
        <Button size="small" onPress={onDiscard}>
          {t('order.discardDraft')}
        </Button>
      }
    >
      {t('order.restoredAt', { time })}
    </InlineNotice>
  );
}
