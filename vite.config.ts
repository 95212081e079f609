import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';
import { checkTexts } from './src/client/ui/text/check-texts.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/**
 * A language is one file of src/client/ui/text. The build stops when one is not whole, and `ar.json?about` is only the name
 * and direction in it: a page that listed the languages would else carry all their texts.
 */
function languageFiles(): Plugin {
  const folder = here('src/client/ui/text');
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  let builds = false;
  return {
    name: 'language-files',
    configResolved: ({ command }) => {
      builds = command === 'build';
    },
    buildStart() {
      const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
      const complaints = checkTexts(Object.fromEntries(files.map((file) => [file, read(file)])));
      if (builds && complaints.length > 0) {
        this.error(`The texts are not whole; docs/translating.md says how to mend them.\n${complaints.join('\n')}`);
      }
    },
    load(id) {
      if (!id.endsWith('.json?about')) return null;
      const { languageName, languageDirection } = JSON.parse(read(basename(id.replace('?about', ''))));
      return { code: `export default ${JSON.stringify({ languageName, languageDirection })}`, moduleType: 'js' };
    },
  };
}

export default defineConfig({
  // The pages live with the code that starts them; the top level of the repository is fixed.
  root: here('src/client/app'),
  publicDir: here('public'),
  plugins: [
    react(),
    languageFiles(),
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
