import { createToastQueue } from '@suanpan/shared-ui/toast-queue';
import { createRoot } from 'react-dom/client';
import type { PageServices, PageToast } from '../page/page-services.ts';
import { Shell } from './Shell.tsx';

const toasts = createToastQueue();

/** Renders the frame into the page's element. */
export function renderFrame(element: HTMLElement, page: PageServices): void {
  createRoot(element).render(<Shell page={page} toasts={toasts} />);
}

/** Shows a short word after an act. */
export function toast({ tone, action, ...said }: PageToast): void {
  toasts.add({
    ...said,
    tone: tone === 'info' ? 'neutral' : tone,
    ...(action && { action: { label: action.label, onPress: action.run } }),
  });
}
