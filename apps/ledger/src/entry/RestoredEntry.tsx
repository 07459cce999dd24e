import { formatInstant } from '@suanpan/app-kit/format-instant';
import { useSession } from '@suanpan/app-kit/use-session';
import { Button } from '@suanpan/shared-ui/button';
import { InlineNotice } from '@suanpan/shared-ui/inline-notice';
import { useT } from '../texts.ts';

interface RestoredEntryProps {
  /** What is back. */
  title: string;
  /** ISO 8601. */
  savedAt: string;
  onDiscard: () => void;
}

/** Says that what was typed earlier is back, and offers to start again. */
export function RestoredEntry({ title, savedAt, onDiscard }: RestoredEntryProps) {
  const t = useT();
  const { locale, company } = useSession();
  return (
    <InlineNotice
      title={title}
      action={
        <Button size="small" onPress={onDiscard}>
          {t('entry.discard')}
        </Button>
      }
    >
      {t('entry.restoredAt', { time: formatInstant(savedAt, { locale, timeZone: company.timeZone }) })}
    </InlineNotice>
  );
}
