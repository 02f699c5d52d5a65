export const english = {
  'position-already-recorded':
    'Your ministry already keeps a position of this material, stage, years and importer. Open and amend that one.',
  'position-identity-fixed':
    'Material, stage, years, importer and tariff line of a position stay. Record another position instead.',
  'position-nothing-changed': 'Nothing differs from what stands.',
  'supply-position-not-found': 'This supply position does not exist, or is not shared with your ministry.',
  'changed-meanwhile':
    'A colleague changed this record since you opened it. Load it again, look at the change, then decide.',
  'material-unknown': '“{value}” is not a material that we follow. Use its code, its name or its symbol.',
  'stage-not-of-material':
    'This material has no such stage. Choose one at which its supply can be spoken of.',
  'period-or-edition-missing': 'Say of which years the figures are, or in which year’s study they stand.',
  'period-ends-before-it-starts': 'The last year ({to}) lies before the first ({from}).',
  'year-in-future': '{year} lies in the future; figures cannot be of it yet.',
  'source-missing': 'Say where this was read: no figure enters without a source.',
  'shares-missing': 'Enter at least one supplier.',
  'country-unknown': '“{country}” is not a country code. Use two letters, such as CN.',
  'country-twice': '{country} stands twice in one supply. Add the two up, or leave one out.',
  'share-not-a-number': 'This is not a number. Write 93.8, with a decimal point.',
  'share-negative': 'A share cannot be below zero.',
  'share-over-hundred': 'One share cannot be above 100 %.',
  'shares-sum-over-hundred':
    'The shares add up to {sum} %. One supply cannot be more than 100 %: check the figures, or whether two years or stages are mixed.',
  'trade-parameter-out-of-range':
    'The trade parameter of the EU method lies above 0 and at most at 2, mostly 0.8 to 1.5.',
  'ratio-out-of-range': 'This ratio lies between 0 and 1: write 0.12 for 12 %.',
  'tariff-line-missing': 'Figures of imports must say of which tariff line they are.',
  'file-too-large': 'The file is too large: at most 5 MB, and 40 MB unpacked.',
  'file-kind-unknown': 'This is neither a CSV nor an XLSX file. Save it as one of them.',
  'file-unreadable':
    'The file cannot be read. Open it in your spreadsheet, save it anew, and choose it again.',
  'file-not-utf8': 'The text is not in UTF-8. In your spreadsheet, save as “CSV UTF-8”.',
  'file-without-rows': 'The file has no rows.',
  'file-too-long':
    'The file has too many rows or columns: at most 5,000 rows and 40 columns. Cut it in parts.',
  'file-with-refused-rows':
    '{refused} rows are refused, so nothing was kept. Mend the file and choose it again.',
  'file-not-the-one-previewed':
    'This is not the file that was previewed. Nothing was kept; look at it first.',
  'preview-outdated':
    'The record changed since the preview ({material}). Nothing was kept; look at the file again.',
  'column-missing': 'The column “{column}” is missing. Expected: {expected}.',
  'column-twice': 'The column “{column}” stands twice.',
  'column-unknown': 'The column “{column}” is not known. Expected: {expected}.',
  'share-unit-declared-twice': 'The file has both share_percent and share_fraction. Keep one.',
  'share-unit-not-declared':
    '“{column}” does not say whether 0.9 is 90 % or 0.9 %. Call it one of: {expected}.',
  'stage-unknown': '“{value}” is not a stage.',
  'year-not-a-year': '“{value}” is not a year. Write 2024.',
  'share-missing': 'The share is missing.',
  'scope-unknown': 'Write global or sourcing.',
  'holder-unknown': '“{value}” is none of EU, JP, KR, US.',
  'url-not-a-link': '“{value}” is not a web address. It begins with https://',
  'date-not-a-date': '“{value}” is not a day. Write 2026-11-24.',
  'cell-too-long': 'The text in this cell is too long.',
  'censored-not-yes-or-no': 'Write yes or no.',
  'shares-of-unknown': 'Write production, sourcing or imports-by-value, the same for all rows of one supply.',
  'sources-differ':
    'This row names another source than line {line} of the same supply. One supply has one source.',
  'number-needed': 'Write a number above zero.',
  'basis-unknown': 'This basis of judgement is not known.',
  'share-out-of-range': 'A share lies between 0 and 100 %.',
  'no-others-to-rescale': 'There is no other supplier that could take up the rest.',
  'share-over-coverage': 'Only {coverage} % of this supply is known; one share cannot be above it.',
  'minerals-project-not-found': 'This project does not exist, or is not shared with your ministry.',
  'project-nothing-changed': 'Nothing differs from what stands.',
  'material-twice': 'A material stands twice.',
  'status-in-future': 'A status is a fact of its day; {from} lies ahead. Plans are milestones.',
  'status-day-twice':
    'Two statuses begin on the same day, or both on a day that is not known: nobody could tell which holds.',
  'capacity-twice': 'There are two capacities in {unit} for {year}.',
  'reached-in-future': 'A milestone cannot be reached after today ({today}).',
  'financing-in-future': 'Money cannot have been announced or committed after today ({today}).',
  'same-as-itself': 'A record cannot be of the same plant as itself.',
  'same-as-unknown': 'The other record does not exist, or is not shared with your ministry.',
  'same-as-another-country': 'The other record is of a plant in another country.',
  'same-as-circle': 'The other record already points at this one: one of them must lead.',
  'material-code-not-plain': 'Choose a material from the list.',
}
