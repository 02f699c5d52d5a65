export type { Holiday, HolidayKind, HolidaySource } from './holiday.ts'
export {
  allThreeWork,
  holidays,
  holidaysOn,
  HOLIDAYS_FROM,
  HOLIDAYS_TO,
  workingDay,
  workingDays,
  type WorkingDay,
  type WorkingDays,
} from './holidays.ts'
