import { LoadingState } from '@suanpan/shared-ui/loading-state';
import { LoadFailure } from '../app/LoadFailure.tsx';
import { useT } from '../texts.ts';

interface StatementStateProps {
  error: unknown;
  onRetry: () => void;
}

/** What stands in place of a statement that is not there yet. */
export function StatementState({ error, onRetry }: StatementStateProps) {
  const t = useT();
  return error ? <LoadFailure error={error} onRetry={onRetry} /> : <LoadingState label={t('statements.title')} />;
}
