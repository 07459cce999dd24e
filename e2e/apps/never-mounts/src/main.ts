import type { AppProps } from '@suanpan/protocol/lifecycle';

export async function bootstrap(): Promise<void> {}

export function mount({ container }: AppProps): Promise<void> {
  container.textContent = 'Still mounting';
  return new Promise(() => undefined);
}

export async function unmount(): Promise<void> {}
