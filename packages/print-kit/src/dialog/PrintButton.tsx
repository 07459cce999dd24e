import { Button } from '@suanpan/shared-ui/button';
import { type ReactNode, Suspense, useState } from 'react';

export interface PrintButtonProps {
  label: string;
  /** Whether the preview is open from the start. */
  isOpen?: boolean;
  /** Renders the preview, which may be loaded late. */
  children: (onClose: () => void) => ReactNode;
}

/** Opens the preview of what is printed; nothing of it is loaded before. Renders a `<button>`. */
export function PrintButton({ label, isOpen: isOpenFirst = false, children }: PrintButtonProps) {
  const [isOpen, setOpen] = useState(isOpenFirst);
  return (
    <>
      <Button onPress={() => setOpen(true)}>{label}</Button>
      {isOpen && <Suspense fallback={null}>{children(() => setOpen(false))}</Suspense>}
    </>
  );
}
