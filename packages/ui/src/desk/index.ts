import './desk.css'

export { ComboBox } from './combo-box.tsx'
export { FileField } from './file-field.tsx'
export { NumberSlider } from './number-slider.tsx'
export { RadioGroup } from './radio-group.tsx'
export { ReportTable, type ReportRow, type RowOutcome } from './report-table.tsx'
export { Steps } from './steps.tsx'
export { countLetters, TextArea } from './text-area.tsx'
