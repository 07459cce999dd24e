import type { AppProps } from '@suanpan/protocol/lifecycle';
import { render } from 'solid-js/web';
import './index.css';
import App from './App.tsx';

let remove: (() => void) | undefined;

export async function bootstrap(): Promise<void> {}

export async function mount({ container }: AppProps): Promise<void> {
  remove = render(() => <App />, container);
}

export async function unmount(): Promise<void> {
  remove?.();
}
