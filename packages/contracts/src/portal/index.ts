export { CALENDAR_KINDS, type CalendarKind } from './calendar-kinds.ts'
export { SEARCH_KINDS, type SearchKind } from './search-kinds.ts'
