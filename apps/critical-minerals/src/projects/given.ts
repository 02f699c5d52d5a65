// What the tests of this folder begin with, in officials' words.
import { randomUUID } from 'node:crypto'
import type { MineralsProject } from '@trilateral/contracts/critical-minerals'
import type { ProjectDraft, RecordInput } from './project-draft.ts'

/** A made-up magnet plant in Korea under construction, 1,500 t a year from 2027. */
export const givenProject = (changes: Partial<ProjectDraft> = {}): ProjectDraft => ({
  name: { en: { text: 'Example magnet plant', state: 'source' } },
  kind: 'magnet',
  country: 'KR',
  materials: ['neodymium'],
  partners: [{ name: 'Example Magnetics', party: 'kr' }],
  capacities: [{ amount: 1500, unit: 't/a', year: 2027, source: null }],
  statuses: [
    { status: 'announced', from: '2025-06-26', source: null },
    { status: 'construction', from: '2026-01-12', source: null },
  ],
  milestones: [],
  financing: [],
  sameAs: null,
  source: null,
  illustrative: true,
  ...changes,
})

export const projectId = (number: number) => `019a1c00-0000-7000-8000-${String(number).padStart(12, '0')}`

export const givenRecord = (number: number, changes: Partial<ProjectDraft> = {}) => {
  const state: MineralsProject = { ...givenProject(changes), id: projectId(number) }
  return { state }
}

export const givenForm = (changes: Partial<ProjectDraft> = {}): RecordInput => ({
  requestId: randomUUID(),
  project: givenProject(changes),
  audience: ['jp', 'kr', 'us'],
  tlp: 'GREEN',
})
