import { defineArea } from '../define-area.ts'
import { chipInputAmended, chipInputRecorded } from './chip-input.events.ts'
import { indicatorAmended, indicatorRecorded, indicatorValuesRecorded } from './indicator.events.ts'
import { scenarioSaved, scenarioShared } from './scenario.events.ts'

export const semiconductors = defineArea({
  code: 'semiconductors',
  name: { en: 'Semiconductors', ja: '半導体', ko: '반도체' },
  events: [
    chipInputRecorded,
    chipInputAmended,
    indicatorRecorded,
    indicatorAmended,
    indicatorValuesRecorded,
    scenarioSaved,
    scenarioShared,
  ],
})
