import type { Session } from '@suanpan/protocol/session';
import { EntryNotice } from './EntryNotice.tsx';
import { OfflineNotice } from './OfflineNotice.tsx';
import { useEntry } from './use-entry.ts';

interface FrameNoticesProps {
  session: Session;
}

/** What is said above every page. */
export function FrameNotices({ session }: FrameNoticesProps) {
  const entry = useEntry(session);
  return (
    <>
      <OfflineNotice session={session} />
      {entry && <EntryNotice entry={entry} locale={session.locale} />}
    </>
  );
}
