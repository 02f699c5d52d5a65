import type { SearchHit } from '../answers.ts'
import { inputPage } from '../record/input-page.ts'

export interface AreaAddress {
  readonly code: string
  readonly url: string
}

/** Where something that was found can be seen: a page of the portal, or else the tool of the area that keeps it. */
export function hitAddress(hit: SearchHit, areas: readonly AreaAddress[]): string {
  const { kind, entity, id, program, day, area, isExercise } = hit
  const tool = areas.find(({ code }) => code === area)?.url
  switch (kind) {
    case 'program':
      return `/programs/${id}`
    case 'commitment':
      return `/commitments/${id}`
    case 'measure':
      return `/measures/${id}`
    case 'supply-position':
      return `/supply/${id}`
    case 'alert':
      return `/alerts#${id}`
    case 'bottom-line':
      return '/'
    case 'minerals-project':
      return '/supply'
    case 'chip-input':
      return tool === undefined ? '/supply' : inputPage(tool, id)
    default:
      if (entity === 'notice') return `/notices${isExercise ? '?exercises=true' : ''}#${id}`
      if (program !== null) return `/programs/${program.id}`
      if (day !== null) return `/calendar?view=agenda&month=${day.slice(0, 7)}`
      return tool ?? '/events'
  }
}
