import { useTexts } from '@suanpan/app-kit/use-texts';
import { isProtocolError } from '@suanpan/protocol/errors';
import { texts } from '../../texts.ts';
import { JoinRefusal } from './join-actions.ts';

/** Why something was refused, in words, as a whole and by entry. */
export interface JoinProblem {
  readonly message: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** Returns what puts a failure into words; null for none. */
export function useTold(): (error: unknown) => JoinProblem | null {
  const t = useTexts(texts);
  return (error) => {
    if (error === null) return null;
    const message = isProtocolError(error) ? t('network.offline') : (error as Error).message;
    return { message, fields: error instanceof JoinRefusal ? error.fields : {} };
  };
}
