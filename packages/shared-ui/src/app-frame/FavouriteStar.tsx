import { Icon } from '../icons/Icon.tsx';
import { useMessages } from '../locale/use-messages.ts';
import type { NavigationItem } from './navigation-item.ts';
import styles from './FavouriteStar.module.css';

export interface FavouriteStarProps {
  item: NavigationItem;
  onToggle: (item: NavigationItem) => void;
  className?: string | undefined;
}

/** Puts a destination among the favourites, or takes it off. Renders a `<button>` that is a star. */
export function FavouriteStar({ item, onToggle, className }: FavouriteStarProps) {
  const messages = useMessages();
  const label = item.isFavourite ? messages.removeFavourite(item.label) : messages.addFavourite(item.label);
  return (
    <button
      type="button"
      className={`${styles.star} ${className ?? ''}`}
      data-favourite={item.isFavourite || undefined}
      aria-label={label}
      title={label}
      onClick={() => onToggle(item)}
    >
      <Icon name="star" />
    </button>
  );
}
