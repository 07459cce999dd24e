import { useDescribeFailure } from '@suanpan/app-kit/use-describe-failure';
import { useHost } from '@suanpan/app-kit/use-host';

/** Returns what tells how work ended: what was done, if that is said, or why it was refused. */
export function useTried(): (work: Promise<void>, done?: string) => Promise<void> {
  const { ui } = useHost();
  const describeFailure = useDescribeFailure();
  return async (work, done) => {
    try {
      await work;
      if (done !== undefined) ui.toast({ tone: 'success', text: done });
    } catch (refused) {
      ui.toast({ tone: 'danger', text: describeFailure(refused).message });
    }
  };
}
