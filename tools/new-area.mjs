// Begins a new work area: `npm run new-area -- --code clean-energy --noun project --en "Clean energy" --ja クリーンエネルギー --ko 청정에너지`
import { execFileSync } from 'node:child_process'
import { appendFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { filesOf } from './new-area/files.mjs'
import { complaintsAbout, namesOf } from './new-area/names.mjs'

const text = { type: 'string' }
const { values } = parseArgs({
  options: { code: text, noun: text, nouns: text, en: text, ja: text, ko: text, root: text },
})
const root = values.root ?? fileURLToPath(new URL('../', import.meta.url))

const complaints = complaintsAbout(values, root)
if (complaints.length > 0) {
  console.error(complaints.join('\n'))
  process.exit(1)
}

const names = namesOf(values)
const files = filesOf(names, root)
for (const [path, content] of files) {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), content)
}
const line = `export { ${names.camel} } from './${names.code}/area.ts'\n`
appendFileSync(join(root, 'packages/contracts/src/registry.ts'), line)
format([`apps/${names.code}`, `packages/contracts/src/${names.code}`])

console.log(`A work area "${names.code}" stands:
  apps/${names.code}/                      its app: rules, procedures, screens
  packages/contracts/src/${names.code}/    its events
  packages/contracts/src/registry.ts       one line

Next:
  npx pnpm install                                          links the new app
  npx pnpm --filter @trilateral/contracts generate-docs     publishes its events in docs/events
  npm test`)

/** Names differ in length, and with them where lines break. */
function format(folders) {
  const formatter = join(root, 'node_modules/.bin/oxfmt')
  if (existsSync(formatter)) execFileSync(formatter, folders, { cwd: root, stdio: 'ignore' })
}
