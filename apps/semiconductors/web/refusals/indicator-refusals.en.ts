export const indicatorRefusalsEnglish = {
  'commitment-repeated': 'This commitment is named twice.',
  'file-brings-nothing-new': 'Everything in this file stands already. Nothing was changed.',
  'figure-ambiguous':
    '“{said}” can be read in two ways. Write the figure without thousands separators, with a point for decimals.',
  'figure-below-nought': '“{said}” is below zero.',
  'figure-not-a-number':
    '“{said}” is not a number. Leave the cell empty and say why in the column “missing” if there is none.',
  'figure-too-large': '“{said}” is larger than any figure kept here.',
  'indicator-fixed-by-values':
    'This cannot change any more: there are values that were measured so. Set up another indicator.',
  'indicator-not-found':
    'This indicator does not exist, or is not shared with your ministry. Its id stands in the address of its page and in its events.',
  'missing-reason-unknown': '“{said}” is not a reason that is known here. Known are: {reasons}.',
  'period-in-future': '{period} ends on {end}, and has not ended yet.',
  'period-not-of-cadence': '“{period}” is not a period of this indicator, which is {cadence}.',
  'period-twice-in-release': '{period} has two different values released on {day} in this file.',
  'release-before-end': 'A value cannot have been released on {day}: its period ended on {end}.',
  'release-in-future': '{day} has not come yet.',
  'release-not-a-day': '“{said}” is not a day such as 2026-11-24.',
  'report-for-fewer':
    'The indicator is shared with {audience}, and so is every value of it. Report it to all of them, or keep an indicator of your own.',
  'report-marked-stricter':
    'The indicator is marked {tlp}, and so is every value of it. Mark the report no more strictly, or keep an indicator of your own.',
  'said-otherwise-that-day':
    'For {period}, {stands} stands as released on {day}. A correction is a release of its own: give its day.',
  'series-full':
    'An indicator keeps at most {most} values, and with these it would have {values}. Set up another indicator for what follows.',
  'threshold-level-twice': 'Each level can be set once.',
  'threshold-levels-crossed': 'Where it ends must lie on the better side of where it begins.',
  'threshold-more-than-half': 'The periods needed must be more than half of those counted.',
  'threshold-of-fewer': 'More periods are needed than are counted.',
  'threshold-order': 'A graver level must begin further out than a milder one.',
  'unit-not-of-measure': 'This is not measured in that unit.',
  'unit-other': 'The line says “{said}”; the indicator is in {unit}.',
  'unknown-commitment': 'The statement has no such commitment.',
  'value-and-reason': 'There is a value and a reason why there is none. Only one can be true.',
  'value-or-reason': 'There is no value. Say why in the column “missing”: an empty cell is not zero.',
  'values-file-too-large': 'The file is larger than 650 kB.',
  'period-unreadable': 'This is not a period.',
  'number-needed': 'Write a number.',
}
