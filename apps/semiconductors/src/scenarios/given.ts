// What the tests of this folder begin with, in officials' words.
import { randomUUID } from 'node:crypto'
import type { Audience } from '@trilateral/contracts'
import type { ChipInput, Providers } from '@trilateral/contracts/semiconductors'
import type { Kept } from '@trilateral/records'
import { givenChipInput } from '../chip-inputs/given.ts'
import type { SaveInput, ScenarioDraft } from './scenario-draft.ts'

/** 60 % of it is made in China. */
export const givenProviders = (changes: Partial<Providers> = {}): Providers => ({
  of: 'production',
  by: 'place-of-plant',
  year: 2024,
  shares: [
    { country: 'CN', share: 0.6 },
    { country: 'JP', share: 0.4 },
  ],
  source: { name: 'A yearbook', url: null, accessedOn: '2026-11-24' },
  ...changes,
})

export const EVERYBODY: Audience = ['jp', 'kr', 'us']

export const keptInput = (
  changes: Partial<ChipInput> = {},
  { audience = EVERYBODY, version = 1 }: Partial<Pick<Kept<ChipInput>, 'audience' | 'version'>> = {},
): Kept<ChipInput> => {
  const state = givenChipInput({ providers: givenProviders(), ...changes })
  return {
    id: state.id,
    entity: 'chip-input',
    version,
    originator: 'kr',
    audience,
    tlp: 'GREEN',
    state,
    changedAt: new Date('2026-11-24T03:00:00.000Z'),
  }
}

/** "China stops for half a year." */
export const givenQuestion = (changes: Partial<ScenarioDraft> = {}): ScenarioDraft => ({
  title: { en: { text: 'Half a year without China', state: 'source' } },
  inputId: keptInput().id,
  stop: { country: 'CN', part: 1, months: 6, holder: 'kr' },
  assumptions: { coverWeeks: 8, spare: 0, rampWeeks: 0, substitution: 0 },
  note: null,
  ...changes,
})

/** What the form sends, each time as a wish of its own. */
export const givenSaving = (
  scenario: ScenarioDraft,
  release: Partial<Pick<SaveInput, 'audience' | 'tlp'>> = {},
): SaveInput => ({ requestId: randomUUID(), scenario, audience: ['kr'], tlp: 'AMBER', ...release })
