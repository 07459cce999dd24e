import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import type { Plugin } from 'vite';

/** What a host serves at fixed addresses of its origin; both are named from the host's folder. */
export interface OriginSource {
  /** The first module of the service worker, which is served as `/service-worker.js`. */
  readonly worker: string;
  /** A folder whose files are served as they lie there, e.g. `icons/192.png` as `/icons/192.png`. */
  readonly folder: string;
}

/** Files at fixed addresses. */
export interface OriginFiles {
  readonly plugins: readonly Plugin[];
  /** The file of each address, once the build has begun. */
  readonly files: ReadonlyMap<string, string>;
}

/** Builds what is served at fixed addresses: the service worker as one classic script, as not every browser takes modules there. */
export function originPlugin(source: OriginSource | undefined): OriginFiles {
  const files = new Map<string, string>();
  let options = { root: '', minify: true };
  if (source === undefined) return { plugins: [], files };
  const plugin: Plugin = {
    name: 'suanpan:origin',
    configResolved({ root, build }) {
      options = { root, minify: build.minify !== false };
    },
    async buildStart() {
      const emit = (address: string, fileName: string, content: string | Uint8Array): void => {
        this.emitFile({ type: 'asset', fileName, source: content });
        files.set(address, fileName);
      };
      const worker = await bundle(join(options.root, source.worker), options.minify);
      emit('/service-worker.js', `service-worker-${hashOf(worker)}.js`, worker);
      const folder = join(options.root, source.folder);
      for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted()) {
        if (/\.\w+$/.test(path)) emit(`/${path}`, `origin/${path}`, readFileSync(join(folder, path)));
      }
    },
  };
  return { plugins: [plugin], files };
}

async function bundle(input: string, minify: boolean): Promise<string> {
  const built = await rolldown({ input, platform: 'browser', logLevel: 'silent' });
  const { output } = await built.generate({ format: 'iife', minify });
  await built.close();
  return output[0].code;
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 8);
}
