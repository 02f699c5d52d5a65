import { TARIFF_REFUSAL_TEXTS } from '@trilateral/supply-risk/trade'

export const english = {
  ...TARIFF_REFUSAL_TEXTS.en,
  'audience-missing':
    'Choose which parties may see this. Nothing is shared, and nothing is recorded, without an audience.',
  'audience-without-originator': 'Your own party ({originator}) must be among those who see what you record.',
  'clause-already-ended': 'Clause {clause} ended on {on}; nothing more can happen to it.',
  'clause-not-suspended': 'Clause {clause} is not suspended on that day, so there is nothing to resume.',
  'clause-repeated': 'Clause {clause} appears twice. Number each clause once.',
  'clause-unknown': 'This measure has no clause {clause}.',
  'effective-before-issue':
    'The clause would take effect on {effectiveFrom}, before the instrument was issued on {issuedOn}.',
  'ended-before-effective': 'Clause {clause} takes effect on {effectiveFrom}; it cannot end before.',
  'instrument-already-recorded': 'This issuer’s instrument {number} is already in the register.',
  'measure-not-found': 'This measure does not exist, or is not shared with your ministry.',
  'not-the-originator': 'Only the party that recorded this measure ({originator}) changes it.',
  'request-already-used':
    'An earlier attempt from this form was already carried out. Open the register to see it, then start anew.',
  'resumed-before-suspension':
    'The suspension of clause {clause} began on {from}; it cannot be resumed on or before that day.',
  'suspended-before-effective':
    'Clause {clause} takes effect on {effectiveFrom}; it cannot be suspended before.',
  'suspension-already-recorded': 'This suspension of clause {clause} is already recorded.',
  'suspension-ends-before-it-starts': 'The suspension would end ({until}) before it begins ({from}).',
  'version-stale':
    'Somebody changed this record since you opened it. Load it again, look at the change, then decide.',
  'clause-key-not-plain': 'A clause number holds letters, digits and hyphens only.',
  'clauses-none-chosen': 'Choose at least one clause.',
  'country-not-an-iso-code': 'Choose a country from the list.',
  'date-not-a-calendar-day': 'This is not a day of the calendar.',
  'input-invalid': 'This is not in the form that is needed here.',
  'tariff-line-not-a-code': 'A tariff line begins with four digits and goes on with digits, dots or hyphens.',
  'text-needs-one-source-language': 'Write the text in one language as the source.',
  'value-missing': 'This is needed.',
}
