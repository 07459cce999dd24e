import type { Host } from '@suanpan/protocol/host';
import type { AppProps, LifecycleStep } from '@suanpan/protocol/lifecycle';
import { addPortal } from './add-portal.ts';
import type { ImportedRelease } from './import-release.ts';
import { withDeadline } from './with-deadline.ts';

export interface MountParts {
  readonly subject: { readonly app: string; readonly release: string; readonly patience: number };
  readonly imported: ImportedRelease;
  readonly place: HTMLElement;
  readonly createHost: (portal: HTMLElement, signal: AbortSignal) => Host;
}

/** The lifecycles as the page calls them: each with its deadline, with the realm entered before and left after. */
export interface GuardedLifecycles {
  bootstrap(): Promise<void>;
  mount(): Promise<void>;
  unmount(): Promise<void>;
  update(): Promise<void>;
}

/** Guards the lifecycles of an imported release. */
export function createLifecycles({ subject, imported, place, createHost }: MountParts): GuardedLifecycles {
  const { lifecycles, realm } = imported;
  let present: { readonly props: AppProps; readonly end: () => void } | undefined;
  const run = (step: LifecycleStep, work: () => Promise<void>): Promise<void> => withDeadline({ ...subject, step }, work);
  const enter = async (): Promise<AppProps> => {
    if (present) return present.props;
    const mounted = new AbortController();
    const elements = await realm.enter(place);
    const props: AppProps = { host: createHost(addPortal(elements), mounted.signal), container: elements.page };
    present = { props, end: () => mounted.abort() };
    return props;
  };
  const leave = (): void => {
    present?.end();
    present = undefined;
    realm.leave();
    place.replaceChildren();
  };
  return {
    bootstrap: () => run('bootstrap', async () => lifecycles.bootstrap(await enter())).catch(leaving(leave)),
    mount: () => run('mount', async () => lifecycles.mount(await enter())).catch(leaving(leave)),
    async unmount() {
      if (!present) return;
      const { props, end } = present;
      end();
      // Whatever the app does with its chance, nothing of it stays on the page.
      await run('unmount', async () => lifecycles.unmount(props)).finally(leave);
    },
    async update() {
      if (present) await lifecycles.update?.(present.props);
    },
  };
}

function leaving(leave: () => void): (error: unknown) => never {
  return (error) => {
    leave();
    throw error;
  };
}
