import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { charactersIn } from './characters.mjs'

const workspace = fileURLToPath(new URL('../../../', import.meta.url))
const bases = fileURLToPath(new URL('./bases/', import.meta.url))
const kept = fileURLToPath(new URL('../node_modules/.cache/fonts/', import.meta.url))

/** A static face for each weight of Japanese: no variable Noto Sans JP is published whole. */
const FACES = [
  { language: 'en', family: 'Source Sans 3', base: 'source-sans-3', weight: '400 700' },
  { language: 'ja', family: 'Noto Sans JP', base: 'noto-sans-jp-400', weight: '400' },
  { language: 'ja', family: 'Noto Sans JP', base: 'noto-sans-jp-600', weight: '600 700' },
  { language: 'ko', family: 'Korean Text', base: 'korean-text', weight: '400 700' },
]

/** Cuts each base to the letters in use. A cut is kept under what it was made from, so that it is made once. */
export async function cutFonts() {
  const letters = charactersIn(['apps', 'packages', 'infra'].map((folder) => join(workspace, folder)))
  return Promise.all(FACES.map((face) => cut(face, letters[face.language])))
}

async function cut(face, text) {
  const base = readFileSync(join(bases, `${face.base}.woff2`))
  const hash = createHash('sha256').update(base).update(text).digest('hex').slice(0, 16)
  const file = join(kept, `${face.base}-${hash}.woff2`)
  if (!existsSync(file)) {
    // Loaded when it is needed: every test run reads this file through the kit's Vite plugins.
    const { default: subset } = await import('subset-font')
    const made = await subset(base, text, { targetFormat: 'woff2', noLayoutClosure: true })
    mkdirSync(kept, { recursive: true })
    // Written beside and moved: two builds may cut the same font at once.
    const beside = `${file}.${process.pid}`
    writeFileSync(beside, made)
    renameSync(beside, file)
  }
  return { ...face, file }
}

/**
 * Adds the product's faces to the kit's stylesheet, cut to the letters that its texts use. A browser loads a face when the
 * page has text in its language, and no other; what the cut lacks is drawn by the system's font.
 * @returns {import('vite').Plugin}
 */
export function languageFonts() {
  return {
    name: 'language-fonts',
    enforce: 'pre',
    async transform(code, id) {
      if (!id.endsWith('/ui/src/styles/index.css')) return null
      const faces = await cutFonts()
      return { code: `${code}\n${faces.map((face) => rule(face, dirname(id))).join('\n')}`, map: null }
    },
    generateBundle() {
      const names = readdirSync(bases).filter((name) => name.endsWith('.LICENSE.txt'))
      const source = names.map((name) => `${name}\n\n${readFileSync(join(bases, name), 'utf8')}`).join('\n\n')
      this.emitFile({ type: 'asset', fileName: 'font-licences.txt', source })
    },
  }
}

const rule = ({ family, weight, file }, folder) => `@font-face {
  font-family: '${family}';
  src: url('${relative(folder, file).replaceAll('\\', '/')}') format('woff2');
  font-weight: ${weight};
  font-display: swap;
}`
