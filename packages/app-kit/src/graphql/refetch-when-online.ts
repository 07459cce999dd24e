import type { ApolloClient } from '@apollo/client';

/** A network that has just come back may not carry anything yet: when it is tried again, in milliseconds. */
const tries = [0, 1000, 3000, 10_000] as const;

/** Asks anew, once the network is back, for what could not be read or is from before it went; returns how to end it. */
export function refetchWhenOnline(
  client: Pick<ApolloClient, 'refetchQueries'>,
  window: Window,
  report: (error: unknown) => void,
): () => void {
  let timer: number | undefined;
  const attempt = (count: number): void => {
    timer = window.setTimeout(() => {
      client
        .refetchQueries({ include: 'active' })
        .catch((error: unknown) => (count + 1 < tries.length ? attempt(count + 1) : report(error)));
    }, tries[count]);
  };
  const begin = (): void => {
    window.clearTimeout(timer);
    attempt(0);
  };
  window.addEventListener('online', begin);
  return () => {
    window.clearTimeout(timer);
    window.removeEventListener('online', begin);
  };
}
