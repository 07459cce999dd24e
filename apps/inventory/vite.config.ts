import { suanpan } from '@suanpan/build/suanpan';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** What the entry needs, and what pages and the picker have in common beside it: one file comes sooner than one for each thing. */
const groups = [
  // The app's texts and those of documents: a page needs both or neither, and each file costs it a hash.
  { name: 'zh-CN', test: /zh-CN\.json$/, priority: 3 },
  { name: 'en-US', test: /en-US\.json$/, priority: 3 },
  { name: 'first', tags: ['$initial' as const], priority: 2 },
  { name: 'common', minShareCount: 2, priority: 1 },
];

export default defineConfig({
  plugins: [react(), suanpan()],
  build: { rolldownOptions: { output: { codeSplitting: { groups } } } },
});
