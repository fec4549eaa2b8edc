/**
 * A script's object literal, read without running it. Every scalar is its own text ("139.00", "true"), so no
 * price ever becomes a float; objects have no prototype, so no key of the page's can reach one.
 */
export type Literal = string | Literal[] | LiteralObject
export type LiteralObject = { [key: string]: Literal }

const DEEPEST = 12
/** `iDetailData` and its `sku`. */
const MAY_STAY_OPEN = 2
const SKIP = /(?:\s|\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\/|\/\/[^\n]*)*/y
const QUOTED = /"((?:[^"\\\n]|\\[\s\S])*)"|'((?:[^'\\\n]|\\[\s\S])*)'/y
const BARE = /[^\s,:;{}[\]"']+/y
const ESCAPE = /\\(?:u([\da-fA-F]{4})|([\s\S]))/g
const CONTROL: Record<string, string> = { n: '\n', r: '\r', t: '\t' }

const unescaped = (text: string): string =>
  text.replace(ESCAPE, (_, hex: string | undefined, letter: string | undefined) =>
    hex ? String.fromCharCode(Number.parseInt(hex, 16)) : (CONTROL[letter ?? ''] ?? letter ?? ''),
  )

/**
 * The literal that starts at `start`, or undefined. Knows what these scripts hold: comments, single quotes,
 * bare keys, trailing commas, and braces that are never closed before the `;` (Jul 2020: drop-ship pages).
 */
export const scriptLiteral = (source: string, start: number): Literal | undefined => {
  let at = start

  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at
    const hit = pattern.exec(source)
    if (hit) at = pattern.lastIndex
    return hit
  }

  const take = (letter: string): boolean => {
    match(SKIP)
    if (source[at] !== letter) return false
    at += 1
    return true
  }

  const scalar = (): string | undefined => {
    match(SKIP)
    const quoted = match(QUOTED)
    if (quoted) return unescaped(quoted[1] ?? quoted[2] ?? '')
    const bare = match(BARE)?.[0]
    // A number that runs into the end of a cut-off script may have lost its last digits.
    return at < source.length ? bare : undefined
  }

  // A list that lost an item says something else: a ladder without its last step.
  const list = (depth: number): Literal[] | undefined => {
    const items: Literal[] = []
    while (!take(']')) {
      const item = value(depth)
      if (item === undefined) return undefined
      items.push(item)
      take(',')
    }
    return items
  }

  // The outer braces are sometimes never closed; a table of variants that is not closed was cut off.
  const object = (depth: number): LiteralObject | undefined => {
    const entries: LiteralObject = Object.create(null)
    while (!take('}')) {
      const key = scalar()
      const item = key === undefined || !take(':') ? undefined : value(depth)
      if (key === undefined || item === undefined) return depth > MAY_STAY_OPEN ? undefined : entries
      entries[key] = item
      take(',')
    }
    return entries
  }

  const value = (depth: number): Literal | undefined => {
    if (depth > DEEPEST) return undefined
    if (take('{')) return object(depth + 1)
    if (take('[')) return list(depth + 1)
    return scalar()
  }

  return value(0)
}

const step = (node: Literal | undefined, key: string): Literal | undefined =>
  node === undefined || typeof node === 'string' || Array.isArray(node) ? undefined : node[key]

export const nodeAt = (node: Literal | undefined, path: string): Literal | undefined =>
  path.split('.').reduce(step, node)

/** The text at a dotted path; `''` counts as absent, as these pages mean it. */
export const textAt = (node: Literal | undefined, path: string): string | undefined => {
  const text = nodeAt(node, path)
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : undefined
}

export const listAt = (node: Literal | undefined, path: string): Literal[] => {
  const list = nodeAt(node, path)
  return Array.isArray(list) ? list : []
}
