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
  summary: 'A mine or plant was entered, with its stage, capacity, partners and financing.',
  data,
  example: { mineralsProject: exampleProject },
})

export const projectAmended = defineEvent({
  type: 'critical-minerals.minerals-project-amended',
  entity,
  version: 1,
  summary:
    'What is said of a project changed: its status from a day, capacity, partners, milestones or financing.',
  data,
  example: {
    mineralsProject: {
      ...exampleProject,
      statuses: [...exampleProject.statuses, { status: 'feasibility', from: '2026-09-01', source: null }],
    },
  },
})
