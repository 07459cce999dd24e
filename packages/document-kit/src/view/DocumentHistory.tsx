import { formatInstant } from '@suanpan/app-kit/format-instant';
import { useSession } from '@suanpan/app-kit/use-session';
import { HistoryList } from '@suanpan/shared-ui/history-list';
import { RecordSection } from '@suanpan/shared-ui/record-section';
import type { DocumentEvent } from '../documents/document-view.ts';
import { useDocumentT } from '../texts/document-texts.ts';

interface DocumentHistoryProps {
  events: readonly DocumentEvent[];
}

/** Who did what to a document, the oldest first. Renders nothing where nobody knows. */
export function DocumentHistory({ events }: DocumentHistoryProps) {
  const t = useDocumentT();
  const { locale, company } = useSession();
  if (events.length === 0) return null;
  return (
    <RecordSection title={t('history.title')}>
      <HistoryList
        label={t('history.title')}
        entries={events.map(({ id, at, by, action }) => ({
          id,
          at: formatInstant(at, { locale, timeZone: company.timeZone }),
          who: by.name,
          what: t(`history.${action}`),
        }))}
      />
    </RecordSection>
  );
}
