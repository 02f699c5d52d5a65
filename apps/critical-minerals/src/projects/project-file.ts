import type { CalendarDate } from '@trilateral/contracts'
import type { MineralsProject } from '@trilateral/contracts/critical-minerals'
import type { WrittenFile } from '@trilateral/files'
import type { Kept } from '@trilateral/records'
import { materialOf } from '@trilateral/supply-risk'
import { viewFile, viewFileInput, type FileColumn } from '@trilateral/work-program'
import type { z } from 'zod'
import { listInput, listPlants } from './list-plants.ts'
import { newestCapacities } from './newest-capacities.ts'
import { PROJECT_FILE_COLUMNS, type ProjectFileColumn } from './project-file-columns.ts'
import { plantSummary, type PlantSummary } from './project-views.ts'

export const projectFileInput = listInput.extend(viewFileInput(PROJECT_FILE_COLUMNS))
export type ProjectFileInput = z.output<typeof projectFileInput>

interface Row extends PlantSummary {
  readonly id: string
  /** Null: none is stated. */
  readonly capacity: MineralsProject['capacities'][number] | null
}

const HOW: Readonly<Record<ProjectFileColumn, FileColumn<Row>>> = {
  name: { kind: 'text', width: 40, cell: ({ project }, say) => say.text(project.name) },
  kind: { kind: 'text', cell: ({ project }, say) => say.word(project.kind) },
  country: { kind: 'text', cell: ({ project }, say) => say.word(project.country) },
  materials: {
    kind: 'text',
    width: 24,
    cell: ({ project }, { language }) =>
      project.materials.map((code) => materialOf(code)?.names[language] ?? code).join('; '),
  },
  status: { kind: 'text', cell: ({ status }, say) => say.word(status?.status ?? null) },
  since: { kind: 'day', cell: ({ status }) => status?.from ?? null },
  capacity: { kind: 'number', cell: ({ capacity }) => capacity?.amount ?? null },
  unit: { kind: 'text', cell: ({ capacity }, say) => say.word(capacity?.unit ?? null) },
  year: { kind: 'number', cell: ({ capacity }) => capacity?.year ?? null },
  'also-reported': {
    kind: 'text',
    cell: ({ alsoReported }) => alsoReported.map(({ originator }) => originator).join(' ') || null,
  },
  basis: {
    kind: 'text',
    cell: ({ project }, say) => say.word(project.illustrative ? 'illustrative' : null),
  },
  source: { kind: 'text', width: 40, cell: ({ project }) => project.source?.name ?? null },
  'source-url': { kind: 'text', width: 40, cell: ({ project }) => project.source?.url ?? null },
  'read-on': { kind: 'day', cell: ({ project }) => project.source?.accessedOn ?? null },
}

/** The plants as they are asked for on the screen, each once, with a row for each unit in which its capacity is stated. */
export function projectFile(
  kept: readonly Kept<MineralsProject>[],
  { format, language, columns, words, ...question }: ProjectFileInput,
  { today, now }: { readonly today: CalendarDate; readonly now: Date },
): Promise<WrittenFile> {
  const on = question.on ?? today
  const rows = listPlants(kept, question, on).flatMap((plant) => {
    const summary = plantSummary(plant, on)
    const { id, capacities } = summary.project
    const newest = newestCapacities(capacities)
    return (newest.length > 0 ? newest : [null]).map((capacity): Row => ({ ...summary, id, capacity }))
  })
  return viewFile('projects', rows, HOW, { format, language, columns, words }, now)
}
