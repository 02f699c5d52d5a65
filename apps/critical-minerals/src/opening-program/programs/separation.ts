import { madeUpEvidence, type ProgramEntry } from '@trilateral/work-program'
import { text } from '../../opening-register/entry.ts'

export const separation: ProgramEntry = {
  number: '1',
  originator: 'kr',
  audience: ['jp', 'kr', 'us'],
  tlp: 'GREEN',
  recordedOn: '2026-04-10',
  title: text(
    'Separation of heavy rare earths: joint pilot',
    '重希土類の分離：共同パイロット',
    '중희토류 분리: 공동 시범사업',
  ),
  purpose: text(
    'Separate dysprosium and terbium at pilot scale, and share what it costs and leaves behind',
    'ジスプロシウムとテルビウムをパイロット規模で分離し、費用と残渣の知見を共有する',
    '디스프로슘과 터븀을 시범 규모로 분리하고 비용과 잔류물에 관한 지식을 나눈다',
  ),
  commitments: ['critical-minerals-2', 'critical-minerals-3'],
  owners: ['jp', 'kr', 'us'],
  startsOn: '2026-04-01',
  endsOn: '2027-03-31',
  milestones: [
    {
      number: '101',
      title: text('One list of pilot plants', 'パイロット設備の一覧を共有', '시범 설비 목록 공유'),
      dayOf: 'kr',
      due: '2026-05-29',
      critical: false,
      reached: {
        on: '2026-05-27',
        evidence: madeUpEvidence('List of pilot plants', 'パイロット設備一覧', '시범 설비 목록'),
      },
    },
    {
      number: '102',
      title: text('Ore samples exchanged', '鉱石サンプルの交換', '광석 시료 교환'),
      dayOf: 'us',
      due: '2026-07-31',
      critical: true,
      after: ['101'],
      slips: [
        {
          recordedOn: '2026-07-24',
          to: '2026-08-21',
          cause: text(
            'Papers for slightly radioactive ore took longer',
            '微量の放射性物質を含む鉱石の書類手続きに時間を要した',
            '미량의 방사성 물질이 든 광석의 서류 절차가 길어졌다',
          ),
        },
      ],
      reached: {
        on: '2026-08-20',
        evidence: madeUpEvidence('Receipts of three laboratories', '3試験所の受領書', '세 시험소의 수령증'),
      },
    },
    {
      number: '103',
      title: text(
        'Pilot line separates dysprosium and terbium',
        'パイロットラインでジスプロシウムとテルビウムを分離',
        '시범 라인에서 디스프로슘과 터븀 분리',
      ),
      dayOf: 'kr',
      due: '2026-10-30',
      critical: true,
      after: ['102'],
      slips: [
        {
          recordedOn: '2026-10-16',
          to: '2026-12-11',
          cause: text('The extractant was delivered late', '抽出剤の納入が遅れた', '추출제 납품이 늦어졌다'),
        },
        {
          recordedOn: '2026-11-17',
          to: '2027-01-29',
          cause: text(
            'The analysis laboratory has no free time before January',
            '分析機関に1月まで空きがない',
            '분석기관에 1월 전까지 빈 일정이 없다',
          ),
        },
      ],
    },
    {
      number: '104',
      title: text(
        'Joint report on yield and waste',
        '収率と廃棄物に関する共同報告',
        '수율과 폐기물에 관한 공동 보고서',
      ),
      dayOf: 'kr',
      due: '2027-02-26',
      critical: true,
      after: ['103'],
    },
  ],
  risk: {
    on: '2026-09-02',
    title: text('Only one supplier of the extractant', '抽出剤の供給者が1社のみ', '추출제 공급자가 한 곳뿐'),
    mitigation: text('Qualify a second supplier', '第2の供給者を認定する', '두 번째 공급자를 인증한다'),
    likelihood: 'likely',
    impact: 'major',
    confidence: 'moderate',
  },
  decision: {
    on: '2026-11-18',
    question: text(
      'Who pays for time at a second analysis laboratory?',
      '第2の分析機関の費用をどのように負担するか',
      '두 번째 분석기관의 비용을 누가 부담하는가',
    ),
    options: [
      text('Each its own samples', '各国が自国のサンプル分を負担', '각국이 자국 시료분을 부담'),
      text('In equal parts', '三者で等分', '세 나라가 균등 부담'),
    ],
    askedOf: ['jp', 'kr', 'us'],
    due: '2026-12-04',
  },
  assessments: [
    {
      on: '2026-09-15',
      declared: 'B',
      trend: 'steady',
      confidence: 'moderate',
      whatChanged: text(
        'Samples arrived three weeks late',
        'サンプルの到着が3週間遅れた',
        '시료가 3주 늦게 도착했다',
      ),
      ask: null,
      next: '103',
    },
    {
      on: '2026-11-18',
      declared: 'C',
      trend: 'worsening',
      confidence: 'moderate',
      whatChanged: text(
        'The pilot line slips a second time, to the end of January',
        'パイロットラインが再び遅れ、1月末となった',
        '시범 라인이 다시 1월 말로 미뤄졌다',
      ),
      ask: text(
        'Settle who pays for a second laboratory',
        '第2の分析機関の費用負担を決めること',
        '두 번째 분석기관의 비용 부담을 정할 것',
      ),
      next: '103',
    },
  ],
}
