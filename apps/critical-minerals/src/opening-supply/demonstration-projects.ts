import type { Party } from '@trilateral/contracts'
import { text } from '../opening-register/entry.ts'
import type { ProjectDraft } from '../projects/project-draft.ts'

/** Six plants that do not exist, in seven records: one is reported by two ministries. Every screen says that they are made up. */
export interface DemonstrationProject {
  readonly id: string
  readonly party: Party
  readonly draft: ProjectDraft
}

const idOf = (number: number) => `01989680-0000-7000-8000-00000000b00${number}`

type Made = Omit<ProjectDraft, 'illustrative' | 'source' | 'sameAs' | 'partners'> &
  Partial<Pick<ProjectDraft, 'sameAs'>> & { readonly partners: readonly (readonly [string, Party | null])[] }

const made = (number: number, party: Party, { partners, ...draft }: Made): DemonstrationProject => ({
  id: idOf(number),
  party,
  draft: {
    sameAs: null,
    ...draft,
    partners: partners.map(([name, of]) => ({ name, party: of })),
    source: null,
    illustrative: true,
  },
})

const status = (...[name, from]: [ProjectDraft['statuses'][number]['status'], string]) => ({
  status: name,
  from,
  source: null,
})
const capacity = (amount: number, unit: ProjectDraft['capacities'][number]['unit'], year: number) => ({
  amount,
  unit,
  year,
  source: null,
})
const money = (
  kind: 'announced' | 'committed',
  by: string,
  amount: number,
  currency: ProjectDraft['financing'][number]['currency'],
  on: string,
) => ({ kind, by, amount, currency, on, source: null })

const separationPlant: Made = {
  name: text('Example rare-earth separation plant', '例示：レアアース分離工場', '예시: 희토류 분리 공장'),
  kind: 'separation',
  country: 'AU',
  materials: ['neodymium', 'praseodymium'],
  partners: [
    ['Example Rare Earths Pty', null],
    ['Example Trading', 'jp'],
  ],
  capacities: [capacity(2_000, 't-REO/a', 2026), capacity(4_500, 't-REO/a', 2028)],
  statuses: [status('feasibility', '2025-02-01'), status('construction', '2026-03-02')],
  milestones: [
    {
      title: text('First separated oxide', '分離酸化物の初回生産', '분리 산화물 첫 생산'),
      due: '2027-06-30',
      reachedOn: null,
    },
  ],
  financing: [
    money('announced', 'Example Resources Fund', 180_000_000, 'USD', '2025-09-15'),
    money('committed', 'Example Resources Fund', 60_000_000, 'USD', '2026-03-02'),
  ],
}

export const demonstrationProjects: readonly DemonstrationProject[] = [
  made(1, 'jp', separationPlant),
  made(2, 'kr', {
    ...separationPlant,
    name: text(
      'Example separation plant (as reported by Korea)',
      '例示：分離工場（韓国による報告）',
      '예시: 분리 공장(한국 보고)',
    ),
    partners: [['Example Materials', 'kr']],
    capacities: [capacity(4_500, 't-REO/a', 2028)],
    milestones: [],
    financing: [],
    sameAs: idOf(1),
  }),
  made(3, 'us', {
    name: text('Example heavy rare-earth mine', '例示：重希土鉱山', '예시: 중희토 광산'),
    kind: 'mine',
    country: 'US',
    materials: ['dysprosium', 'terbium', 'yttrium'],
    partners: [['Example Mining Company', 'us']],
    capacities: [capacity(600, 't-REO/a', 2029)],
    statuses: [status('announced', '2025-11-10'), status('permitting', '2026-05-20')],
    milestones: [{ title: text('Permit', '許可取得', '인허가'), due: '2027-03-31', reachedOn: null }],
    financing: [money('announced', 'Example Bank', 95_000_000, 'USD', '2025-11-10')],
  }),
  made(4, 'jp', {
    name: text('Example metal and alloy works', '例示：金属・合金工場', '예시: 금속·합금 공장'),
    kind: 'refining',
    country: 'JP',
    materials: ['neodymium', 'dysprosium'],
    partners: [['Example Metals', 'jp']],
    capacities: [capacity(1_200, 't/a', 2027)],
    statuses: [status('construction', '2025-10-01'), status('commissioning', '2026-10-05')],
    milestones: [
      { title: text('First heat', '初回溶解', '첫 용해'), due: '2026-09-30', reachedOn: '2026-10-05' },
    ],
    financing: [money('committed', 'Example Investment Corporation', 7_500_000_000, 'JPY', '2025-10-01')],
  }),
  made(5, 'kr', {
    name: text('Example magnet plant', '例示：磁石工場', '예시: 자석 공장'),
    kind: 'magnet',
    country: 'KR',
    materials: ['neodymium', 'permanent-magnets'],
    partners: [['Example Magnetics', 'kr']],
    capacities: [capacity(1_500, 't/a', 2027), capacity(3_000, 't/a', 2030)],
    statuses: [status('announced', '2025-06-26'), status('construction', '2026-01-12')],
    milestones: [
      { title: text('First magnets', '磁石の初回生産', '자석 첫 생산'), due: '2027-09-30', reachedOn: null },
    ],
    financing: [
      money('announced', 'Example Policy Bank', 210_000_000_000, 'KRW', '2025-06-26'),
      money('committed', 'Example Policy Bank', 80_000_000_000, 'KRW', '2026-01-12'),
    ],
  }),
  made(6, 'us', {
    name: text('Example magnet recycling plant', '例示：磁石リサイクル工場', '예시: 자석 재활용 공장'),
    kind: 'recycling',
    country: 'US',
    materials: ['neodymium', 'praseodymium', 'dysprosium'],
    partners: [
      ['Example Recycling Company', 'us'],
      ['Example Metals', 'jp'],
    ],
    capacities: [capacity(400, 't-REO/a', 2026)],
    statuses: [status('commissioning', '2026-02-01'), status('operating', '2026-08-01')],
    milestones: [],
    financing: [money('committed', 'Example Bank', 40_000_000, 'USD', '2025-12-01')],
  }),
  made(7, 'us', {
    name: text('Example lithium refinery', '例示：リチウム精製工場', '예시: 리튬 정제 공장'),
    kind: 'refining',
    country: 'CA',
    materials: ['lithium'],
    partners: [['Example Lithium', null]],
    capacities: [capacity(20_000, 't-LCE/a', 2029)],
    statuses: [status('feasibility', '2025-04-14'), status('paused', '2026-07-01')],
    milestones: [
      { title: text('Decision to build', '建設の決定', '건설 결정'), due: '2026-06-30', reachedOn: null },
    ],
    financing: [],
  }),
]
