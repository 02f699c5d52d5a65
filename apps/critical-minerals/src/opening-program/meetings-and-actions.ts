import type { CalendarDate, MultilingualText, Party } from '@trilateral/contracts'
import { demoPerson, demoRecorder, type Step } from '@trilateral/work-program'
import { text } from '../opening-register/entry.ts'
import { idOf, step } from './demonstration.ts'

const audience: Party[] = ['jp', 'kr', 'us']
const marking = { audience, tlp: 'GREEN' as const }
const illustrative = { basis: 'illustrative' as const }

const magnetsGroup = step('meeting 1', '2026-09-01', (desk, requestId) =>
  desk.meeting.plan(
    demoRecorder('jp'),
    {
      ...marking,
      ...illustrative,
      requestId,
      kind: 'working-group',
      title: text('Working group on magnets', '磁石作業部会', '자석 작업반'),
      on: '2026-10-14',
      host: 'jp',
      place: text('Tokyo', '東京', '도쿄'),
      source: null,
    },
    idOf('meeting', '1'),
  ),
)

const magnetsGroupHeld = step('meeting 1 held', '2026-10-15', (desk, requestId) =>
  desk.meeting.hold(demoRecorder('jp'), {
    requestId,
    id: idOf('meeting', '1'),
    expectedVersion: 1,
    on: null,
    readout: text(
      'The three compared first results and asked for two more tests',
      '三者は初期結果を比較し、追加試験2件を求めた',
      '세 나라는 초기 결과를 비교하고 추가 시험 두 건을 요청했다',
    ),
  }),
)

const separationGroup = step('meeting 2', '2026-11-13', (desk, requestId) =>
  desk.meeting.plan(
    demoRecorder('kr'),
    {
      ...marking,
      ...illustrative,
      requestId,
      kind: 'working-group',
      title: text('Working group on separation', '分離技術作業部会', '분리기술 작업반'),
      on: '2026-12-08',
      host: 'kr',
      place: text('Seoul', 'ソウル', '서울'),
      source: null,
    },
    idOf('meeting', '2'),
  ),
)

interface ActionEntry {
  readonly number: string
  readonly on: CalendarDate
  readonly party: Party
  readonly title: MultilingualText
  readonly due: CalendarDate
  readonly meeting?: string
  readonly program?: string
  readonly doneOn?: CalendarDate
}

const ACTIONS: readonly ActionEntry[] = [
  {
    number: '1',
    on: '2026-10-15',
    party: 'jp',
    title: text('Send the first test results', '初期試験結果を送付する', '초기 시험 결과를 보낸다'),
    due: '2026-10-30',
    meeting: '1',
    program: '2',
    doneOn: '2026-10-28',
  },
  {
    number: '2',
    on: '2026-10-15',
    party: 'kr',
    title: text('Run two more endurance tests', '耐久試験を2件追加する', '내구 시험 두 건을 추가한다'),
    due: '2026-12-11',
    meeting: '1',
    program: '2',
  },
  {
    number: '3',
    on: '2026-11-13',
    party: 'kr',
    title: text(
      'Ask for offers from a second laboratory',
      '第2の分析機関に見積もりを求める',
      '두 번째 분석기관에 견적을 요청한다',
    ),
    due: '2026-12-02',
    meeting: '2',
    program: '1',
  },
  {
    number: '4',
    on: '2026-11-16',
    party: 'us',
    title: text(
      'Send the American checklist for permits',
      '米国側の許認可チェックリストを送付する',
      '미국 측 인허가 점검표를 보낸다',
    ),
    due: '2026-11-20',
    program: '3',
  },
  {
    number: '5',
    on: '2026-11-16',
    party: 'us',
    title: text(
      'Write down who asks whom when a suspension ends',
      '停止措置終了時の照会先を整理する',
      '정지 조치 종료 시 문의 경로를 정리한다',
    ),
    due: '2026-11-26',
    program: '6',
  },
]

function actionSteps({ number, on, party, title, due, meeting, program, doneOn }: ActionEntry): Step[] {
  const by = demoRecorder(party)
  const id = idOf('action', number)
  const linked = {
    meeting: meeting === undefined ? null : idOf('meeting', meeting),
    program: program === undefined ? null : idOf('program', program),
  }
  const draft = { ...illustrative, ...linked, title, due, owner: demoPerson(party) }
  const assigned = step(`action ${number}`, on, (desk, requestId) =>
    desk.action.assign(by, { ...draft, ...marking, requestId }, id),
  )
  if (doneOn === undefined) return [assigned]
  const done = step(`action ${number} done`, doneOn, (desk, requestId) =>
    desk.action.done(by, { requestId, id, expectedVersion: 1, on: doneOn }),
  )
  return [assigned, done]
}

export const meetingsAndActions: readonly Step[] = [
  magnetsGroup,
  magnetsGroupHeld,
  separationGroup,
  ...ACTIONS.flatMap(actionSteps),
]
