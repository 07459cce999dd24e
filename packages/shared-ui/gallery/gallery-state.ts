import { useLocale } from 'react-aria-components';

/** What the gallery shows, as its address says. */
export interface GalleryState {
  readonly page: string;
  readonly locale: string;
  readonly theme: string;
}

/** Reads the state from an address such as `?page=list&locale=en-US&theme=dark`. */
export function galleryState(search: string): GalleryState {
  const query = new URLSearchParams(search);
  return { page: query.get('page') ?? 'list', locale: query.get('locale') ?? 'zh-CN', theme: query.get('theme') ?? 'light' };
}

/** Returns a function that picks the text of the current language. */
export function useWords(): (zh: string, en: string) => string {
  const { locale } = useLocale();
  return (zh, en) => (locale.startsWith('zh') ? zh : en);
}
