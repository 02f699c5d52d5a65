import type { Language, Party, Refusal, Tlp } from '@trilateral/contracts'
import type { Inputs } from '../frame/server.ts'

/** What an official types, before the server has seen it. A choice that is not made yet is ''. */
export interface Draft {
  readonly language: Language
  readonly title: string
  readonly audience: readonly Party[]
  readonly tlp: Tlp | ''
}

/** Neither an audience nor a TLP label is chosen beforehand: sharing is never a default. */
export const blankDraft = (language: Language): Draft => ({
  language,
  title: '',
  audience: [],
  tlp: '',
})

export type Filled =
  | { readonly ok: true; readonly value: Omit<Inputs['chipInputs']['record'], 'requestId'> }
  | { readonly ok: false; readonly missing: readonly Refusal[] }

const UNKNOWN: Omit<Inputs['chipInputs']['record'], 'requestId' | 'title' | 'audience' | 'tlp'> = {
  kind: 'component',
  stage: 'materials',
  usedAt: [],
  madeFrom: [],
  rawMaterials: [],
  tariffLine: null,
  providers: null,
  firms: null,
  substitutes: null,
  positions: { jp: null, kr: null, us: null },
  cover: { jp: null, kr: null, us: null },
  commitments: [],
  programs: [],
  remark: null,
  illustrative: false,
}

/** What is sent of a draft, or every choice and text that is still missing. */
export function recordFrom({ language, title, audience, tlp }: Draft): Filled {
  const missing: Refusal[] = []
  if (title.trim() === '') missing.push({ code: 'value-missing', field: 'title' })
  if (audience.length === 0) missing.push({ code: 'audience-missing', field: 'audience' })
  if (tlp === '') missing.push({ code: 'value-missing', field: 'tlp' })
  if (missing.length > 0 || tlp === '') return { ok: false, missing }
  const text = { text: title.trim(), state: 'source' as const }
  return { ok: true, value: { ...UNKNOWN, title: { [language]: text }, audience: [...audience], tlp } }
}
