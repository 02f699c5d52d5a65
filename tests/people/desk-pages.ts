import { mineralsDesk, semiconductorsDesk, type WorkProgramDesk } from './desk.ts'
import { NOBODY } from './pages.ts'
import { signIn } from './sign-in.ts'

/** The routes of the work program, which every area's desk has, as a Korean official reaches them. */
async function workProgramPages({ workProgram }: WorkProgramDesk): Promise<readonly string[]> {
  const register = await workProgram.register.query({})
  const program = register.items.find(({ originator }) => originator === 'kr')?.id ?? NOBODY
  const { milestones, risks } = await workProgram.program.get.query({ id: program })
  const milestone = milestones.find(({ state }) => state.reachedOn === null)?.id ?? NOBODY
  const risk = risks.find(({ ours, state }) => ours && state.status === 'open')?.id ?? NOBODY
  const meetings = await workProgram.meeting.list.query({ status: 'planned' })
  const meeting = meetings.items.find(({ ours }) => ours)?.id ?? NOBODY
  const notices = await workProgram.notice.list.query({})
  const notice = notices.items.find(({ ours }) => ours)?.id ?? NOBODY
  return [
    '/',
    '/bottom-line',
    '/failed-events',
    '/programs',
    '/programs?search=nothing-has-this-name',
    '/programs/new',
    `/programs/${program}`,
    `/programs/${program}/update`,
    `/programs/${program}/preview`,
    `/sharing/program/${program}`,
    `/sharing/program/${NOBODY}`,
    `/programs/${program}/amend`,
    `/programs/${program}/milestones/new`,
    `/programs/${program}/risks/new`,
    `/programs/${program}/risks/${risk}/amend`,
    `/programs/${program}/actions/new`,
    `/milestones/${milestone}/slip`,
    `/milestones/${milestone}/reach`,
    '/timeline',
    '/commitments',
    '/alerts',
    '/notices',
    '/notices/new',
    ...notices.items.map(({ id }) => `/notices/${id}`),
    `/notices/${notice}/amend`,
    '/decisions',
    '/decisions/new',
    '/meetings',
    '/meetings/new',
    `/meetings/${meeting}`,
    '/no-such-page',
  ]
}

/** Every route of the critical-minerals desk: the work program's screens are looked at here. */
export async function mineralsPages(desk: string): Promise<readonly string[]> {
  const official = mineralsDesk(await signIn(desk, 'kr', 'critical-minerals-official'))
  const measures = await official.measures.list.query({})
  const own = measures.items.find(({ originator }) => originator === 'kr')?.id ?? NOBODY
  return [
    ...(await workProgramPages(official)),
    '/measures',
    '/measures?search=nothing-has-this-name',
    `/measures/${own}`,
    `/measures/${own}/suspend`,
    `/measures/${own}/resume`,
    `/measures/${own}/end`,
    `/measures/${NOBODY}`,
    '/record',
    '/tariff-lines',
    '/supply',
    '/supply/import',
    '/projects',
    '/chain',
  ]
}

/** The routes that the semiconductors desk has of its own; those of the work program are the same screens as at the other desk. */
export async function semiconductorsPages(desk: string): Promise<readonly string[]> {
  const official = semiconductorsDesk(await signIn(desk, 'kr', 'critical-minerals-official'))
  const [inputs, indicators, tried] = await Promise.all([
    official.chipInputs.list.query({}),
    official.indicators.list.query(),
    official.scenarios.inputs.query(),
  ])
  const input = inputs.items[0]?.id ?? NOBODY
  const own = inputs.items.find(({ ours }) => ours)?.id ?? NOBODY
  const indicator = indicators[0]?.id ?? NOBODY
  return [
    '/',
    '/map',
    '/map?view=table',
    '/map?search=nothing-has-this-name',
    '/inputs',
    '/inputs/import',
    '/inputs/record',
    `/inputs/${input}`,
    `/inputs/${NOBODY}`,
    `/inputs/${own}/amend`,
    '/indicators',
    '/indicators/warnings',
    '/indicators/record',
    `/indicators/${indicator}`,
    '/exposure',
    `/exposure/${NOBODY}`,
    '/scenarios',
    '/scenarios/try',
    `/scenarios/try?input=${tried[0]?.id ?? NOBODY}`,
    '/scenarios/compare',
    `/scenarios/${NOBODY}`,
    // What a notice of the area says of goods.
    '/notices/new',
    '/trade',
    '/trade/partners',
    '/trade/import',
    `/trade/import/${NOBODY}`,
  ]
}
