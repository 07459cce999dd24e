import { mount as open, unmount as close } from 'bench:app';
import { renderWithQiankun } from 'vite-plugin-qiankun/dist/helper';

renderWithQiankun({
  bootstrap: () => undefined,
  mount: ({ container }: { container?: HTMLElement }) =>
    open((container ?? document).querySelector<HTMLElement>('#app') as HTMLElement) as void,
  unmount: () => close() as void,
  update: () => undefined,
});
