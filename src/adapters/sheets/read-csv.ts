import Papa from 'papaparse'

const decoded = (bytes: ArrayBuffer, encoding: string): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) return undefined
    throw error
  }
}

const markOf = (bytes: ArrayBuffer): string => {
  const [first, second] = new Uint8Array(bytes.slice(0, 2))
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
}

/** Chinese programs write GB18030 where others write UTF-8, and say so nowhere. */
const textIn = (bytes: ArrayBuffer): string | undefined =>
  decoded(bytes, markOf(bytes)) ?? decoded(bytes, 'gb18030')

/** The rows of a CSV by comma, semicolon or tab, in UTF-8, UTF-16 or GB18030; undefined for what is no text. */
export const csvRows = (bytes: ArrayBuffer): string[][] | undefined => {
  const text = textIn(bytes)
  if (text === undefined || text.includes('\0')) return undefined
  return Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: false }).data
}
