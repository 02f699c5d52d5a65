import { tests } from '@trilateral/testing/vitest'
import { workspaceSource } from '@trilateral/ui/vite'
import { defineConfig } from 'vitest/config'

const { test: { include: _everything, ...test } = {}, ...fromSource } = tests()

/** The server reads workspace packages by their condition "source"; the web bundle, which holds React Aria, cannot. */
export default defineConfig({
  test: {
    ...test,
    projects: [
      { extends: true, ...fromSource, test: { name: 'server', include: ['src/**/*.test.ts'] } },
      {
        extends: true,
        plugins: [workspaceSource()],
        test: { name: 'web', include: ['web/**/*.test.{ts,tsx}'] },
      },
    ],
  },
})
