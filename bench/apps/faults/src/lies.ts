export { showFault as mount, hideFault as unmount } from './show-fault.ts';
