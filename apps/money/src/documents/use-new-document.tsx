import { useHost } from '@suanpan/app-kit/use-host';
import { useCan } from '@suanpan/app-kit/use-session';
import { useShortcut } from '@suanpan/app-kit/use-shortcut';
import { LinkButton } from '@suanpan/shared-ui/link-button';
import { type ReactNode, useMemo } from 'react';

/** Returns the button of a list that begins a document of money, which N does as well; nothing for whoever may not. */
export function useNewDocument(href: string, label: string): ReactNode {
  const { navigation } = useHost();
  const canWrite = useCan('money.document.write');
  useShortcut({ keys: 'n', label, run: canWrite ? () => navigation.go(href) : undefined });
  return useMemo(
    () =>
      canWrite && (
        <LinkButton href={href} tone="primary" shortcut="N">
          {label}
        </LinkButton>
      ),
    [canWrite, href, label],
  );
}
