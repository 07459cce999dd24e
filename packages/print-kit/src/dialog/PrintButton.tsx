import { useShortcut } from '@suanpan/app-kit/use-shortcut';
import { Button } from '@suanpan/shared-ui/button';
import { type ReactNode, Suspense, useState } from 'react';

export interface PrintButtonProps {
  label: string;
  /** Whether the preview is open from the start. */
  isOpen?: boolean;
  /** Renders the preview, which may be loaded late. */
  children: (onClose: () => void) => ReactNode;
}

/** Opens the preview of what is printed, also by the keys that print a page elsewhere; nothing of it is loaded before. Renders a `<button>`. */
export function PrintButton({ label, isOpen: isOpenFirst = false, children }: PrintButtonProps) {
  const [isOpen, setOpen] = useState(isOpenFirst);
  // While it is open, the keys print what it shows.
  useShortcut({ keys: 'mod+p', label, run: isOpen ? undefined : () => setOpen(true) });
  return (
    <>
      <Button onPress={() => setOpen(true)}>{label}</Button>
      {isOpen && <Suspense fallback={null}>{children(() => setOpen(false))}</Suspense>}
    </>
  );
}
