import { mount, unmount } from 'bench:app';

addEventListener('pagehide', () => void unmount());
await mount(document.querySelector<HTMLElement>('#app') as HTMLElement);
