import type { HostPage } from '../../../sides/host-page.ts';

interface Status {
  readonly state: string;
  readonly error?: Error;
}

interface BareHost {
  open(app: string): Promise<Status>;
  park(app: string): Promise<Status>;
  close(app: string): Promise<Status>;
}

/** Commands the product's own bare page as the other host pages are commanded. */
export function adoptBareHost(): void {
  const { suanpanBareHost } = globalThis as { suanpanBareHost?: BareHost };
  if (!suanpanBareHost) return;
  const done = async (work: Promise<Status>): Promise<void> => {
    const status = await work;
    if (status.state === 'failed') throw status.error ?? new Error('failed');
  };
  const named = (app: string): string => app.replace('@', '-');
  const page: HostPage = {
    open: (app) => done(suanpanBareHost.open(named(app))),
    close: (app) => done(suanpanBareHost.close(named(app))),
    park: (app) => done(suanpanBareHost.park(named(app))),
  };
  (globalThis as { benchHost?: HostPage }).benchHost = page;
}
