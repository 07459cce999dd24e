import type { AppProps } from '@suanpan/protocol/lifecycle';
import { start } from './start.tsx';

let stop: (() => void) | undefined;

export async function bootstrap(): Promise<void> {}

export async function mount({ container }: AppProps): Promise<void> {
  stop = start(container);
}

export async function unmount(): Promise<void> {
  stop?.();
  stop = undefined;
}
