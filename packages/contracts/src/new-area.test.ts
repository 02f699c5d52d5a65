import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'

const REPOSITORY = fileURLToPath(new URL('../../../', import.meta.url))
const WISH = {
  code: 'clean-energy',
  noun: 'licence-decision',
  en: 'Clean energy',
  ja: 'クリーンエネルギー',
  ko: '청정에너지',
}
const NOT_SOURCE = new Set(['node_modules', 'dist', 'generated', 'test-results', '.turbo'])

let root: string

/** A tree with this package and the model app as copies; whatever else is needed is linked to. */
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'new-area-'))
  for (const part of ['packages/contracts', 'apps/critical-minerals', 'docs/events', 'tools'])
    cpSync(join(REPOSITORY, part), join(root, part), {
      recursive: true,
      filter: (path) => !NOT_SOURCE.has(basename(path)),
    })
  const links = ['node_modules', 'packages/contracts/node_modules', 'tsconfig.base.json', 'tsconfig.web.json']
  const packages = readdirSync(join(REPOSITORY, 'packages')).filter((name) => name !== 'contracts')
  for (const path of [...links, ...packages.map((name) => `packages/${name}`)])
    symlinkSync(join(REPOSITORY, path), join(root, path))
})
afterAll(() => rmSync(root, { recursive: true }))

function begin(wish: Partial<typeof WISH>) {
  const options = Object.entries(wish).flatMap(([name, value]) => [`--${name}`, value])
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(root, 'tools/new-area.mjs'), '--root', root, ...options],
    { encoding: 'utf8' },
  )
  return { status, said: stderr.trim() }
}

const program = (name: string, folder: string, ...args: string[]) =>
  execFileSync(join(REPOSITORY, 'packages/contracts/node_modules/.bin', name), args, {
    cwd: join(root, folder),
    encoding: 'utf8',
  })

/** Everything in the tree that is not linked, with its content. */
function tree(): Map<string, string> {
  return new Map(
    ['packages/contracts', 'apps', 'docs', 'tools']
      .flatMap((part) => readdirSync(join(root, part), { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile() && !entry.parentPath.includes('node_modules'))
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(root.length + 1), readFileSync(path, 'utf8')]),
  )
}

/** The packages that the new app asks for, and no others, as an installation would link them. */
function install(app: string): void {
  const asked: unknown = JSON.parse(readFileSync(join(root, app, 'package.json'), 'utf8'))
  const { dependencies, devDependencies } = manifestSchema.parse(asked)
  const target = join(root, app, 'node_modules')
  mkdirSync(join(target, '@trilateral'), { recursive: true })
  for (const name of Object.keys({ ...dependencies, ...devDependencies }).filter(isOurs))
    symlinkSync(join(root, name.replace('@trilateral', 'packages')), join(target, name))
  // A scope's packages are linked as one, under the name of their scope.
  const others = Object.keys({ ...dependencies, ...devDependencies }).filter((name) => !isOurs(name))
  for (const name of new Set(others.map((each) => each.split('/')[0] ?? each)))
    symlinkSync(join(REPOSITORY, 'apps/critical-minerals/node_modules', name), join(target, name))
}

const namesSchema = z.record(z.string(), z.string())
const manifestSchema = z.object({ dependencies: namesSchema, devDependencies: namesSchema })
const isOurs = (name: string) => name.startsWith('@trilateral/')

describe('a wish for a new work area', () => {
  it.each([
    [{ ...WISH, code: 'critical-minerals' }, 'The work area critical-minerals is registered already.'],
    [{ ...WISH, code: 'service' }, 'packages/service stands already: choose another code than service.'],
    [{ ...WISH, code: 'wire' }, 'packages/contracts/src/wire stands already'],
    [{ ...WISH, code: 'CleanEnergy' }, '--code "CleanEnergy" is not in kebab-case'],
    [{ ...WISH, code: '../other' }, '--code "../other" is not in kebab-case'],
    [{ ...WISH, noun: 'licence decision' }, '--noun "licence decision" is not in kebab-case'],
    [{ ...WISH, noun: 'milestone' }, 'A milestone is kept already: choose a noun that says whose it is.'],
    [{ ...WISH, code: 'x'.repeat(41) }, 'is longer than 40 letters'],
    [{ code: 'clean-energy', noun: 'project', en: 'Clean energy' }, 'Missing: --ja, --ko.'],
  ])('is refused in a sentence: %j', (wish, sentence) => {
    const before = tree()
    expect(begin(wish)).toMatchObject({ status: 1, said: expect.stringContaining(sentence) })
    expect(tree()).toEqual(before)
  })

  it('costs two folders and one line, compiles, passes its screens’ tests, and publishes its events without touching others', () => {
    const before = tree()
    expect(begin(WISH)).toEqual({ status: 0, said: '' })
    const after = tree()

    const registry = 'packages/contracts/src/registry.ts'
    const changed = [...before].filter(([path, text]) => after.get(path) !== text).map(([path]) => path)
    expect(changed).toEqual([registry])
    expect(after.get(registry)?.replace(before.get(registry) ?? '', '')).toBe(
      "export { cleanEnergy } from './clean-energy/area.ts'\n",
    )
    const added = [...after.keys()].filter((path) => !before.has(path))
    const folders = added.map((path) => /^(apps|packages\/contracts\/src)\/clean-energy\//.exec(path)?.[0])
    expect(new Set(folders)).toEqual(new Set(['apps/clean-energy/', 'packages/contracts/src/clean-energy/']))
    for (const path of added)
      expect(`${path}\n${after.get(path)}`).not.toMatch(/critical-?minerals|\{\{\w+\}\}|\bmeasures?\b/i)

    program('tsc', 'packages/contracts', '--noEmit')
    const generate = ['--import', 'tsx', 'src/catalogue/generate.ts']
    execFileSync(process.execPath, generate, { cwd: join(root, 'packages/contracts') })
    const rewritten = [...before].filter(([path, text]) => tree().get(path) !== text).map(([path]) => path)
    expect(rewritten.toSorted()).toEqual(['docs/events/README.md', 'docs/events/asyncapi.json', registry])

    install('apps/clean-energy')
    program('tsc', 'apps/clean-energy', '--noEmit')
    program('tsc', 'apps/clean-energy', '--noEmit', '-p', 'web')
    // Its texts in three languages, an explanation of each refusal, its form. The server's tests want a database.
    program('vitest', 'apps/clean-energy/web', 'run')
  }, 180_000)
})
