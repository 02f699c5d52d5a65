import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** What a page of docs/partners tells its reader to write into files and to type, in its order. */
export interface ExamplePage {
  /** By path. */
  readonly files: ReadonlyMap<string, string>
  /** Typed once. */
  readonly setUp: readonly string[]
  /** Reads until it is stopped. */
  readonly read: string
  /** Each line or block of it writes one event. */
  readonly write: readonly string[]
  /** What else is typed, by its name. */
  readonly others: ReadonlyMap<string, string>
}

const PAGES = new URL('../../docs/partners/', import.meta.url)
const BLOCK = /^ *```(\w+) (.+)\n([\s\S]*?)^ *```$/gm

/**
 * Reads a page. A block `python read.py` is a file, `sh run` is typed once, `sh run read` reads, `sh run write` writes.
 * @throws when the page reads or writes nothing
 */
export function examplePage(name: string): ExamplePage {
  const blocks = blocksOf(name)
  const files = new Map(
    blocks.filter(({ language }) => language !== 'sh').map(({ what, text }) => [what, text]),
  )
  const typed = (what: string) => blocks.filter((block) => block.what === what).map(({ text }) => text)
  const [read, ...more] = typed('run read')
  const write = typed('run write')
  if (read === undefined || more.length > 0 || write.length === 0)
    throw new Error(`docs/partners/${name} needs one block "sh run read" and a block "sh run write"`)
  const others = blocks.flatMap(({ what, text }) => {
    const [, other] = /^run (\w+)$/.exec(what) ?? []
    return other === undefined ? [] : [[other, text] as const]
  })
  return { files, setUp: typed('run'), read, write, others: new Map(others) }
}

/** The variables that the first page has its reader set: all that an example may ask of its surroundings. */
export const settingsOnPages = (): readonly string[] =>
  blocksOf('README.md')
    .filter(({ what }) => what === 'settings')
    .flatMap(({ text }) => [...text.matchAll(/^\s*export (\w+)=/gm)].map(([, name = '']) => name))

function blocksOf(name: string) {
  const page = readFileSync(fileURLToPath(new URL(name, PAGES)), 'utf8')
  return [...page.matchAll(BLOCK)].map(([, language = '', what = '', text = '']) => ({
    language,
    what,
    text,
  }))
}
