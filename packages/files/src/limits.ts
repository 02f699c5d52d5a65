/** Of the file as it is sent. */
export const MOST_FILE_BYTES = 5 * 1024 * 1024
/** As all countries in twenty supplies: more in one file nobody reads row by row. */
export const MOST_FILE_ROWS = 5000
/** The widest file known here has twenty-one. */
export const MOST_FILE_COLUMNS = 40
/** What an XLSX may unpack to: 5,000 rows of 21 cells are some 12 MB of XML. A zip bomb of 5 MB would be 5 GB. */
export const MOST_UNPACKED_BYTES = 40 * 1024 * 1024
