import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suanpan } from '@suanpan/build/suanpan';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import type { AppSource } from './app-sources.ts';
import { bench } from './folders.ts';

/** Where the releases of an app are. */
export function suanpanFolder({ key }: AppSource): string {
  return join(bench, 'dist/work/suanpan', key);
}

/** Builds the apps as any team does: with the plugin, a config, and their lifecycles. */
export async function buildSuanpan(apps: readonly AppSource[]): Promise<void> {
  for (const app of apps) await buildApp(app);
}

/** The bare shell is built by its own command; whoever runs without it is told. */
export const bareShell = join(bench, '../shell/dist-bare');

/** Says what is missing before anything is measured. */
export function assertBareShell(): void {
  if (!existsSync(bareShell)) throw new Error('The bare shell is not built: run npm run build-bare -w @suanpan/shell');
}

async function buildApp(app: AppSource): Promise<void> {
  const root = suanpanFolder(app);
  rmSync(root, { recursive: true, force: true });
  mkdirSync(join(root, 'src'), { recursive: true });
  writeFileSync(join(root, 'app.config.ts'), config(app));
  writeFileSync(join(root, 'package.json'), packageJson(app));
  writeFileSync(join(root, 'src/main.ts'), lifecycles(app));
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [react(), suanpan()],
    define: { __APP__: JSON.stringify(app.name), __RELEASE__: JSON.stringify(app.release) },
    build: { chunkSizeWarningLimit: 5000 },
  });
}

function config({ name, release }: AppSource): string {
  const title = JSON.stringify({ 'zh-CN': name, 'en-US': name });
  const path = `/at/suanpan/${name}${release === '1' ? '' : `-${release}`}`;
  return `import { defineAppConfig } from '@suanpan/protocol/app-config';

export default defineAppConfig({
  name: '${name}',
  title: ${title},
  routes: [{ path: '${path}', title: ${title}, menu: false }],
});
`;
}

function packageJson({ name, release }: AppSource): string {
  const dependencies = { react: '19.3.1', 'react-dom': '19.3.1' };
  return JSON.stringify({ name: `bench-${name}`, version: `0.${release}.0`, private: true, type: 'module', dependencies }, null, 2);
}

function lifecycles({ module }: AppSource): string {
  return `import { mount as open, unmount as close } from ${JSON.stringify(module)};

export async function bootstrap() {}

export async function mount({ container }) {
  await open(container);
}

export async function unmount() {
  await close();
}
`;
}
