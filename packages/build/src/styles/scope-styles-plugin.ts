import type { Plugin } from 'vite';
import { scopeCss } from './scope-css.ts';

const stylesheet = /\.(css|scss|sass|less|styl|stylus|pcss|postcss)(\?|$)/;

/**
 * Scopes every stylesheet to the app's container, in build and dev.
 *
 * It runs between Vite's compiling of a stylesheet (with the app's own PostCSS configuration) and its emitting.
 */
export function scopeStylesPlugin(app: () => string): Plugin {
  return {
    name: 'suanpan:scope-styles',
    transform(code, id) {
      if (!stylesheet.test(id) || /[?&](raw|url)\b/.test(id)) return undefined;
      return { code: scopeCss(code, app(), id), map: null };
    },
  };
}
