import type { AppProps } from '@suanpan/protocol/lifecycle';

export async function bootstrap(): Promise<void> {}

export async function mount({ container }: AppProps): Promise<void> {
  container.textContent = 'Listening';
  for (const target of [window, document, document.documentElement, document.body]) {
    target.addEventListener('click', () => localStorage.setItem('heard', String(Number(localStorage.getItem('heard') ?? 0) + 1)));
  }
}

export async function unmount({ container }: AppProps): Promise<void> {
  container.replaceChildren();
}
