// Builds the package one stands in: every entry that its package.json names under exports (condition "source"; a "*"
// stands for each folder that has the file) or under "processes" (a file to be run). What is not a relative import
// stays an import: each package brings its own.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { defineConfig } from 'rolldown'

const { exports = {}, processes = [] } = JSON.parse(readFileSync('package.json', 'utf8'))
const exported = Object.values(exports).flatMap(({ source, default: built }) => {
  // What stays source (screens that a browser bundle takes in) is not built here.
  if (!source || !built.startsWith('./dist/')) return []
  const [before, after] = source.split('*')
  if (after === undefined) return [[basename(built, '.js'), source]]
  const folders = readdirSync(before).filter((name) => existsSync(`${before}${name}${after}`))
  return folders.map((name) => [basename(built.replace('*', name), '.js'), `${before}${name}${after}`])
})
const run = processes.map((file) => [basename(file, '.ts'), file])

export default defineConfig({
  input: Object.fromEntries([...exported, ...run]),
  external(id) {
    // What it cannot say in the target's own words it takes from a package that no one here depends on: such a build would not start.
    if (id.startsWith('@oxc-project/runtime'))
      throw new Error(`${id} is a helper of the bundler: write the code that needs it otherwise`)
    return !/^[./]/.test(id) && !id.startsWith('file:')
  },
  platform: 'node',
  output: { dir: 'dist', format: 'esm', sourcemap: true, cleanDir: true, chunkFileNames: '[name]-[hash].js' },
})
