import { suanpan } from '@suanpan/build/suanpan';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({ plugins: [react(), suanpan({ fewFiles: { late: /late-(?:list-)?parts/ } })] });
