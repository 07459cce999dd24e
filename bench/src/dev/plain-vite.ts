import { join } from 'node:path';
import { type Plugin, type PluginOption, type ViteDevServer, createServer, loadConfigFromFile } from 'vite';

/** Serves an app as its own tools do: its own Vite configuration without the plugin that makes it a sub-app. */
export async function servePlainly(folder: string): Promise<ViteDevServer> {
  const loaded = await loadConfigFromFile({ command: 'serve', mode: 'development' }, join(folder, 'vite.config.ts'), folder);
  const plugins = (await flattened(loaded?.config.plugins ?? [])).filter(({ name }) => !name.startsWith('suanpan:'));
  const server = await createServer({
    ...loaded?.config,
    root: folder,
    configFile: false,
    logLevel: 'silent',
    plugins,
    server: { port: 0 },
  });
  return server.listen();
}

async function flattened(option: PluginOption): Promise<Plugin[]> {
  const settled = await option;
  if (!Array.isArray(settled)) return settled ? [settled as Plugin] : [];
  return (await Promise.all(settled.map(flattened))).flat();
}
