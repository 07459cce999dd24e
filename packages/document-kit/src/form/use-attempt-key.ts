import { useCallback, useRef } from 'react';

/**
 * Returns what gives an idempotency key for an input: the same input gets the same key, so that a retry after a lost answer does not make a
 * second document.
 */
export function useAttemptKey(): (input: unknown) => string {
  const attempt = useRef({ input: '', key: '' });
  return useCallback((input) => {
    const text = JSON.stringify(input);
    if (attempt.current.input !== text) attempt.current = { input: text, key: crypto.randomUUID() };
    return attempt.current.key;
  }, []);
}
