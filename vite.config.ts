import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  // The pages live with the code that starts them; the top level of the repository is fixed.
  root: here('src/client/app'),
  publicDir: here('public'),
  plugins: [
    react(),
    VitePWA({
      strategies: 'injectManifest',
      // Relative to root, like every source path of the plugin.
      srcDir: '../../sw',
      filename: 'sw.ts',
      // The page registers it itself: it must not while a walk is recorded, and its address must pass Trusted Types.
      injectRegister: null,
      injectManifest: {
        globPatterns: ['**/*.{js,css,html,svg,png,woff2,webmanifest}'],
        // The desk is not for the phone.
        globIgnores: ['**/desk*', 'sw.js'],
      },
      // public/manifest.webmanifest, linked by the walker's page only.
      manifest: false,
    }),
  ],
  build: {
    outDir: here('dist'),
    emptyOutDir: true,
    target: 'es2022',
    // None: they would be served to everybody, and the source is public anyway.
    sourcemap: false,
    rolldownOptions: {
      input: { walker: here('src/client/app/index.html'), desk: here('src/client/app/desk.html') },
    },
  },
  worker: { format: 'es' },
  test: {
    root: here('.'),
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    setupFiles: ['test/support/fix-seed.ts'],
    // A timer that never fires is a fault of the code; ten seconds is far above any honest test here.
    testTimeout: 10_000,
    restoreMocks: true,
  },
});
