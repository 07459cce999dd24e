import type { AppProps } from '@suanpan/protocol/lifecycle';
import './page.css';

export async function bootstrap(): Promise<void> {}

export async function mount({ host, container }: AppProps): Promise<void> {
  const counter = document.createElement('button');
  let count = 0;
  counter.textContent = 'Count: 0';
  counter.addEventListener('click', () => {
    count += 1;
    counter.textContent = `Count: ${count}`;
  });
  const heading = document.createElement('h1');
  heading.textContent = 'Has a slot';
  const side = document.createElement('aside');
  const foreign = document.createElement('button');
  foreign.textContent = 'Fill a slot of another app';
  foreign.addEventListener('click', () => {
    try {
      host.slots.fill(side, 'workbench.card');
    } catch (error) {
      foreign.textContent = String(error).slice(0, 40);
    }
  });
  container.append(heading, counter, foreign, side);
  host.slots.fill(side, 'has-a-slot.side', { context: { document: '42' } });
}

export async function unmount({ container }: AppProps): Promise<void> {
  container.replaceChildren();
}
