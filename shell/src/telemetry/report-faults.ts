import type { ErrorCode } from '@suanpan/protocol/error-codes';
import type { Blame } from './blame-release.ts';
import { reportError } from './report-error.ts';

/** Reports every error and rejection that nothing caught, under the release that it came from. Returns how to stop. */
export function reportFaults(window: Window, blame: Blame): () => void {
  const report = (event: Event, fault: unknown, file?: string): void => {
    const release = blame.find(fault, file);
    if (release === undefined || event.defaultPrevented) return;
    reportError(fault, { app: release.split('@')[0] ?? release, release }, { code: 'SP-LOAD-008' satisfies ErrorCode });
    // Said once, with its owner, instead of by the browser without.
    event.preventDefault();
  };
  const onError = (event: ErrorEvent): void => report(event, event.error ?? event.message, event.filename);
  const onRejection = (event: PromiseRejectionEvent): void => report(event, event.reason);
  window.addEventListener('error', onError);
  window.addEventListener('unhandledrejection', onRejection);
  return () => {
    window.removeEventListener('error', onError);
    window.removeEventListener('unhandledrejection', onRejection);
  };
}
