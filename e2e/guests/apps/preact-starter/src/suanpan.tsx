import type { AppProps } from '@suanpan/protocol/lifecycle';
import { render } from 'preact';
import './index.css';
import { App } from './app.tsx';

export async function bootstrap(): Promise<void> {}

export async function mount({ container }: AppProps): Promise<void> {
  render(<App />, container);
}

export async function unmount({ container }: AppProps): Promise<void> {
  render(null, container);
}
