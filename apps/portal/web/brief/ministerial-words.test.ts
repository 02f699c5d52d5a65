import { describe, expect, test } from 'vitest'
import type { Ministerial } from '../answers.ts'
import { ministerialWords } from './ministerial-words.ts'

const overdue: Ministerial = {
  lastHeld: '2024-06-26',
  due: '2025-06-26',
  state: 'overdue',
  days: 516,
  scheduled: null,
  daysToScheduled: null,
  provenance: null,
}

describe('the countdown to the ministerial', () => {
  test('given none was held within a year and none is scheduled, then it says both, and counts the days', () => {
    expect(ministerialWords(overdue, 'en')).toEqual({
      value: 516,
      label: 'Days the ministerial is overdue',
      meaning: 'not scheduled; overdue since 26 Jun 2025',
    })
    expect(ministerialWords(overdue, 'ja').meaning).toBe('日程未定、2025年6月26日から超過')
    expect(ministerialWords(overdue, 'ko').meaning).toBe('일정 미정, 2025년 6월 26일부터 초과')
  })

  test('given one is scheduled while it is overdue, then the days to it count and the delay is still said', () => {
    const words = ministerialWords({ ...overdue, scheduled: '2026-12-10', daysToScheduled: 16 }, 'en')
    expect(words.value).toBe(16)
    expect(words.meaning).toBe('scheduled for 10 Dec 2026; 516 days overdue since 26 Jun 2025')
  })

  test('given the scheduled day has passed and nobody recorded a meeting, then it is overdue as before', () => {
    const words = ministerialWords({ ...overdue, scheduled: '2026-11-01', daysToScheduled: -23 }, 'en')
    expect(words.value).toBe(516)
  })

  test('given a meeting is not due yet and not scheduled, then the days until it is due count', () => {
    const words = ministerialWords({ ...overdue, state: 'due', days: 30, due: '2026-12-24' }, 'en')
    expect(words).toEqual({
      value: 30,
      label: 'Days until the ministerial is due',
      meaning: 'not scheduled; due by 24 Dec 2026',
    })
  })
})
