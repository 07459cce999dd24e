import { refuse } from '@suanpan/protocol/host-messages';
import type { AppProps } from '@suanpan/protocol/lifecycle';
import { addUp, counted, total } from './messages.ts';

export async function bootstrap(): Promise<void> {}

export async function mount({ host, container }: AppProps): Promise<void> {
  let count = host.messages.state(total).get() ?? 0;
  const page = document.createElement('main');
  const counter = document.createElement('button');
  counter.textContent = `Count: ${count}`;
  counter.addEventListener('click', () => {
    count += 1;
    counter.textContent = `Count: ${count}`;
    host.messages.publish(counted, { to: count });
    host.messages.set(total, count);
  });
  page.append(counter);
  container.append(page);
  host.messages.answer(addUp, (numbers) => (numbers.length === 0 ? refuse('too-few') : numbers.reduce((sum, number) => sum + number, 0)));
}

export async function unmount({ container }: AppProps): Promise<void> {
  container.replaceChildren();
}
