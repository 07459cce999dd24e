import { mount as open, unmount as close } from 'bench:app';

interface MicroAppWindow {
  mount?: () => void;
  unmount?: () => void;
}

const micro = window as unknown as MicroAppWindow;
micro.mount = () => open(document.querySelector<HTMLElement>('#app') as HTMLElement) as void;
micro.unmount = () => close() as void;
