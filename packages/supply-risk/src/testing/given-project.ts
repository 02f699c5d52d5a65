import type { MineralsProject, ProjectStatus } from '@trilateral/contracts/critical-minerals'

export const projectId = (number: number) => `019a1c00-0000-7000-8000-${String(number).padStart(12, '0')}`

export const givenStatus = (status: ProjectStatus['status'], from: string | null): ProjectStatus => ({
  status,
  from,
  source: null,
})

/** A record of a made-up magnet plant in Korea, announced in June 2025 and under construction since January 2026. */
export const givenRecord = (
  number: number,
  changes: Partial<MineralsProject> = {},
): { readonly state: MineralsProject } => ({
  state: {
    id: projectId(number),
    name: { en: { text: 'Example magnet plant', state: 'source' } },
    kind: 'magnet',
    country: 'KR',
    materials: ['neodymium'],
    partners: [{ name: 'Example Magnetics', party: 'kr' }],
    capacities: [],
    statuses: [givenStatus('announced', '2025-06-26'), givenStatus('construction', '2026-01-12')],
    milestones: [],
    financing: [],
    sameAs: null,
    source: null,
    illustrative: true,
    ...changes,
  },
})
