import type { AppProps } from '@suanpan/protocol/lifecycle';
import { openNotes } from './notes';

let close: (() => void) | undefined;

export async function bootstrap(): Promise<void> {}

export async function mount({ container }: AppProps): Promise<void> {
  close = openNotes(container);
}

export async function unmount(): Promise<void> {
  close?.();
}
