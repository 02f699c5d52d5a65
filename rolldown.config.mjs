// Builds the package one stands in: every entry that its package.json names under exports (condition "source")
// or under "processes" (a file to be run). What is not a relative import stays an import: each package brings its own.
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { defineConfig } from 'rolldown'

const { exports = {}, processes = [] } = JSON.parse(readFileSync('package.json', 'utf8'))
const exported = Object.values(exports).flatMap((entry) =>
  entry.source ? [[basename(entry.default, '.js'), entry.source]] : [],
)
const run = processes.map((file) => [basename(file, '.ts'), file])

export default defineConfig({
  input: Object.fromEntries([...exported, ...run]),
  external: (id) => !/^[./]/.test(id) && !id.startsWith('file:'),
  platform: 'node',
  output: { dir: 'dist', format: 'esm', sourcemap: true, cleanDir: true, chunkFileNames: '[name]-[hash].js' },
})
