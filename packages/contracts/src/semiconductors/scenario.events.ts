import { z } from 'zod'
import { defineEvent } from '../define-event.ts'
import { exampleChipInput } from './chip-input.events.ts'
import { scenarioSchema, type Scenario } from './scenario.ts'

const exact = (value: number) => ({ low: value, high: value })

const exampleScenario: Scenario = {
  id: '019a1c00-0000-7000-8000-000000000111',
  title: { en: { text: 'A country stops for six months', state: 'source' } },
  input: {
    id: exampleChipInput.id,
    title: exampleChipInput.title,
    version: 1,
    providers: {
      of: 'production',
      by: 'place-of-plant',
      year: 2024,
      shares: [
        { country: 'CN', share: 0.6 },
        { country: 'JP', share: 0.4 },
      ],
      source: { name: 'An example', url: null, accessedOn: '2026-11-24' },
    },
    isIllustrative: true,
  },
  stop: { country: 'CN', part: 1, months: 6, holder: 'kr' },
  assumptions: { coverWeeks: 8, spare: 0, rampWeeks: 0, substitution: 0 },
  outcome: {
    weeks: 26,
    lost: exact(0.6),
    added: exact(0),
    gapAtFirst: exact(0.6),
    gapLater: exact(0.6),
    deficitWeeks: exact(15.6),
    coverEnds: { earliest: 13.3, latest: 13.3 },
    unmetWeeks: exact(7.6),
    unmetPart: exact(0.29),
    alternatives: [{ country: 'JP', share: 0.4, spare: 0 }],
  },
  touched: {
    inputs: [],
    stages: ['front-end'],
    programs: [],
    commitments: ['semiconductors-1'],
  },
  note: null,
  computedOn: '2026-11-24',
}

const entity = 'scenario'
const data = z.strictObject({ scenario: scenarioSchema })

export const scenarioSaved = defineEvent({
  type: 'semiconductors.scenario-saved',
  entity,
  version: 1,
  summary: {
    en: 'Somebody asked what a supplier country’s stop would do to an input, and kept question and answer. Nothing of it has happened.',
    ja: 'ある供給国が止まると投入財に何が起きるかを問い、その問いと答えを保存した。実際に起きたことではない。',
    ko: '공급국이 중단되면 투입재에 어떤 일이 생기는지를 묻고, 그 질문과 답을 보관하였다. 실제로 일어난 일은 아니다.',
  },
  data,
  example: { scenario: exampleScenario },
})

export const scenarioShared = defineEvent({
  type: 'semiconductors.scenario-shared',
  entity,
  version: 1,
  summary: {
    en: 'A kept scenario was shared with other ministries.',
    ja: '保存されたシナリオが他の省庁と共有された。',
    ko: '보관된 시나리오가 다른 부처와 공유되었다.',
  },
  data,
  example: { scenario: exampleScenario },
})
