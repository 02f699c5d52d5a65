// Makes the file that partners install, dist/trilateral-client-<version>.tgz: what the package takes from the platform's own packages
// stands in it, since no registry has those.
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'

const HERE = fileURLToPath(new URL('./', import.meta.url))
const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const OURS = /^@trilateral\/(\w+)(?:\/([\w-]+))?$/
const out = join(HERE, 'dist', 'packed')

const { version, license, dependencies } = manifestOf('client')
// The contracts stand in the file, so what they need it needs too.
const needed = { ...dependencies, ...manifestOf('contracts').dependencies }
const { catalog } = readCatalog()

rmSync(out, { recursive: true, force: true })
mkdirSync(out, { recursive: true })
await bundle()
declare()
writeFileSync(
  join(out, 'package.json'),
  JSON.stringify(
    {
      name: 'trilateral-client',
      version,
      license,
      type: 'module',
      sideEffects: false,
      exports: { '.': { types: './types/client/src/index.d.ts', default: './index.js' } },
      engines: { node: '>=20.19' },
      dependencies: Object.fromEntries(
        Object.keys(needed)
          .filter((name) => !OURS.test(name))
          .map((name) => [name, catalog.get(name)]),
      ),
    },
    null,
    2,
  ),
)
cpSync(join(HERE, 'README.md'), join(out, 'README.md'))
execFileSync('npm', ['pack', '--silent', '--pack-destination', join(HERE, 'dist')], { cwd: out })
console.log(join('dist', `trilateral-client-${version}.tgz`))

async function bundle() {
  const build = await rolldown({
    input: join(HERE, 'src/index.ts'),
    external: (id) => !/^[./]/.test(id) && !id.startsWith('file:') && !OURS.test(id),
    platform: 'node',
    resolve: { conditionNames: ['source', 'import', 'node'] },
  })
  await build.write({ file: join(out, 'index.js'), format: 'esm' })
}

/** Declarations of this package and of what it takes from the platform's, with every import leading to a file beside it. */
function declare() {
  const types = join(out, 'types')
  const tsc = join(HERE, 'node_modules', '.bin', 'tsc')
  const options = [
    '--noEmit',
    'false',
    '--declaration',
    '--emitDeclarationOnly',
    '--rewriteRelativeImportExtensions',
  ]
  for (const name of ['client', 'contracts']) {
    const folder = join(ROOT, 'packages', name)
    execFileSync(tsc, [...options, '--rootDir', folder, '--outDir', join(types, name), '-p', folder], {
      stdio: 'inherit',
    })
  }
  for (const entry of readdirSync(types, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const file = join(entry.parentPath, entry.name)
    if (/\.(test|config)\.d\.ts$/.test(file) || !file.endsWith('.d.ts')) rmSync(file)
    else {
      const text = readFileSync(file, 'utf8')
      const found = (_whole, before, id) => `${before}'${leading(file, types, id)}'`
      writeFileSync(file, text.replaceAll(/(from |import\()['"]([^'"]+)['"]/g, found))
    }
  }
}

/** What an import in a file leads to, once everything stands beside it. */
function leading(file, types, id) {
  const ours = OURS.exec(id)
  if (!ours) return id.replace(/\.tsx?$/, '.js')
  const [, name, path] = ours
  const target = join(types, name, 'src', ...(path ? [path] : []), 'index.js')
  const way = relative(dirname(file), target).replaceAll('\\', '/')
  return way.startsWith('.') ? way : `./${way}`
}

function manifestOf(name) {
  return JSON.parse(readFileSync(join(ROOT, 'packages', name, 'package.json'), 'utf8'))
}

function readCatalog() {
  const lines = readFileSync(join(ROOT, 'pnpm-workspace.yaml'), 'utf8').split('\n')
  const pins = lines.flatMap((line) => {
    const [, name, pin] = /^ {2}'?([@\w/-]+)'?: (\d\S*)$/.exec(line) ?? []
    return name && pin ? [[name, pin]] : []
  })
  return { catalog: new Map(pins) }
}
