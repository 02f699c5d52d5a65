export const exposureEnglish = {
  heading: 'From measure to commitment',
  finding:
    '{exposed, plural, =0 {No input of chip making is exposed to a measure in force} one {1 input of chip making meets a measure in force, or not confirmed} other {Inputs of chip making meet measures in force, or not confirmed, in # ways}}{worst, select, none {} other {; hardest: {worst}}}',
  worst: '{input} ({severity})',
  lead: 'Which third country’s measure restricts which material, which input of chip making needs it, where that is used, and which commitment of the ministers it falls under. Computed by the semiconductors area from what critical minerals registers.',
  figure:
    '{count, plural, one {What leads to what, of the exposure that stands} other {What leads to what, of the # exposures that stand}}',
  'figure-dormant': 'Nothing stands now; what would lead to what if the dormant measures applied',
  'figure-note': 'Lines say that one leads to the other, not how much.',
  'figure-note-more':
    'Lines say that one leads to the other, not how much. The {count} hardest are drawn; the table has all.',
  'column.measure': 'Measure',
  'column.material': 'Material',
  'column.input': 'Input',
  'column.stage': 'Stage',
  'column.commitment': 'Commitment',
  'column.severity': 'Severity, and for whom',
  caption:
    '{count, plural, one {1 way from measure to commitment, with its sources} other {# ways from measure to commitment, hardest first, with their sources}}',
  clause: '{measure}, clause {number}',
  'clause-unnumbered': '{measure}, clause not numbered',
  severity: '{words} ({figure} of 100)',
  'if-in-force': 'if in force: {words} ({figure})',
  'dependence-unknown': 'dependence unknown',
  dependence: '{percent} % depends on it',
  'no-commitment': 'none recorded',
  'no-stage': 'no stage recorded',
  register: 'Register of the semiconductors area, {time}',
  'heard-at': 'Critical minerals last told your ministry of something {age} ({time}).',
  'heard-never': 'Critical minerals has told your ministry of nothing yet.',
  'heard-quiet': 'Quiet or stopped: the event bus does not tell which.',
  none: 'No measure that you may see touches an input of chip making that you may see',
  'none-why':
    'This appears by itself when a measure restricts a material that an input of the semiconductors area needs.',
}

export type ExposureText = keyof typeof exposureEnglish
