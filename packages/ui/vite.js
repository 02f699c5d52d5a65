export { cutFonts, languageFonts } from './fonts/language-fonts.mjs'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/**
 * Lets Vite read workspace packages from their source. The export condition "source" cannot be used in a bundle that holds
 * React Aria: its packages name that condition too, for files that they do not publish.
 * @returns {import('vite').Plugin}
 */
export function workspaceSource() {
  return {
    name: 'workspace-source',
    enforce: 'pre',
    resolveId(id) {
      const [, name, path] =
        /^@trilateral\/(contracts|files|ui|work-program|supply-risk)(\/.+)?$/.exec(id) ?? []
      if (name === undefined) return null
      const folder = new URL(`../${name}/`, import.meta.url)
      const { exports } = JSON.parse(readFileSync(new URL('package.json', folder), 'utf8'))
      const entry = exports[`.${path ?? ''}`] ?? exports['./*']
      const pattern = typeof entry === 'string' ? entry : entry?.source
      const file = pattern?.replace('*', path?.slice(1) ?? '')
      return file === undefined ? null : fileURLToPath(new URL(file, folder))
    },
  }
}
