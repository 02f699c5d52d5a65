import type { Audience } from '@trilateral/contracts'
import { expect, test } from 'vitest'
import { idOf, inEnglish, official, stateOf } from '../given.ts'
import { editComment, withdrawComment, writeComment, type WriteContext } from './comment.ts'

const AT = '2026-11-24T05:02:00.000Z'
const about = { entity: 'alert', id: idOf(63) }
const wording = { text: inEnglish('Has Tokyo seen it?'), mentions: [{ party: 'jp' as const, name: null }] }
const context = (audience: Audience, parent: Audience | null): WriteContext => ({
  id: idOf(71),
  by: official,
  at: AT,
  audience,
  parent: parent && { entity: 'alert', audience: parent },
})
const written = stateOf(writeComment({ ...wording, about }, context(['jp', 'kr'], ['jp', 'kr', 'us'])))
const refusalOf = (decision: { ok: boolean; refusal?: { code: string; field?: string | undefined } }) =>
  decision.refusal && [decision.refusal.code, decision.refusal.field]

test('given an alert for Japan and Korea, then a comment for all three is refused: it would tell that there is one', () => {
  const decision = writeComment({ ...wording, about }, context(['jp', 'kr', 'us'], ['jp', 'kr']))
  expect(decision).toMatchObject({
    refusal: { code: 'audience-wider-than-linked', facts: { entity: 'alert', audience: 'jp-kr' } },
  })
})

test('given a record that the author’s ministry does not see, then nothing is said about it', () => {
  expect(refusalOf(writeComment({ ...wording, about }, context(['kr'], null)))).toEqual([
    'comment-about-nothing',
    'about',
  ])
})

test('nobody is addressed who does not read it, when it is written and when it is worded anew', () => {
  const toWashington = {
    ...wording,
    mentions: [...wording.mentions, { party: 'us' as const, name: 'Somebody' }],
  }
  expect(
    refusalOf(writeComment({ ...toWashington, about }, context(['jp', 'kr'], ['jp', 'kr', 'us']))),
  ).toEqual(['party-outside-audience', 'mentions.1'])
  const again = { isAuthor: true, at: AT, audience: ['jp', 'kr'] as const }
  expect(refusalOf(editComment(written, toWashington, again))).toEqual([
    'party-outside-audience',
    'mentions.1',
  ])
})

test('its author words it anew for a day, and no longer; nobody else does', () => {
  const audience = ['jp', 'kr'] as const
  const at = (iso: string, isAuthor = true) => editComment(written, wording, { isAuthor, at: iso, audience })
  expect(stateOf(at('2026-11-25T05:02:00.000Z'))).toMatchObject({ editedAt: '2026-11-25T05:02:00.000Z' })
  expect(refusalOf(at('2026-11-25T05:02:00.001Z'))?.[0]).toBe('comment-too-old')
  expect(refusalOf(at(AT, false))?.[0]).toBe('comment-of-another')
})

test('what is withdrawn says nothing and addresses nobody any more, and keeps its trace', () => {
  const withdrawn = stateOf(withdrawComment(written, { isAuthor: true, at: AT }))
  expect(withdrawn).toMatchObject({
    text: null,
    mentions: [],
    status: 'withdrawn',
    by: official,
    writtenAt: AT,
  })
  expect(refusalOf(withdrawComment(withdrawn, { isAuthor: true, at: AT }))?.[0]).toBe('comment-withdrawn')
  expect(refusalOf(withdrawComment(written, { isAuthor: false, at: AT }))?.[0]).toBe('comment-of-another')
})
