import type { HolidaySource } from './holiday.ts'

const accessedOn = '2026-11-29'

export const CABINET_OFFICE: HolidaySource = {
  name: 'Cabinet Office of Japan, national holidays',
  url: 'https://www8.cao.go.jp/chosei/shukujitsu/gaiyou.html',
  accessedOn,
  isComputed: false,
}

/** Its first article closes offices on 29 December to 3 January. */
export const JAPANESE_OFFICES_ACT: HolidaySource = {
  name: 'Act on Holidays of Administrative Organs (Japan, Act No. 91 of 1988), Article 1',
  url: 'https://laws.e-gov.go.jp/law/363AC0000000091',
  accessedOn,
  isComputed: false,
}

export const KOREAN_ALMANAC: HolidaySource = {
  name: 'Korea AeroSpace Administration, almanac (월력요항)',
  url: 'https://www.kasa.go.kr/',
  accessedOn,
  isComputed: false,
}

/** For a year whose almanac was not at hand. Days that the government adds, and some substitutes, can be missing. */
export const COMPUTED_FOR_KOREA: HolidaySource = {
  name: 'vacanza/holidays, computed from the Public Holidays Act (Korea)',
  url: 'https://github.com/vacanza/holidays',
  accessedOn,
  isComputed: true,
}

export const FEDERAL_HOLIDAYS: HolidaySource = {
  name: 'U.S. Office of Personnel Management, federal holidays (5 U.S.C. 6103)',
  url: 'https://www.opm.gov/policy-data-oversight/pay-leave/federal-holidays/',
  accessedOn,
  isComputed: false,
}

export const EXECUTIVE_ORDERS: HolidaySource = {
  name: 'Executive orders closing federal departments and agencies on the day',
  url: 'https://www.federalregister.gov/presidential-documents/executive-orders',
  accessedOn,
  isComputed: false,
}
