import { suanpan } from '@suanpan/build/suanpan';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** What pages have in common: one file comes sooner than one for each thing, and each costs the page a hash. */
const groups = [
  { name: 'first', tags: ['$initial' as const], priority: 2 },
  { name: 'common', minShareCount: 2, priority: 1 },
];

export default defineConfig({
  plugins: [react(), suanpan()],
  build: { rolldownOptions: { output: { codeSplitting: { groups } } } },
});
