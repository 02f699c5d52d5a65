import { madeUpEvidence, type ProgramEntry } from '@trilateral/work-program'
import { text } from '../../opening-register/entry.ts'

export const magnets: ProgramEntry = {
  number: '2',
  originator: 'jp',
  audience: ['jp', 'kr', 'us'],
  tlp: 'GREEN',
  recordedOn: '2026-04-14',
  title: text('Magnets with less heavy rare earth', '重希土類を減らした磁石', '중희토류를 줄인 자석'),
  purpose: text(
    'Test permanent magnets that need less dysprosium, and find plants that would make them',
    'ジスプロシウムの使用を減らした永久磁石を試験し、製造できる工場を見いだす',
    '디스프로슘을 덜 쓰는 영구자석을 시험하고 이를 만들 공장을 찾는다',
  ),
  commitments: ['critical-minerals-3'],
  owners: ['jp', 'kr'],
  startsOn: '2026-04-01',
  endsOn: '2027-03-31',
  dependsOn: {
    program: '1',
    milestone: '104',
    why: text(
      'The offers need the yield of the pilot line',
      '供給提案にはパイロットラインの収率が必要',
      '공급 제안에는 시범 라인의 수율이 필요하다',
    ),
  },
  milestones: [
    {
      number: '201',
      title: text('Common specification agreed', '共通仕様の合意', '공통 사양 합의'),
      dayOf: 'jp',
      due: '2026-06-30',
      critical: true,
      reached: {
        on: '2026-06-26',
        evidence: madeUpEvidence('Specification, first edition', '仕様書 第1版', '사양서 제1판'),
      },
    },
    {
      number: '202',
      title: text(
        'Test magnets delivered to a motor maker',
        '試験用磁石をモーターメーカーに納入',
        '시험용 자석을 모터 제조사에 납품',
      ),
      dayOf: 'jp',
      due: '2026-09-30',
      critical: true,
      after: ['201'],
      reached: {
        on: '2026-10-07',
        evidence: madeUpEvidence('Delivery note', '納品書', '납품서'),
      },
    },
    {
      number: '203',
      title: text('Endurance tests finished', '耐久試験の完了', '내구 시험 완료'),
      dayOf: 'kr',
      due: '2026-12-18',
      critical: true,
      after: ['202'],
    },
    {
      number: '204',
      title: text('Supply offers from two plants', '2工場からの供給提案', '두 공장의 공급 제안'),
      dayOf: 'jp',
      due: '2027-03-19',
      critical: true,
      after: ['203', '104'],
    },
  ],
  risk: {
    on: '2026-08-05',
    title: text(
      'Prices of neodymium rise before the offers',
      '供給提案の前にネオジム価格が上昇',
      '공급 제안 전에 네오디뮴 가격 상승',
    ),
    mitigation: text(
      'Ask for offers tied to an index',
      '価格指標に連動した提案を求める',
      '가격 지표에 연동된 제안을 요청한다',
    ),
    likelihood: 'unlikely',
    impact: 'major',
    confidence: 'low',
    audience: ['jp'],
  },
  assessments: [
    {
      on: '2026-11-10',
      declared: 'B',
      trend: 'improving',
      confidence: 'high',
      whatChanged: text(
        'Half of the endurance tests are done',
        '耐久試験の半分を終えた',
        '내구 시험의 절반을 마쳤다',
      ),
      ask: null,
      next: '203',
    },
  ],
}
