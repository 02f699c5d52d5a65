export const timelineEnglish = {
  eyebrow: 'Timeline',
  finding:
    '{overdue, plural, =0 {No milestone is overdue} one {1 milestone is overdue} other {# milestones are overdue}}, {slipped, plural, =0 {none moved from its baseline} one {1 moved from its baseline} other {# moved from their baseline}}; {ministerial}',
  'ministerial-overdue': 'the ministerial is {days} days overdue and not scheduled',
  'ministerial-due': 'the ministerial is due by {due} and not scheduled',
  'ministerial-scheduled': 'the ministerial is on {day}',
  ministerial: 'Ministerial',
  lead: 'Milestones against the dates first set, from {from} to {to}.',
  chart:
    '{overdue} of {count} milestones in {programs, plural, one {1 program} other {# programs}} are overdue; {slipped} moved from their baseline',
  'column.program': 'Program',
  view: 'View',
  'view.table': 'List',
  'view.chart': 'Chart',
  'filter.from': 'From',
  'filter.to': 'To',
  'filter.area': 'Area',
  'critical-only': 'Critical milestones only',
  shown: '{shown} of {total} milestones shown, the earliest',
  dependencies: 'Critical dependencies',
  'dependencies-finding':
    '{late, plural, =0 {{count, plural, =0 {No critical dependency stands in this window.} one {1 critical dependency; what it needs comes in time.} other {# critical dependencies; what they need comes in time.}}} one {1 of {count} waits for something that is due later than itself.} other {# of {count} wait for something that is due later than themselves.}}',
  'dependency.late': 'comes too late',
  'dependency.in-time': 'in time',
  'dependency.unknown': 'a milestone outside of this window or not shared with your ministry',
  'column.milestone': 'Milestone',
  'column.needs': 'Needs first',
  'column.verdict': 'In time?',
  none: 'No milestone that you may see falls into this window',
  'none-why': 'Milestones appear here when a program’s team sets them.',
  'date-note': 'The statement sets no date but “annually”: every other date is a team’s own.',
}

export type TimelineText = keyof typeof timelineEnglish
