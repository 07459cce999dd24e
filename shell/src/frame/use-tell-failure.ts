import { useTexts } from '@suanpan/app-kit/use-texts';
import { isProtocolError } from '@suanpan/protocol/errors';
import { useCallback } from 'react';
import { texts } from '../texts.ts';
import { usePage } from './page-context.tsx';

/** Returns how to tell that an action of the frame failed: in a toast, in the user's language. */
export function useTellFailure(): (error: unknown) => void {
  const t = useTexts(texts);
  const { toast } = usePage();
  return useCallback(
    (error) =>
      toast({
        tone: 'danger',
        text: isProtocolError(error) ? t('network.offline') : `${t('session.failed')}: ${(error as Error).message}`,
      }),
    [t, toast],
  );
}
