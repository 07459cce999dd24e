import type { AppProps, WidgetLifecycles, WidgetProps } from '@suanpan/protocol/lifecycle';

export async function bootstrap(): Promise<void> {}

export async function mount({ container }: AppProps): Promise<void> {
  container.textContent = 'The widgets of this app are elsewhere.';
}

export async function unmount({ container }: AppProps): Promise<void> {
  container.replaceChildren();
}

let throws = 0;
let hangs = 0;

function count({ storage }: WidgetProps['host'], what: string): void {
  storage.set(what, String(Number(storage.get(what) ?? '0') + 1));
}

/** A widget that says where it stands, and counts when its signal is aborted and when it is taken off. */
function standing(name: string): WidgetLifecycles {
  return {
    async mount({ host, container, slot, context }: WidgetProps) {
      const text = document.createElement('p');
      text.textContent = `${name} in ${slot} of ${Object.values(context).join()}`;
      container.append(text);
      window.addEventListener('resize', () => count(host, `${name}-resized`));
      host.signal.addEventListener('abort', () => count(host, `${name}-aborted`));
    },
    async unmount({ host, container }) {
      count(host, `${name}-unmounted`);
      container.replaceChildren();
    },
  };
}

export const widgets: Readonly<Record<string, WidgetLifecycles>> = {
  stands: standing('stands'),
  isForOwners: standing('isForOwners'),
  aside: standing('aside'),
  throws: {
    ...standing('throws'),
    async mount(props) {
      throws += 1;
      if (throws === 1) throw new Error('not at the first attempt');
      await standing('throws').mount(props);
    },
  },
  hangs: {
    ...standing('hangs'),
    async mount(props) {
      hangs += 1;
      if (hangs === 1) await new Promise(() => undefined);
      await standing('hangs').mount(props);
    },
  },
};
