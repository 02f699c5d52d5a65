import { defineArea } from '../define-area.ts'
import { chipInputAmended, chipInputRecorded } from './chip-input.events.ts'
import { indicatorAmended, indicatorRecorded, indicatorValuesRecorded } from './indicator.events.ts'
import { exposureChanged, exposureLowered, exposureRaised } from './exposure.events.ts'
import { scenarioSaved, scenarioShared } from './scenario.events.ts'
import { supplierSharesComputed, supplierSharesWithdrawn } from './supplier-shares.events.ts'
import { tradeDataSetImported, tradeDataSetWithdrawn } from './trade-data-set.events.ts'

export const semiconductors = defineArea({
  code: 'semiconductors',
  name: { en: 'Semiconductors', ja: '半導体', ko: '반도체' },
  events: [
    chipInputRecorded,
    chipInputAmended,
    indicatorRecorded,
    indicatorAmended,
    indicatorValuesRecorded,
    exposureRaised,
    exposureChanged,
    exposureLowered,
    scenarioSaved,
    scenarioShared,
    supplierSharesComputed,
    supplierSharesWithdrawn,
    tradeDataSetImported,
    tradeDataSetWithdrawn,
  ],
  // Measures, from which exposures follow.
  hears: [{ area: 'critical-minerals', entity: 'measure' }],
})
