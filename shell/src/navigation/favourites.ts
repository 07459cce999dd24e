import type { MenuGroup, MenuItem } from './build-menu.ts';

/** Returns the paths among what was remembered; anything else that stands there is left out. */
export function readFavourites(remembered: unknown): readonly string[] {
  return Array.isArray(remembered) ? [...new Set(remembered.filter((path): path is string => typeof path === 'string'))] : [];
}

/** Returns the favourites with a path put at the end, or taken off. */
export function toggleFavourite(favourites: readonly string[], path: string): readonly string[] {
  return favourites.includes(path) ? favourites.filter((one) => one !== path) : [...favourites, path];
}

/** Returns the entries of a menu that are favourites, in the order in which they were chosen; what is no longer in the menu is left out. */
export function favouritesIn(menu: readonly MenuGroup[], favourites: readonly string[]): MenuItem[] {
  const items = menu.flatMap((group) => group.items);
  return favourites.flatMap((path) => items.find((item) => item.path === path) ?? []);
}
