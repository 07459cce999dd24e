/** An application that is put under Suanpan as it is: with the plugin, `app.config.ts` and its lifecycles, and nothing else. */
export interface Guest {
  /** Its folder below `apps`, and the name in its `app.config.ts`. */
  readonly name: string;
  /** The template of `create-vite` that its sources are; absent when they lie in its folder. */
  readonly template?: string;
}

/** Every guest, in the order in which they are mounted. */
export const guests: readonly Guest[] = [
  { name: 'svelte-starter', template: 'svelte-ts' },
  { name: 'solid-starter', template: 'solid-ts' },
  { name: 'preact-starter', template: 'preact-ts' },
  { name: 'lit-starter', template: 'lit-ts' },
  { name: 'antd-admin' },
  { name: 'mui-board' },
  { name: 'element-admin' },
  { name: 'radix-tasks' },
  { name: 'styled-mail' },
  { name: 'monaco-notes' },
  { name: 'leaflet-map' },
  { name: 'small-faults' },
];
