/** Where a record is read at the desk, by its entity. */
const PLACES: Readonly<Record<string, (id: string) => string>> = {
  program: (id) => `/programs/${id}`,
  alert: (id) => `/alerts?open=${id}`,
  decision: (id) => `/decisions?open=${id}`,
  meeting: (id) => `/meetings/${id}`,
  notice: (id) => `/notices/${id}`,
  measure: (id) => `/measures/${id}`,
  'supply-position': (id) => `/supply/${id}`,
  'minerals-project': (id) => `/projects/${id}`,
  'chip-input': (id) => `/inputs/${id}`,
  indicator: (id) => `/indicators/${id}`,
  scenario: (id) => `/scenarios/${id}`,
}

/** Where the record has a page of its own; else where the day's work is. */
export const placeOf = (entity: string, id: string): string => PLACES[entity]?.(id) ?? '/'
