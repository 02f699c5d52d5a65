import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { slicesOf, unicodeRange } from './slices.mjs'

const workspace = fileURLToPath(new URL('../../../', import.meta.url))
const bases = fileURLToPath(new URL('./bases/', import.meta.url))
const kept = fileURLToPath(new URL('../node_modules/.cache/fonts/', import.meta.url))

const FACES = [
  { language: 'en', family: 'Source Sans 3', base: 'source-sans-3', weight: '400 700' },
  { language: 'ja', family: 'Noto Sans JP', base: 'noto-sans-jp', weight: '400 600' },
  { language: 'ko', family: 'Korean Text', base: 'korean-text', weight: '400 700' },
]

const TEXTS = ['apps', 'packages', 'infra']
/** What officials open on: the kit's words and those of the shared desk. */
const DESK = /\/packages\/(?:ui\/src|work-program\/web)\//
/** What programs and commitments are worded in. */
const RECORDS = /\/apps\/[^/]+\/src\/opening-program\/|\/packages\/work-program\/src\/statement\//

/**
 * Cuts each base to the letters in use, in slices. A cut is kept under what it was made from, so that it is made once.
 * @param opening the paths of the texts that a person opens on
 */
export async function cutFonts(opening = DESK) {
  const folders = TEXTS.map((folder) => join(workspace, folder))
  const slices = FACES.flatMap((face) =>
    slicesOf(face.language, folders, [opening, RECORDS]).map((letters, slice) => ({
      ...face,
      slice,
      letters,
    })),
  )
  return Promise.all(slices.map(cut))
}

async function cut({ letters, ...face }) {
  const base = readFileSync(join(bases, `${face.base}.woff2`))
  const hash = createHash('sha256').update(base).update(letters).digest('hex').slice(0, 16)
  const file = join(kept, `${face.base}-${hash}.woff2`)
  if (!existsSync(file)) {
    // Loaded when it is needed: every test run reads this file through the kit's Vite plugins.
    const { default: subset } = await import('subset-font')
    const made = await subset(base, letters, { targetFormat: 'woff2', noLayoutClosure: true })
    mkdirSync(kept, { recursive: true })
    // Written beside and moved: two builds may cut the same font at once.
    const beside = `${file}.${process.pid}`
    writeFileSync(beside, made)
    renameSync(beside, file)
  }
  return { ...face, letters: unicodeRange(letters), file }
}

/**
 * Adds the product's faces to the kit's stylesheet, cut to the letters that its texts use. A browser loads a face when the
 * page has text in its language, and no other; what the cut lacks is drawn by the system's font.
 * @param opening the paths of the texts that a person opens on: the desk's, if not named
 * @returns {import('vite').Plugin}
 */
export function languageFonts(opening) {
  return {
    name: 'language-fonts',
    enforce: 'pre',
    async transform(code, id) {
      if (!id.endsWith('/ui/src/styles/index.css')) return null
      const faces = await cutFonts(opening)
      return { code: `${code}\n${faces.map((face) => rule(face, dirname(id))).join('\n')}`, map: null }
    },
    generateBundle() {
      const names = readdirSync(bases).filter((name) => name.endsWith('.LICENSE.txt'))
      const source = names.map((name) => `${name}\n\n${readFileSync(join(bases, name), 'utf8')}`).join('\n\n')
      this.emitFile({ type: 'asset', fileName: 'font-licences.txt', source })
    },
  }
}

const rule = ({ family, weight, letters, file }, folder) => `@font-face {
  font-family: '${family}';
  src: url('${relative(folder, file).replaceAll('\\', '/')}') format('woff2');
  font-weight: ${weight};
  font-display: swap;
  unicode-range: ${letters};
}`
