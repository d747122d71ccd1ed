import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Where the API answers while the pages are worked on (`npm run dev`). */
const API = process.env['API_URL'] ?? 'http://localhost:3000';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  // The API puts a new nonce into the page each time that it is asked for.
  html: { cspNonce: '__CSP_NONCE__' },
  build: { outDir: 'dist', emptyOutDir: true, target: 'es2023', assetsInlineLimit: 0, chunkSizeWarningLimit: 600 },
  server: { port: 5173, strictPort: true, proxy: { '/api': API, '/auth': API } },
});
