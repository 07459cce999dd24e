import type { AppProps } from '@suanpan/protocol/lifecycle';
import { type App as VueApp, createApp } from 'vue';
import App from './App.vue';

let app: VueApp | undefined;

export async function bootstrap(): Promise<void> {}

export async function mount({ host, container }: AppProps): Promise<void> {
  app = createApp(App, { host });
  app.mount(container);
}

export async function unmount(): Promise<void> {
  app?.unmount();
  app = undefined;
}
