import { z } from 'zod'

export { daysBetween, isCalendarDate, type CalendarDate } from './calendar-days.ts'

export const calendarDateSchema = z.iso.date('date-not-a-calendar-day')
