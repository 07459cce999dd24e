import type { AppProps } from '@suanpan/protocol/lifecycle';
import { mount as render, unmount as remove } from 'svelte';
import './app.css';
import App from './App.svelte';

let app: object | undefined;

export async function bootstrap(): Promise<void> {}

export async function mount({ container }: AppProps): Promise<void> {
  app = render(App, { target: container });
}

export async function unmount(): Promise<void> {
  if (app) await remove(app);
}
