import { decided, type Decision } from '@trilateral/contracts'
import { refuse } from '../refusals.ts'
import { COLUMN_NAMES, LAYOUTS, plainName, type ColumnRole, type LayoutKind } from './columns.ts'

/** How the lines of a customs file are to be read: found in its first line, kept with the import, the same to its end. */
export interface Layout {
  readonly kind: LayoutKind
  /** The byte between two cells. */
  readonly delimiter: number
  /** What each column says; null where nothing is read of it. */
  readonly columns: readonly (ColumnRole | null)[]
  readonly valueIn: 'usd' | 'thousand-usd'
  readonly quantityIn: 'kilograms' | 'tonnes' | null
  /** Bytes of the first line with its end: rows begin here. */
  readonly headerBytes: number
}

const LINE_FEED = 10
/** A first line longer than this is no header. */
const MOST_HEADER = 16_384

/** Recognises a customs file by its first bytes. What it is not, is said. */
export function recogniseLayout(head: Uint8Array): Decision<Layout> {
  const kind = kindByMagic(head)
  if (kind) return refuse(kind)
  const end = head.subarray(0, MOST_HEADER).indexOf(LINE_FEED)
  if (head.length === 0) return refuse('file-empty')
  if (end === -1) return refuse(head.length > MOST_HEADER ? 'header-not-found' : 'file-without-rows')
  const text = utf8(head.subarray(0, end))
  if (text === undefined) return refuse('file-not-utf8')
  const delimiter = delimiterOf(text)
  const names = text
    .replace(/\r$/, '')
    .split(delimiter)
    .map((name) => plainName(name))
  return layoutOf(names, { delimiter: delimiter.charCodeAt(0), headerBytes: end + 1 })
}

function layoutOf(
  names: readonly string[],
  found: Pick<Layout, 'delimiter' | 'headerBytes'>,
): Decision<Layout> {
  const kind = LAYOUTS.find(({ marks }) => marks.some((mark) => names.includes(mark)))
  if (!kind) return refuse('layout-unknown', undefined, { columns: names.slice(0, 12).join(', ') })
  const columns: (ColumnRole | null)[] = names.map(() => null)
  const missing: string[] = []
  for (const role of kind.roles) {
    // The first spelling that the file has: numbers before letters, letters before names.
    const spelling = COLUMN_NAMES[role].find((name) => names.includes(name))
    if (spelling !== undefined) columns[names.indexOf(spelling)] = role
    else if (!kind.optional.includes(role)) missing.push(kind.shown[role] ?? role)
  }
  if (missing.length > 0) return refuse('column-missing', undefined, { columns: missing.join(', ') })
  const value = names[columns.indexOf('value')]
  return decided({
    kind: kind.kind,
    columns,
    valueIn: value === 'v' ? 'thousand-usd' : 'usd',
    quantityIn: columns.includes('quantity') ? (kind.kind === 'baci' ? 'tonnes' : 'kilograms') : null,
    ...found,
  })
}

/** What parts the names of the first line. */
function delimiterOf(text: string): string {
  const count = (delimiter: string) => text.split(delimiter).length
  return [',', ';', '\t'].reduce((most, each) => (count(each) > count(most) ? each : most))
}

function utf8(bytes: Uint8Array): string | undefined {
  try {
    // The byte order mark is not part of the first column's name: the decoder leaves it out.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** What a file is by its first bytes, where that is nothing that can be read: a name proves nothing. */
function kindByMagic(head: Uint8Array): 'file-is-zip' | 'file-is-gzip' | 'file-not-text' | undefined {
  const startsWith = (...magic: number[]) => magic.every((byte, index) => head[index] === byte)
  if (startsWith(0x50, 0x4b, 0x03, 0x04)) return 'file-is-zip'
  if (startsWith(0x1f, 0x8b)) return 'file-is-gzip'
  return head.includes(0) || startsWith(0x25, 0x50, 0x44, 0x46) ? 'file-not-text' : undefined
}
