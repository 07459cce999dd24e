export { showFault as mount, hideFault as unmount } from './show-fault.ts';

if (__APP__.length > 0) throw new Error(`fault of ${__APP__}`);
