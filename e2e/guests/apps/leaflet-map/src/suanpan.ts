import type { AppProps } from '@suanpan/protocol/lifecycle';
import { openMap } from './map';

let map: { remove(): void } | undefined;

export async function bootstrap(): Promise<void> {}

export async function mount({ container }: AppProps): Promise<void> {
  map = openMap(container);
}

export async function unmount(): Promise<void> {
  map?.remove();
}
