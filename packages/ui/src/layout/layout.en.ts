export const layoutEnglish = {
  'copy.link': 'Copy link to this view',
  'copy.done': 'Link copied',
  'copy.failed': 'The browser did not allow copying. The address is: {address}',
  print: 'Print',
  'as-of.label': 'As of, in the three capitals',
  'as-of.day': 'Shown as of {date}',
  'as-of.now': 'Shown as of now',
  'capital.us': 'Washington',
  'capital.jp': 'Tokyo',
  'capital.kr': 'Seoul',
  'capital.short.us': 'WAS',
  'capital.short.jp': 'TYO',
  'capital.short.kr': 'SEL',
  'exercise.label': 'Exercise',
  'exercise.note': 'An exercise: nothing of it has happened, and leadership’s counts leave it out.',
  'deadline.counts':
    'Days are counted at the ministry that asked, in {capital}: the last one ends there at midnight.',
  unknown: 'unknown',
  'empty.back': 'Back to the overview',
}

export type LayoutMessage = keyof typeof layoutEnglish
