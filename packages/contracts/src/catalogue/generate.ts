import { bringUpToDate } from './bring-up-to-date.ts'
import { EVENT_DOCUMENTS, readDocuments, writeDocuments } from './documents-folder.ts'
import { registered } from './registered.ts'

// `generate-docs` writes docs/events; with --check it only says whether something would have to be written.
const today = new Date().toISOString().slice(0, 10)
const { complaints, write, remove } = bringUpToDate(registered, readDocuments(EVENT_DOCUMENTS), today)
const onlyCheck = process.argv.includes('--check')
const changed = [...write.keys(), ...remove]

if (complaints.length > 0) {
  console.error(complaints.join('\n'))
  process.exitCode = 1
} else if (onlyCheck && changed.length > 0) {
  console.error(
    `docs/events is not up to date (${changed.join(', ')}): run pnpm --filter @trilateral/contracts generate-docs and commit the result.`,
  )
  process.exitCode = 1
} else if (!onlyCheck) {
  writeDocuments(EVENT_DOCUMENTS, write, remove)
  console.log(changed.length > 0 ? `docs/events: wrote ${changed.join(', ')}` : 'docs/events is up to date')
}
