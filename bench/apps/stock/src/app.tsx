import { createRoot, type Root } from 'react-dom/client';
import { Page } from './Page.tsx';

let root: Root | undefined;

export function mount(container: HTMLElement): void {
  root = createRoot(container);
  root.render(<Page />);
}

export function unmount(): void {
  root?.unmount();
  root = undefined;
}
