import type { Party } from '@trilateral/contracts'
import { demoPerson, demoRecorder, madeUpEvidence, type Step } from '@trilateral/work-program'
import { announcement46Of2024 } from '../opening-register/announcement-46-of-2024.ts'
import { text } from '../opening-register/entry.ts'
import { openingMeasureId } from '../opening-register/opening-register.ts'
import { idOf, step } from './demonstration.ts'

const audience: Party[] = ['jp', 'kr', 'us']
const marking = { audience, tlp: 'GREEN' as const }

/** The fact is real, and cited as the register of measures cites it; its weight is nobody's judgement yet, so it has none. */
function suspensionEnds(): Step[] {
  const { number, suspension } = announcement46Of2024
  if (!suspension) return []
  return [
    step('alert 1', '2026-11-20', (desk, requestId) =>
      desk.alert.raise(
        demoRecorder('us'),
        {
          ...marking,
          requestId,
          kind: 'suspension-ends',
          title: text(
            'The suspension of clause 2 of Announcement 46 of 2024 ends on 27 November 2026',
            '公告2024年第46号第2項の停止は2026年11月27日に終了する',
            '공고 2024년 제46호 제2항의 정지가 2026년 11월 27일에 끝난다',
          ),
          evidence: [
            {
              title: text(
                'Announcement 72 of 2025 suspends clause 2 until 27 November 2026',
                '公告2025年第72号は第2項を2026年11月27日まで停止',
                '공고 2025년 제72호는 제2항을 2026년 11월 27일까지 정지',
              ),
              source: suspension.source,
            },
          ],
          commitments: ['critical-minerals-4'],
          programs: [idOf('program', '6')],
          about: { entity: 'measure', id: openingMeasureId(number) },
          likelihood: null,
          impact: null,
          confidence: null,
          basis: 'team-set',
        },
        idOf('alert', '1'),
      ),
    ),
  ]
}

const checklistOverdue: readonly Step[] = [
  step('alert 2', '2026-11-16', (desk, requestId) =>
    desk.alert.raise(
      demoRecorder('us'),
      {
        ...marking,
        requestId,
        kind: 'milestone-overdue',
        title: text(
          'The common checklist for permits is overdue',
          '許認可の共通チェックリストが期限を過ぎている',
          '인허가 공통 점검표의 기한이 지났다',
        ),
        evidence: [madeUpEvidence('Plan of the program', '計画書', '사업 계획서')],
        commitments: ['critical-minerals-1'],
        programs: [idOf('program', '3')],
        about: { entity: 'milestone', id: idOf('milestone', '302') },
        likelihood: null,
        impact: 'moderate',
        confidence: 'high',
        basis: 'illustrative',
      },
      idOf('alert', '2'),
    ),
  ),
  step('alert 2 assigned', '2026-11-17', (desk, requestId) =>
    desk.alert.assign(demoRecorder('us'), {
      requestId,
      id: idOf('alert', '2'),
      expectedVersion: 1,
      to: demoPerson('us'),
    }),
  ),
]

export const alerts: readonly Step[] = [...suspensionEnds(), ...checklistOverdue]
