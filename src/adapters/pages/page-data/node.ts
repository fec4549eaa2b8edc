import { jsonIn } from './script-object'

/** A value of the page's own data: hostile, of any type, never trusted to be what its name says. */
export type Node = unknown

const REF = '$ref'
/** Steps allowed for one look-up, references included: a cycle of references ends here. */
const MOST_STEPS = 64

export const isObject = (node: Node): node is Record<string, Node> =>
  typeof node === 'object' && node !== null && !Array.isArray(node)

/** An own property or list entry; never something inherited. */
export const child = (node: Node, key: string): Node =>
  typeof node === 'object' && node !== null && Object.hasOwn(node, key)
    ? (node as Record<string, Node>)[key]
    : undefined

/** `$.result.data.x[0]` → result, data, x, 0. Keys with dots in them are not reachable this way. */
const refKeys = (ref: string): string[] | undefined =>
  ref.startsWith('$')
    ? ref
        .slice(1)
        .split(/[.[\]]+/)
        .filter(Boolean)
    : undefined

const refOf = (node: Node): string[] | undefined => {
  const ref = isObject(node) ? child(node, REF) : undefined
  return typeof ref === 'string' ? refKeys(ref) : undefined
}

const MOST_LETTERS = 5_000_000

/** Some fields hold JSON as text (Feb 2026: seen of `pieceWeightScale`): what such a text says. */
export const inside = (node: Node): Node => {
  if (typeof node !== 'string' || !/^\s*[{[]/.test(node) || node.length > MOST_LETTERS) return node
  return jsonIn(node) ?? node
}

/** `inside` for one page: a text is opened once, however often it is passed through. */
export const opener = (): ((node: Node) => Node) => {
  const opened = new Map<Node, Node>()
  return (node) => {
    if (typeof node !== 'string') return node
    if (!opened.has(node)) opened.set(node, inside(node))
    return opened.get(node)
  }
}

/**
 * The node at `keys` below `root`, with fastjson references followed on the way. A reference that leads
 * nowhere or in a circle is undefined.
 */
export const nodeAt = (root: Node, keys: string[], open: (node: Node) => Node = inside): Node => {
  const left = [...keys]
  let node = root
  for (let steps = 0; steps < MOST_STEPS; steps += 1) {
    const ref = refOf(node)
    if (ref) {
      left.unshift(...ref)
      node = root
      continue
    }
    const key = left.shift()
    if (key === undefined) return node
    node = child(open(node), key)
  }
  return undefined
}

/** `node` itself, or what it refers to. */
export const resolved = (root: Node, node: Node): Node => {
  const ref = refOf(node)
  return ref ? nodeAt(root, ref) : node
}
