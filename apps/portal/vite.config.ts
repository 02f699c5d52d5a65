import { languageFonts, workspaceSource } from '@trilateral/ui/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** In development the page comes from here, and what it asks goes on to the server that runs beside it. */
const server = process.env['DEV_SERVER']

/** The Brief's words: their letters travel in one file. */
const OPENING =
  /\/packages\/ui\/src\/(?:language|layout|rating|record)\/|\/portal\/web\/(?:record\/|texts\/(?:texts|terms|brief)\.)/

export default defineConfig({
  root: 'web',
  plugins: [workspaceSource(), languageFonts(OPENING), react()],
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    sourcemap: true,
    rolldownOptions: {
      output: {
        codeSplitting: {
          includeDependenciesRecursively: false,
          // Left alone, each component that two screens share is a file: forty requests before the brief stands.
          groups: [
            // 65 kB gzip that change with React alone: a release of ours leaves it in the browser's store.
            { name: 'react', test: /node_modules\/(?:react-dom|scheduler)\//, priority: 3 },
            { name: 'charts', test: /packages\/ui\/src\/charts\//, priority: 2 },
            {
              name: 'kit',
              test: /packages\/ui\/src\/|portal\/web\/(?:record|frame|live|filter)\//,
              minShareCount: 3,
              priority: 1,
            },
          ],
        },
      },
    },
  },
  ...(server === undefined
    ? {}
    : {
        server: {
          strictPort: true,
          proxy: { '/trpc': server, '/auth': server, '/contracts': server, '/config.json': server },
        },
      }),
})
