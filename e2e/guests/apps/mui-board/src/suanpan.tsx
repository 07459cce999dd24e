import type { AppProps } from '@suanpan/protocol/lifecycle';
import { type Root, createRoot } from 'react-dom/client';
import App from './App';
import './index.css';

let root: Root | undefined;

export async function bootstrap(): Promise<void> {}

export async function mount({ container }: AppProps): Promise<void> {
  root = createRoot(container);
  root.render(<App />);
}

export async function unmount(): Promise<void> {
  root?.unmount();
}
