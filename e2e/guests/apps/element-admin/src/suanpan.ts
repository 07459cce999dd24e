import type { AppProps } from '@suanpan/protocol/lifecycle';
import type { App } from 'vue';
import { createAdmin } from './admin';

let app: App | undefined;

export async function bootstrap(): Promise<void> {}

export async function mount({ container }: AppProps): Promise<void> {
  app = createAdmin();
  app.mount(container);
}

export async function unmount(): Promise<void> {
  app?.unmount();
}
