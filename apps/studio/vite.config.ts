import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const api = process.env['STUDIO_API'] ?? 'http://127.0.0.1:8080';

export default defineConfig({
  plugins: [react()],
  resolve: { conditions: ['@tierwright/source', 'module', 'browser', 'development|production'] },
  server: {
    port: Number(process.env['STUDIO_PORT'] ?? 5173),
    strictPort: true,
    proxy: { '/api': api, '/health': api },
  },
  build: {
    target: 'es2022',
    // Scripts and fonts stay files: the content security policy allows no data: scripts.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 900,
  },
});
