import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

// Beside the repository: the text is read in tests and never shipped.
const path = fileURLToPath(
  new URL('../../../../../shared/data/statement/joint-statement-2024-06-26.md', import.meta.url),
)

/** The statement as the three governments published it, for tests. A missing file fails them: nothing else proves the pointers. */
export function givenStatement(): string {
  if (!existsSync(path))
    throw new Error(
      'The text of the statement is missing: put it at ../shared/data/statement/joint-statement-2024-06-26.md beside the repository.',
    )
  return readFileSync(path, 'utf8')
}
