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
  summary: {
    en: 'A risk to a program was entered.',
    ja: 'プログラムのリスクが登録された。',
    ko: '프로그램의 위험이 등록되었다.',
  },
  data: risk,
  example: { risk: exampleRisk },
})

export const riskAmended = defineEvent({
  type: 'work-program.risk-amended',
  entity: 'risk',
  version: 1,
  summary: {
    en: 'What is said of a risk changed: its likelihood, impact, confidence, mitigation or owner.',
    ja: 'リスクの記述が変わった。可能性、影響、確信度、緩和策、担当のいずれか。',
    ko: '위험에 관한 기술이 바뀌었다. 가능성, 영향, 확신도, 완화책 또는 담당이다.',
  },
  data: risk,
  example: { risk: { ...exampleRisk, likelihood: 'very-likely' } },
})

export const riskClosed = defineEvent({
  type: 'work-program.risk-closed',
  entity: 'risk',
  version: 1,
  summary: {
    en: 'A risk no longer stands, with the reason.',
    ja: 'リスクが、理由とともになくなった。',
    ko: '위험이 사유와 함께 해소되었다.',
  },
  data: risk,
  example: {
    risk: { ...exampleRisk, status: 'closed', closedBecause: inEnglish('A second supplier is qualified') },
  },
})

export const alertRaised = defineEvent({
  type: 'work-program.alert-raised',
  entity: 'alert',
  version: 1,
  summary: {
    en: 'Something happened that bears on commitments, with its evidence.',
    ja: '約束事項に関わる事態が、根拠とともに知らされた。',
    ko: '약속 사항과 관련된 일이 근거와 함께 알려졌다.',
  },
  data: alert,
  example: { alert: exampleAlert },
})

export const alertAcknowledged = defineEvent({
  type: 'work-program.alert-acknowledged',
  entity: 'alert',
  version: 1,
  summary: {
    en: 'Somebody has seen an alert, and it may have been given to somebody to look after.',
    ja: '警報が確認され、担当者が割り当てられた場合もある。',
    ko: '경보가 확인되었으며, 담당자가 지정되었을 수 있다.',
  },
  data: alert,
  example: {
    alert: { ...exampleAlert, status: 'acknowledged', acknowledgedBy: official, assignedTo: official },
  },
})

export const alertClosed = defineEvent({
  type: 'work-program.alert-closed',
  entity: 'alert',
  version: 1,
  summary: {
    en: 'An alert needs nobody any more, with the reason.',
    ja: '警報への対応が、理由とともに不要となった。',
    ko: '경보에 대한 대응이 사유와 함께 더 이상 필요하지 않다.',
  },
  data: alert,
  example: {
    alert: { ...exampleAlert, status: 'closed', closedBecause: inEnglish('The suspension was extended') },
  },
})
