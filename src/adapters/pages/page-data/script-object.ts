/**
 * Cutting a script's object literal out of its source and reading it without running it. The literal is
 * JSON with a few liberties (Feb 2026: bare numeric keys in `skuWeight` and `skuFeatures`).
 */

/** Where the string that opens at `start` closes; -1 when it never does. */
const endOfString = (source: string, start: number): number => {
  const quote = source[start] ?? '"'
  for (let end = source.indexOf(quote, start + 1); end >= 0; end = source.indexOf(quote, end + 1)) {
    let slashes = 0
    while (source[end - 1 - slashes] === '\\') slashes += 1
    if (slashes % 2 === 0) return end
  }
  return -1
}

const STRUCTURE = /["'{}[\]]/g

/** Source of the object whose `{` is at `start`, up to the bracket that closes it; undefined when cut off. */
export const objectSource = (source: string, start: number): string | undefined => {
  let depth = 0
  STRUCTURE.lastIndex = start
  for (let hit = STRUCTURE.exec(source); hit; hit = STRUCTURE.exec(source)) {
    if (hit[0] === '"' || hit[0] === "'") {
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

/** Source of the string whose quote is at `start`, quotes included; undefined when it is cut off. */
export const stringSource = (source: string, start: number): string | undefined => {
  const end = endOfString(source, start)
  return end < 0 ? undefined : source.slice(start, end + 1)
}

const NEEDS_REPAIR = /[\w$]\s*:|,\s*[}\]]|[dN]\b/

const repairedPart = (part: string): string =>
  NEEDS_REPAIR.test(part)
    ? part
        .replace(/([{,]\s*)([\w$]+)(\s*:)/g, '$1"$2"$3')
        .replace(/,(\s*[}\]])/g, '$1')
        .replace(/:\s*(?:undefined|NaN)\b/g, ':null')
    : part

/** 'a "b"' as "a \"b\"". */
const inDoubleQuotes = (text: string): string =>
  text[0] === "'"
    ? `"${text.slice(1, -1).replace(/\\[\s\S]|"/g, (part) => (part === '"' ? '\\"' : part === "\\'" ? "'" : part))}"`
    : text

const ANY_QUOTE = /["']/g

/** Bare keys quoted, single quotes doubled and trailing commas dropped, outside of strings only. */
const repaired = (source: string): string => {
  const parts: string[] = []
  let at = 0
  ANY_QUOTE.lastIndex = 0
  for (let hit = ANY_QUOTE.exec(source); hit; hit = ANY_QUOTE.exec(source)) {
    const close = endOfString(source, hit.index)
    if (close < 0) break
    parts.push(repairedPart(source.slice(at, hit.index)), inDoubleQuotes(source.slice(hit.index, close + 1)))
    at = close + 1
    ANY_QUOTE.lastIndex = at
  }
  return parts.join('') + repairedPart(source.slice(at))
}

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
