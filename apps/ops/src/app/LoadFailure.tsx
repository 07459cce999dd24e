import { describeFailure } from '@suanpan/app-kit/describe-failure';
import { LoadFailure as Failure } from '@suanpan/shared-ui/load-failure';

interface LoadFailureProps {
  error: unknown;
  onRetry: () => void;
}

/** Says why data could not be read, and offers to retry. */
export function LoadFailure({ error, onRetry }: LoadFailureProps) {
  const { code, message, requestId } = describeFailure(error);
  return <Failure code={code} message={message} requestId={requestId} onRetry={onRetry} />;
}
