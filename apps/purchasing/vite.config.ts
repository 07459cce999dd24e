import { suanpan } from '@suanpan/build/suanpan';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [
    react(),
    suanpan({
      fewFiles: {
        behind: /(?:Document|Supplier)Invoic\w+\.tsx$|exporting\/|data\/read-printed-orders/,
        outside: /src\/(?:widgets\/|app\/Background)/,
      },
    }),
  ],
});
