import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const TEMPLATES = fileURLToPath(new URL('./templates/', import.meta.url))

/**
 * What every area has alike but no package holds, since it leans on the area's own texts or router, is taken from the one
 * that stands, so that no copy of it grows old here.
 */
const MODEL = 'apps/critical-minerals'
const ALIKE = [
  'tsconfig.json',
  'turbo.json',
  'vite.config.ts',
  'vitest.config.ts',
  'web/index.html',
  'web/main.tsx',
  'web/tsconfig.json',
  'web/vitest.config.ts',
  'web/public/icon.svg',
  'web/frame/server.ts',
  'web/messages/texts.ts',
]

/** Every file of the new area, by path from the root. */
export function filesOf(names, root) {
  const alike = ALIKE.map((path) => [
    `apps/${names.code}/${path}`,
    renamed(readFileSync(join(root, MODEL, path), 'utf8'), names),
  ])
  const own = [
    ...templatesIn('app', `apps/${names.code}`, names),
    ...templatesIn('contracts', `packages/contracts/src/${names.code}`, names),
  ]
  return new Map([...alike, ...own])
}

function templatesIn(folder, target, names) {
  const base = join(TEMPLATES, folder)
  return readdirSync(base, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const file = join(entry.parentPath, entry.name)
      const path = relative(base, file)
        .replaceAll('\\', '/')
        .replace(/\.tmpl$/, '')
      return [`${target}/${fill(path, names)}`, fill(readFileSync(file, 'utf8'), names)]
    })
}

function fill(text, names) {
  return text.replaceAll(/\{\{(\w+)\}\}/g, (_all, name) => {
    const value = names[name]
    if (value === undefined) throw new Error(`a template asks for {{${name}}}`)
    return value
  })
}

const renamed = (text, { code, camel, en }) =>
  text
    .replaceAll('critical-minerals', code)
    .replaceAll('criticalMinerals', camel)
    .replaceAll('Critical minerals', JSON.parse(en))
