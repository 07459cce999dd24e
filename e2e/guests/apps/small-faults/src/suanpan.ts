import type { AppProps } from '@suanpan/protocol/lifecycle';
import { openFaults } from './faults';

export async function bootstrap(): Promise<void> {}

export async function mount({ container }: AppProps): Promise<void> {
  openFaults(container);
}

// It cleans up nothing, as many an app does.
export async function unmount(): Promise<void> {}
