import postcss from 'postcss';
import type { Plugin } from 'vite';
import type { AppBuild } from '../app-build.ts';
import { scopeDevStylesheet } from './scope-dev-stylesheet.ts';
import { createStyleNames } from './style-names.ts';

const stylesheet = /\.(css|scss|sass|less|styl|stylus|pcss|postcss|sss)(\?|$)/;

/**
 * Scopes each stylesheet that the dev server sends, after Vite has compiled it with the app's own configuration.
 *
 * A build does without: it scopes the emitted files. Texts of styles (`?inline`) are scoped when the page applies them.
 */
export function scopeStylesPlugin(build: () => AppBuild): Plugin {
  const names = createStyleNames();
  return {
    name: 'suanpan:scope-styles',
    apply: 'serve',
    configResolved(config) {
      moveBefore(config.plugins as Plugin[], 'suanpan:scope-styles', 'vite:css-post');
    },
    transform(code, id) {
      if (!stylesheet.test(id) || /[?&](raw|url|inline)\b/.test(id)) return undefined;
      const root = postcss.parse(code, { from: id });
      scopeDevStylesheet(root, { scopeId: build().scopeId, names });
      const { css, map } = root.toResult({
        from: id,
        to: id,
        map: { inline: false, annotation: false, prev: false, sourcesContent: true },
      });
      return { code: css, map: map.toString() };
    },
  };
}

/** Plugins of the app that come later may still write CSS; what is wanted is the last place before it becomes JavaScript. */
function moveBefore(plugins: Plugin[], name: string, before: string): void {
  const from = plugins.findIndex((plugin) => plugin.name === name);
  const [plugin] = plugins.splice(from, 1);
  const to = plugins.findIndex((candidate) => candidate.name === before);
  if (plugin) plugins.splice(to === -1 ? from : to, 0, plugin);
}
