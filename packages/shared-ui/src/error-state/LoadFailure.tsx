import { useMessages } from '../locale/use-messages.ts';
import { ErrorState } from './ErrorState.tsx';

export interface LoadFailureProps {
  /** The stable code. */
  code: string;
  /** What went wrong; shown where a backend says it in the reader's language, as its codes tell. */
  message: string;
  requestId?: string | undefined;
  onRetry: () => void;
}

/** Says that the data of a page could not be read, what is safe, and offers to retry. */
export function LoadFailure({ code, message, requestId, onRetry }: LoadFailureProps) {
  const messages = useMessages();
  const body = code.startsWith('SP-API') ? message : messages.savedIsSafe;
  return <ErrorState isPage title={messages.notLoaded} body={body} code={code} requestId={requestId} onRetry={onRetry} />;
}
