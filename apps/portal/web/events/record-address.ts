/** Pages that show a single record, by the kind of the record. The others are shown as part of these. */
const PAGES: Readonly<Record<string, string>> = {
  measure: '/measures',
  program: '/programs',
  'supply-position': '/supply',
}

/** Where the record that an event is about can be seen; null: on no page of its own. */
export function recordAddress(entity: string, id: string): string | null {
  if (entity === 'alert') return `/alerts#${id}`
  if (entity === 'exposure') return '/supply#exposure'
  if (entity === 'notice') return `/notices#${id}`
  const page = PAGES[entity]
  return page === undefined ? null : `${page}/${id}`
}
