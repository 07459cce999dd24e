import { describeFailure } from '@suanpan/app-kit/describe-failure';
import { ErrorState } from '@suanpan/shared-ui/error-state';
import { useT } from '../texts.ts';

interface LoadFailureProps {
  error: unknown;
  onRetry: () => void;
}

/** Says that the chart could not be read, what is safe, and offers to retry. */
export function LoadFailure({ error, onRetry }: LoadFailureProps) {
  const t = useT();
  const { code, message, requestId } = describeFailure(error);
  const body = code.startsWith('SP-API') ? message : t('failed.loadBody');
  return <ErrorState isPage title={t('failed.load')} body={body} code={code} requestId={requestId} onRetry={onRetry} />;
}
