import { readdirSync, readFileSync } from 'node:fs'
import { catalogueFaults, type Catalogue } from '@trilateral/ui'
import { describe, expect, test } from 'vitest'
import { actionTexts } from './actions/action-texts.ts'
import { alertGridTexts } from './alerts/alert-grid-texts.ts'
import { alertTexts } from './alerts/alert-texts.ts'
import { areaTexts } from './area/area-texts.ts'
import { bottomLineTexts } from './bottom-line/bottom-line-texts.ts'
import { bulkChangeTexts } from './bulk/bulk-change-texts.ts'
import { commentTexts } from './comments/comment-texts.ts'
import { commitmentTexts } from './commitments/commitment-texts.ts'
import { decisionsTexts } from './decisions/decisions-texts.ts'
import { dossierTexts } from './dossier/dossier-texts.ts'
import { terms } from './dossier/terms.ts'
import { fileColumnTexts } from './files/file-column-texts.ts'
import { changedTexts } from './form/changed-texts.ts'
import { formTexts } from './form/form-texts.ts'
import { readersTexts } from './form/readers-texts.ts'
import { words } from './frame/words.ts'
import { meetingsTexts } from './meetings/meetings-texts.ts'
import { milestoneTexts } from './milestones/milestone-texts.ts'
import { myWorkTexts } from './my-work/my-work-texts.ts'
import { noticeTexts } from './notices/notice-texts.ts'
import { previewTexts } from './preview/preview-texts.ts'
import { programTexts } from './program/program-texts.ts'
import { newProgramTexts } from './programs/new-program-texts.ts'
import { registerTexts } from './programs/register-texts.ts'
import { sharingTexts } from './sharing/sharing-texts.ts'
import { riskTexts } from './risks/risk-texts.ts'
import { timelineTexts } from './timeline/timeline-texts.ts'
import { ratingWords } from './update/rating-words.ts'
import { updateTexts } from './update/update-texts.ts'
import { viewTexts } from './views/view-texts.ts'

const CATALOGUES: Readonly<Record<string, Catalogue>> = {
  actionTexts,
  alertGridTexts,
  alertTexts,
  areaTexts,
  bottomLineTexts,
  bulkChangeTexts,
  changedTexts,
  commentTexts,
  commitmentTexts,
  decisionsTexts,
  dossierTexts,
  fileColumnTexts,
  formTexts,
  meetingsTexts,
  milestoneTexts,
  myWorkTexts,
  newProgramTexts,
  noticeTexts,
  previewTexts,
  programTexts,
  ratingWords,
  readersTexts,
  registerTexts,
  riskTexts,
  sharingTexts,
  terms,
  timelineTexts,
  updateTexts,
  viewTexts,
  words,
}

const web = new URL('.', import.meta.url)
const files = readdirSync(web, { recursive: true, encoding: 'utf8' }).filter(
  (file) => /\.tsx?$/.test(file) && !file.includes('.test.'),
)
const isCatalogue = (file: string) =>
  /(-texts|\/words|terms|rating-words|refusals\.[a-z]+|notices\.[a-z]+)\.ts$/.test(file)
const sources = files
  .filter((file) => !isCatalogue(file))
  .map((file) => readFileSync(new URL(file, web), 'utf8'))
  .join('\n')

test('every catalogue of the desk is looked at here', () => {
  const declared = files
    .filter((file) => isCatalogue(file) && !file.startsWith('refusals/'))
    .flatMap((file) => [
      ...readFileSync(new URL(file, web), 'utf8').matchAll(/export const (\w+) = createCatalogue/g),
    ])
    .map(([, name]) => name ?? '')
  expect(declared.toSorted()).toEqual(Object.keys(CATALOGUES).toSorted())
})

describe.each(Object.entries(CATALOGUES))('%s', (_name, catalogue) => {
  test('says everything in English, Japanese and Korean, with the same placeholders and no glued particle', () => {
    expect(catalogueFaults(catalogue)).toEqual([])
  })

  test('has no text that no screen shows', () => {
    // Ids that are put together (`status.${…}`, `${step}.title`) count as used when a screen names what is fixed of them.
    const beginnings = [...sources.matchAll(/`([\w.-]*\.)\$\{/g)].map(([, text]) => text ?? '')
    const ends = [...sources.matchAll(/`\$\{[^}]+\}(\.[\w.-]+)`/g)].map(([, text]) => text ?? '')
    const unused = Object.keys(catalogue.texts.en).filter(
      (id) =>
        !sources.includes(`'${id}'`) &&
        !beginnings.some((text) => id.startsWith(text)) &&
        !ends.some((text) => id.endsWith(text)),
    )
    // Each step on a milestone and each rating is looked up by its own name.
    expect(
      unused.filter((id) => !['reach', 'slip', ...Object.keys(ratingWords.texts.en)].includes(id)),
    ).toEqual([])
  })
})

test('no screen holds words of its own', () => {
  const said = [...sources.matchAll(/>\s*([A-Z][a-z]+(?: [a-z]+)+)[.:]?\s*</g)].map(([, text]) => text)
  const attributes = [...sources.matchAll(/(?:label|title|placeholder|aria-label)="([^"{]+)"/g)].map(
    ([, text]) => text,
  )
  expect([...said, ...attributes]).toEqual([])
})

test('a rating means on the form what it means everywhere', () => {
  const kit = readFileSync(new URL('../../ui/src/rating/rating.en.ts', import.meta.url), 'utf8')
  for (const rating of ['A', 'B', 'C', 'D', 'E'] as const)
    expect(kit).toContain(`'definition.${rating}': '${ratingWords.texts.en[rating]}'`)
})
