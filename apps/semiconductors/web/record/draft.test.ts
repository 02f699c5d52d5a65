import { expect, test } from 'vitest'
import { blankDraft, recordFrom } from './draft.ts'

test('given an empty form, then everything that is needed is named at once', () => {
  const filled = recordFrom(blankDraft('ko'))
  expect(filled).toMatchObject({
    missing: [{ field: 'title' }, { field: 'audience', code: 'audience-missing' }, { field: 'tlp' }],
  })
})

test('given a filled form, then the language it was written in is the source', () => {
  const filled = recordFrom({ ...blankDraft('ko'), title: ' 예시 ', audience: ['kr'], tlp: 'GREEN' })
  expect(filled).toEqual({
    ok: true,
    value: expect.objectContaining({
      title: { ko: { text: '예시', state: 'source' } },
      audience: ['kr'],
      tlp: 'GREEN',
    }),
  })
})
