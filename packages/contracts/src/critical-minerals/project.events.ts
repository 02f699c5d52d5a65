import { z } from 'zod'
import { defineEvent } from '../define-event.ts'
import { mineralsProjectSchema, type MineralsProject } from './minerals-project.ts'

const exampleProject: MineralsProject = {
  id: '019a1c00-0000-7000-8000-000000000081',
  name: { en: { text: 'Example separation plant', state: 'source' } },
  kind: 'separation',
  country: 'AU',
  materials: ['neodymium'],
  partners: [{ name: 'Example company', party: 'jp' }],
  capacities: [{ amount: 1000, unit: 't-REO/a', year: 2028, source: null }],
  statuses: [{ status: 'announced', from: '2026-03-01', source: null }],
  milestones: [
    {
      title: { en: { text: 'First lot', state: 'source' } },
      due: '2028-06-30',
      reachedOn: null,
    },
  ],
  financing: [
    {
      kind: 'announced',
      by: 'Example bank',
      amount: 50_000_000,
      currency: 'USD',
      on: '2026-03-01',
      source: null,
    },
  ],
  sameAs: null,
  source: null,
  illustrative: true,
}

const entity = 'minerals-project'
const data = z.strictObject({ mineralsProject: mineralsProjectSchema })

export const projectRecorded = defineEvent({
  type: 'critical-minerals.minerals-project-recorded',
  entity,
  version: 1,
  summary: {
    en: 'A mine or plant was entered, with its stage, capacity, partners and financing.',
    ja: '鉱山または工場が、工程・能力・関係者・資金とともに登録された。',
    ko: '광산 또는 공장이 단계·생산능력·참여자·재원과 함께 등록되었다.',
  },
  data,
  example: { mineralsProject: exampleProject },
})

export const projectAmended = defineEvent({
  type: 'critical-minerals.minerals-project-amended',
  entity,
  version: 1,
  summary: {
    en: 'What is said of a project changed: its status from a day, capacity, partners, milestones or financing.',
    ja: '鉱物事業の記述が変わった。ある日からの状況、能力、関係者、節目、資金のいずれか。',
    ko: '광물 사업에 관한 기술이 바뀌었다. 특정일부터의 상태, 생산능력, 참여자, 이정표 또는 재원이다.',
  },
  data,
  example: {
    mineralsProject: {
      ...exampleProject,
      statuses: [...exampleProject.statuses, { status: 'feasibility', from: '2026-09-01', source: null }],
    },
  },
})
