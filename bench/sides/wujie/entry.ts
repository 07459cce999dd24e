import { mount as open, unmount as close } from 'bench:app';

interface WujieWindow {
  __WUJIE_MOUNT?: () => void;
  __WUJIE_UNMOUNT?: () => void;
  __WUJIE?: { mount(): void };
}

// The form that its guide gives for Vite: modules run late, so the app asks to be mounted.
const wujie = window as unknown as WujieWindow;
wujie.__WUJIE_MOUNT = () => open(document.querySelector<HTMLElement>('#app') as HTMLElement) as void;
wujie.__WUJIE_UNMOUNT = () => close() as void;
wujie.__WUJIE?.mount();
