import { mount as open, unmount as close } from 'bench:app';

interface Props {
  readonly container?: HTMLElement;
}

/** The lifecycles as qiankun's guide has them. */
export async function bootstrap(): Promise<void> {}

export async function mount({ container }: Props): Promise<void> {
  await open((container ?? document).querySelector<HTMLElement>('#app') as HTMLElement);
}

export async function unmount(): Promise<void> {
  await close();
}
