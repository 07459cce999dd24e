export { mount, unmount } from 'bench:app';
