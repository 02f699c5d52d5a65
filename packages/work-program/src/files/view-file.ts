import {
  audienceCode,
  textFor,
  type Audience,
  type Language,
  type MultilingualText,
  type Party,
  type Tlp,
} from '@trilateral/contracts'
import {
  writeFile,
  type FileFormat,
  type WrittenCell,
  type WrittenFile,
  type WrittenKind,
} from '@trilateral/files'
import { z } from 'zod'

/** What a file of a view is asked with: which columns, in which order, and what the reader's screen calls them. */
export const viewFileInput = <const Keys extends readonly [string, ...string[]]>(keys: Keys) => ({
  format: z.enum(['csv', 'xlsx']),
  language: z.enum(['en', 'ja', 'ko']),
  columns: z
    .array(z.strictObject({ key: z.enum(keys), header: z.string().trim().min(1).max(80) }))
    .min(1)
    .max(30),
  /** What the screen says for a code, `worsening`. */
  words: z.record(z.string().max(60), z.string().max(200)).refine((words) => Object.keys(words).length <= 60),
})

/** How one column is written. */
export interface FileColumn<Row> {
  readonly kind: WrittenKind
  readonly width?: number
  readonly cell: (row: Row, say: Say) => WrittenCell
}

export interface Say {
  readonly language: Language
  /** In the reader's language, or as it was written. */
  readonly text: (text: MultilingualText | null) => string | null
  readonly word: (code: string | null) => string | null
}

interface Asked<Key extends string> {
  readonly format: FileFormat
  readonly language: Language
  readonly columns: readonly { readonly key: Key; readonly header: string }[]
  readonly words: Readonly<Record<string, string>>
}

/** What every row of a file is of. */
interface Marked {
  readonly id: string
  readonly originator: Party
  readonly audience: Audience
  readonly tlp: Tlp
}

/** Every row carries its marking and the moment it was read at: rows are copied out of files, and their marking must go with them. */
const MARKS = ['TLP', 'audience', 'originator', 'as_of_utc', 'id'] as const

/** A view as a file, in the reader's language. */
export function viewFile<Row extends Marked, Key extends string>(
  name: string,
  rows: readonly Row[],
  how: Readonly<Record<Key, FileColumn<Row>>>,
  { format, language, columns, words }: Asked<Key>,
  asOf: Date,
): Promise<WrittenFile> {
  const say: Say = {
    language,
    text: (text) => text && textFor(text, language).text,
    word: (code) => (code === null ? null : (words[code] ?? code)),
  }
  // Two columns of one name would be one in the file.
  const named = [...new Map(columns.map((column) => [column.header, column])).values()]
  return writeFile(`${name}-${asOf.toISOString().slice(0, 10)}`, format, {
    sheet: name,
    columns: [
      ...named.map(({ key, header }) => ({ name: header, kind: how[key].kind, width: how[key].width ?? 14 })),
      ...MARKS.map((mark) => ({
        name: mark,
        kind: mark === 'as_of_utc' ? ('instant' as const) : ('text' as const),
      })),
    ],
    rows: rows.map((row): Record<string, WrittenCell> => ({
      ...Object.fromEntries(named.map(({ key, header }) => [header, how[key].cell(row, say)])),
      TLP: row.tlp,
      audience: audienceCode(row.audience),
      originator: row.originator,
      as_of_utc: asOf.toISOString(),
      id: row.id,
    })),
  })
}
