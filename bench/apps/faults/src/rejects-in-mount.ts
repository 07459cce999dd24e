import { showFault } from './show-fault.ts';

export { hideFault as unmount } from './show-fault.ts';

export async function mount(container: HTMLElement): Promise<void> {
  showFault(container);
  await new Promise((resolve) => void setTimeout(resolve, 50));
  throw new Error(`fault of ${__APP__}`);
}
