export { showFault as mount } from './show-fault.ts';

export function unmount(): void {
  throw new Error(`fault of ${__APP__}`);
}
