import { useMessages } from '../locale/use-messages.ts';
import { VisuallyHidden } from '../visually-hidden/VisuallyHidden.tsx';
import type { NavigationItem } from './navigation-item.ts';

interface MenuBadgeProps {
  badge: NavigationItem['badge'];
  className: string | undefined;
}

/** How many things wait behind an entry of the menu. Renders the number, and says what it counts to who cannot see where it stands. */
export function MenuBadge({ badge, className }: MenuBadgeProps) {
  const messages = useMessages();
  if (badge === undefined) return null;
  if (typeof badge !== 'number') return <span className={className}>{badge}</span>;
  return (
    <span className={className}>
      <span aria-hidden="true">{badge}</span>
      <VisuallyHidden>{messages.waiting(badge)}</VisuallyHidden>
    </span>
  );
}
