import { ErrorBoundary } from '@suanpan/shared-ui/error-boundary';
import { type ReactNode, Suspense } from 'react';
import { usePage } from './page-context.tsx';

interface LatePartProps {
  /** What stands there until it comes, and when it does not. */
  fallback?: ReactNode;
  children: ReactNode;
}

/** Renders a part of the frame that comes late. What hinders it is reported, and the frame goes on without it. */
export function LatePart({ fallback = null, children }: LatePartProps) {
  return (
    <ErrorBoundary fallback={() => fallback} onError={usePage().reportFault}>
      <Suspense fallback={fallback}>{children}</Suspense>
    </ErrorBoundary>
  );
}
