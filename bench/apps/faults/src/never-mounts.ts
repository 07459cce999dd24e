import { showFault } from './show-fault.ts';

export { hideFault as unmount } from './show-fault.ts';

export function mount(container: HTMLElement): Promise<void> {
  showFault(container);
  return new Promise(() => undefined);
}
