import { defineArea } from '../define-area.ts'
import { measureEnded } from './measure-ended.event.ts'
import { measureRecorded } from './measure-recorded.event.ts'
import { measureResumed } from './measure-resumed.event.ts'
import { measureSuspended } from './measure-suspended.event.ts'
import { projectAmended, projectRecorded } from './project.events.ts'
import { supplyPositionAmended, supplyPositionRecorded } from './supply.events.ts'

export const criticalMinerals = defineArea({
  code: 'critical-minerals',
  name: { en: 'Critical minerals', ja: '重要鉱物', ko: '핵심광물' },
  events: [
    measureRecorded,
    measureSuspended,
    measureResumed,
    measureEnded,
    supplyPositionRecorded,
    supplyPositionAmended,
    projectRecorded,
    projectAmended,
  ],
})
