import type { Measure } from './measure.ts'

const source = {
  name: 'The Business Times, 9 November 2025',
  url: 'https://www.businesstimes.com.sg/international/china-suspends-ban-exports-gallium-germanium-antimony-us',
  accessedOn: '2026-11-24',
}

/** The measure that examples and golden events carry: one clause of a real instrument, complete enough to copy from. */
export const exampleMeasure: Measure = {
  id: '019a1c00-0000-7000-8000-000000000046',
  issuer: 'CN',
  instrument: {
    number: '46/2024',
    title: {
      en: { text: 'Announcement 46 of 2024', state: 'source' },
      ja: { text: '公告2024年第46号', state: 'provisional' },
      ko: { text: '공고 2024년 제46호', state: 'provisional' },
    },
  },
  issuedOn: null,
  legalBasis: null,
  source,
  clauses: [
    {
      key: '2',
      number: '2',
      summary: { en: { text: 'No export of gallium to the United States in principle', state: 'source' } },
      restriction: 'export-ban',
      goods: [{ material: 'gallium', tariffLines: [{ schedule: 'CN', code: '8112929090' }] }],
      target: { countries: ['US'], endUse: 'any' },
      effectiveFrom: '2024-12-03',
      confirmed: true,
      changes: [],
    },
  ],
}

export const exampleSource = source
