import type { AppProps } from '@suanpan/protocol/lifecycle';

export async function bootstrap(): Promise<void> {}

export async function mount({ container }: AppProps): Promise<void> {
  const count = document.createElement('output');
  const button = document.createElement('button');
  button.textContent = 'Count';
  button.addEventListener('click', () => {
    count.textContent = String(Number(count.textContent) + 1);
  });
  container.append(button, count);
  setTimeout(() => {
    throw new Error('thrown in a timer');
  });
  setTimeout(() => void Promise.reject(new Error('rejected in a timer')));
}

export async function unmount({ container }: AppProps): Promise<void> {
  container.replaceChildren();
}
