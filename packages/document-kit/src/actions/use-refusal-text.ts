import type { Failure } from '@suanpan/app-kit/describe-failure';
import { useDocumentT } from '../texts/document-texts.ts';
import { failureAdvice } from './failure-advice.ts';

/** Returns what says a refusal in a sentence or two: the cause, what to do, and its code. */
export function useRefusalText(): (failure: Pick<Failure, 'code' | 'message'>) => string {
  const t = useDocumentT();
  return ({ code, message }) => {
    const advice = failureAdvice(code);
    return advice === null ? `${message} (${code})` : `${message} ${t(advice)} (${code})`;
  };
}
