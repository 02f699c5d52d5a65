import { z } from 'zod'

export { daysBetween, isCalendarDate, shiftedDay, type CalendarDate } from './calendar-days.ts'

export const calendarDateSchema = z.iso.date('date-not-a-calendar-day')
