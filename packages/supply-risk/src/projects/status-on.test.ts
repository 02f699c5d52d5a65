import { describe, expect, it } from 'vitest'
import { givenRecord, givenStatus } from '../testing/given-project.ts'
import { isStanding, statusOn } from './status-on.ts'

describe('given a project', () => {
  it('when asked for its status on a day, then it is the last that began by then', () => {
    const { state } = givenRecord(1)
    expect(statusOn(state, '2025-06-25')).toBeNull()
    expect(statusOn(state, '2026-01-11')?.status).toBe('announced')
    expect(statusOn(state, '2026-01-12')?.status).toBe('construction')
  })

  it('when the day of a status is not known, then it counts as the first', () => {
    const statuses = [givenStatus('operating', '2026-01-01'), givenStatus('announced', null)]
    expect(statusOn({ statuses }, '2025-01-01')?.status).toBe('announced')
    expect(statusOn({ statuses }, '2026-01-01')?.status).toBe('operating')
  })

  it('when it was cancelled, then it stands no more; paused, or of unknown status, it does', () => {
    expect(isStanding(givenStatus('cancelled', '2026-01-01'))).toBe(false)
    expect(isStanding(givenStatus('paused', '2026-01-01'))).toBe(true)
    expect(isStanding(null)).toBe(true)
  })
})
