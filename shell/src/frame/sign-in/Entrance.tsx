import { lazy } from 'react';
import { withTexts } from '../with-texts.ts';
import { SignInPage } from './SignInPage.tsx';

const JoinPage = lazy(async () => ({
  default: (await withTexts(import('../join/JoinPage.tsx'), import('../join/texts.ts'))).JoinPage,
}));

interface EntranceProps {
  /** Whether somebody follows the link of an invitation. */
  isJoining: boolean;
}

/** What stands before the frame: the form of an invitation, or that of signing in. */
export function Entrance({ isJoining }: EntranceProps) {
  return isJoining ? <JoinPage /> : <SignInPage />;
}
