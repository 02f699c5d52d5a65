import { expect, test } from 'vitest'
import { catalogueFaults } from '../../language/catalogue-faults.ts'
import { progressTexts } from '../progress/progress-texts.ts'
import { fileTexts } from './file-texts.ts'

test('every text of files and of progress is there in three languages', () => {
  expect([...catalogueFaults(fileTexts), ...catalogueFaults(progressTexts)]).toEqual([])
})
