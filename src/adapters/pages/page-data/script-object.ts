/**
 * Cutting a script's object literal out of its source and reading it without running it. The literal is
 * JSON with a few liberties (Feb 2026: bare numeric keys in `skuWeight` and `skuFeatures`).
 */

const QUOTE = '"'

/** Where the string that opens at `start` closes; -1 when it never does. */
const endOfString = (source: string, start: number): number => {
  for (let end = source.indexOf(QUOTE, start + 1); end >= 0; end = source.indexOf(QUOTE, end + 1)) {
    let slashes = 0
    while (source[end - 1 - slashes] === '\\') slashes += 1
    if (slashes % 2 === 0) return end
  }
  return -1
}

const STRUCTURE = /["{}[\]]/g

/** Source of the object whose `{` is at `start`, up to the bracket that closes it; undefined when cut off. */
export const objectSource = (source: string, start: number): string | undefined => {
  let depth = 0
  STRUCTURE.lastIndex = start
  for (let hit = STRUCTURE.exec(source); hit; hit = STRUCTURE.exec(source)) {
    if (hit[0] === QUOTE) {
      const end = endOfString(source, hit.index)
      if (end < 0) return undefined
      STRUCTURE.lastIndex = end + 1
    } else {
      depth += hit[0] === '{' || hit[0] === '[' ? 1 : -1
      if (depth === 0) return source.slice(start, hit.index + 1)
    }
  }
  return undefined
}

/** A string, left as it is; or a bare key, a trailing comma, or a value that JSON does not know. */
const LIBERTY =
  /"[^"\\]*(?:\\[\s\S][^"\\]*)*"|([{,]\s*)([\w$]+)(?=\s*:)|,(?=\s*[}\]])|(?<=:\s*)(?:undefined|NaN)\b/g

const strict = (part: string, before: string | undefined, key: string | undefined): string => {
  if (key !== undefined) return `${before}"${key}"`
  if (part.startsWith(QUOTE)) return part
  return part === ',' ? '' : 'null'
}

/** Bare keys quoted and trailing commas dropped, outside of strings only. */
const repaired = (source: string): string => source.replace(LIBERTY, strict)

/** The value of a JSON text, or undefined. */
export const jsonIn = (json: string): unknown => {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

/** The value of an almost-JSON literal, or undefined. Nothing of it is ever run. */
export const objectIn = (source: string): unknown => jsonIn(source) ?? jsonIn(repaired(source))
