import type { Session } from '@suanpan/protocol/session';
import { lazy } from 'react';
import { withTexts } from '../with-texts.ts';
import { ExpiredSession } from './ExpiredSession.tsx';
import { SignInPage } from './SignInPage.tsx';

const JoinPage = lazy(async () => ({
  default: (await withTexts(import('../join/JoinPage.tsx'), import('../join/texts.ts'))).JoinPage,
}));

interface EntranceProps {
  /** Who is in, if anybody. */
  session: Session | null;
  /** Whether somebody follows the link of an invitation. */
  isJoining: boolean;
}

/** What stands before the frame: the form of an invitation, or that of signing in; over the frame when a session has ended. */
export function Entrance({ session, isJoining }: EntranceProps) {
  if (isJoining) return <JoinPage />;
  return session ? <ExpiredSession session={session} /> : <SignInPage />;
}
