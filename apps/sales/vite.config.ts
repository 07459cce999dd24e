import { suanpan } from '@suanpan/build/suanpan';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [
    react(),
    suanpan({
      fewFiles: { late: /late-parts|data\/read-printed-|Picker\.tsx$|exporting\//, outside: /src\/(?:widgets\/|app\/Background)/ },
    }),
  ],
});
