import { useCallback } from 'react';
import type { ReactNode } from 'react';
import { UNSAFE_PortalProvider } from 'react-aria/PortalProvider';

export interface PortalProviderProps {
  /** Where dialogs, menus and popovers are put; it must carry the styles. */
  container: HTMLElement;
  children: ReactNode;
}

/** Puts every overlay of its children into one element. Renders its children only; the one place that knows the unsafe API. */
export function PortalProvider({ container, children }: PortalProviderProps) {
  const getContainer = useCallback(() => container, [container]);
  return <UNSAFE_PortalProvider getContainer={getContainer}>{children}</UNSAFE_PortalProvider>;
}
