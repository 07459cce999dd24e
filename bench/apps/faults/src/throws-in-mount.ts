export { hideFault as unmount } from './show-fault.ts';

export function mount(): void {
  throw new Error(`fault of ${__APP__}`);
}
