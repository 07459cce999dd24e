import { useSession } from '@suanpan/app-kit/use-session';
import { Button } from '@suanpan/shared-ui/button';
import { InlineNotice } from '@suanpan/shared-ui/inline-notice';
import { formatInstant } from '@suanpan/app-kit/format-instant';
import { useDocumentT } from '../texts/document-texts.ts';

interface RestoredDraftProps {
  /** ISO 8601. */
  savedAt: string;
  onDiscard: () => void;
}

/** Says that an earlier draft is back, and offers to start again. */
export function RestoredDraft({ savedAt, onDiscard }: RestoredDraftProps) {
  const t = useDocumentT();
  const { locale, company } = useSession();
  const time = formatInstant(savedAt, { locale, timeZone: company.timeZone });
  return (
    <InlineNotice
      tone="info"
      title={t('draft.restored')}
      action={
        <Button size="small" onPress={onDiscard}>
          {t('draft.discard')}
        </Button>
      }
    >
      {t('draft.restoredAt', { time })}
    </InlineNotice>
  );
}
