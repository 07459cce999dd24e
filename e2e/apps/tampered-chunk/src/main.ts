import type { AppProps } from '@suanpan/protocol/lifecycle';

export async function bootstrap(): Promise<void> {}

export async function mount({ container }: AppProps): Promise<void> {
  const { lateText } = await import('./late.ts');
  container.textContent = lateText;
}

export async function unmount({ container }: AppProps): Promise<void> {
  container.replaceChildren();
}
