import { catalogueFaults } from '@trilateral/ui'
import { expect, test } from 'vitest'
import { alertsTexts } from './alerts.ts'
import { briefTexts } from './brief.ts'
import { calendarTexts } from './calendar.ts'
import { commitmentsTexts } from './commitments.ts'
import { dossierTexts } from './dossier.ts'
import { noticesTexts } from './notices.ts'
import { operateTexts } from './operate.ts'
import { partnersTexts } from './partners.ts'
import { positionTexts } from './position.ts'
import { programsTexts } from './programs.ts'
import { recallsTexts } from './recalls.ts'
import { searchTexts } from './search.ts'
import { supplyAreasTexts } from './supply-areas.ts'
import { supplyTexts } from './supply.ts'
import { termsTexts } from './terms.ts'
import { registerTexts } from './register.ts'
import { portal } from './texts.ts'
import { timelineTexts } from './timeline.ts'
import { webhooksTexts } from './webhooks.ts'

const catalogues = {
  portal,
  termsTexts,
  briefTexts,
  calendarTexts,
  commitmentsTexts,
  programsTexts,
  dossierTexts,
  timelineTexts,
  alertsTexts,
  noticesTexts,
  recallsTexts,
  searchTexts,
  supplyAreasTexts,
  supplyTexts,
  positionTexts,
  registerTexts,
  operateTexts,
  partnersTexts,
  webhooksTexts,
}

test.each(Object.entries(catalogues))(
  'the texts of %s exist in English, Japanese and Korean with the same placeholders',
  (_name, catalogue) => expect(catalogueFaults(catalogue)).toEqual([]),
)

// After a placeholder no one can know which of two forms of a Korean particle is right.
test.each(Object.entries(catalogues))(
  'no Korean particle hangs on a placeholder in %s',
  (_name, { texts }) => {
    const hanging = Object.entries(texts.ko).filter(([, text]) =>
      /\}(?:은|는|이|가|을|를|과|와|으로|로)/.test(text),
    )
    expect(hanging).toEqual([])
  },
)
