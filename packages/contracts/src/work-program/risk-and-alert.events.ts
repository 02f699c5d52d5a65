import { z } from 'zod'
import { defineEvent } from '../define-event.ts'
import { alertSchema } from './alert.ts'
import { exampleAlert, exampleRisk, inEnglish } from './examples.ts'
import { riskSchema } from './risk.ts'

const risk = z.strictObject({ risk: riskSchema })
const alert = z.strictObject({ alert: alertSchema })
const official = { party: 'kr', name: 'An official' } as const

export const riskRecorded = defineEvent({
  type: 'work-program.risk-recorded',
  entity: 'risk',
  version: 1,
  summary: 'A risk to a program was entered.',
  data: risk,
  example: { risk: exampleRisk },
})

export const riskAmended = defineEvent({
  type: 'work-program.risk-amended',
  entity: 'risk',
  version: 1,
  summary: 'What is said of a risk changed: its likelihood, impact, confidence, mitigation or owner.',
  data: risk,
  example: { risk: { ...exampleRisk, likelihood: 'very-likely' } },
})

export const riskClosed = defineEvent({
  type: 'work-program.risk-closed',
  entity: 'risk',
  version: 1,
  summary: 'A risk no longer stands, with the reason.',
  data: risk,
  example: {
    risk: { ...exampleRisk, status: 'closed', closedBecause: inEnglish('A second supplier is qualified') },
  },
})

export const alertRaised = defineEvent({
  type: 'work-program.alert-raised',
  entity: 'alert',
  version: 1,
  summary: 'Something happened that bears on commitments, with its evidence.',
  data: alert,
  example: { alert: exampleAlert },
})

export const alertAcknowledged = defineEvent({
  type: 'work-program.alert-acknowledged',
  entity: 'alert',
  version: 1,
  summary: 'Somebody has seen an alert, and it may have been given to somebody to look after.',
  data: alert,
  example: {
    alert: { ...exampleAlert, status: 'acknowledged', acknowledgedBy: official, assignedTo: official },
  },
})

export const alertClosed = defineEvent({
  type: 'work-program.alert-closed',
  entity: 'alert',
  version: 1,
  summary: 'An alert needs nobody any more, with the reason.',
  data: alert,
  example: {
    alert: { ...exampleAlert, status: 'closed', closedBecause: inEnglish('The suspension was extended') },
  },
})
