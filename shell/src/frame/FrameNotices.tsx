import type { Session } from '@suanpan/protocol/session';
import { EntryNotice } from './EntryNotice.tsx';
import { OfflineNotice } from './OfflineNotice.tsx';

interface FrameNoticesProps {
  session: Session;
}

/** What is said above every page. */
export function FrameNotices({ session }: FrameNoticesProps) {
  return (
    <>
      <OfflineNotice session={session} />
      {session.entry && <EntryNotice entry={session.entry} locale={session.locale} />}
    </>
  );
}
