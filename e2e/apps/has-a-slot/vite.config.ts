import { suanpan } from '@suanpan/build/suanpan';
import { defineConfig } from 'vite';

export default defineConfig({ plugins: [suanpan()] });
