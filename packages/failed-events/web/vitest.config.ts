import { workspaceSource } from '@trilateral/ui/vite'
import { defineConfig } from 'vitest/config'

// Apart from the server's tests: React Aria gives the export condition "source", which those use, a meaning of its own.
export default defineConfig({
  plugins: [workspaceSource()],
  test: { name: 'web', include: ['**/*.test.{ts,tsx}'], pool: 'forks' },
})
