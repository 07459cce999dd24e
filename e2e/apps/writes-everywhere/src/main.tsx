import type { AppProps } from '@suanpan/protocol/lifecycle';
import { leaveTraces } from './leave-traces.ts';
import './page.css';

export async function bootstrap(): Promise<void> {}

export async function mount({ container }: AppProps): Promise<void> {
  const heading = document.createElement('h1');
  heading.textContent = 'Traces are left';
  heading.className = 'traced';
  container.append(heading);
  leaveTraces();
  const { lateClass } = await import('./late.ts');
  const late = document.createElement('p');
  late.className = lateClass;
  late.textContent = 'A lazy style has come';
  container.append(late);
}

export async function unmount({ container }: AppProps): Promise<void> {
  container.replaceChildren();
}
