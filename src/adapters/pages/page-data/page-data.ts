import type { PageGeneration } from '../../../domain/listing'
import { child, isObject, type Node, nodeAt, resolved } from './node'

/**
 * One shape over all generations of page data, so that a fact is one list of paths:
 * - `M` the global model (`result.global.globalData.model`; 2024 on),
 * - `J` the order model (`Root.fields.dataJson`, or `globalData` of 2021–2024 and mobile pages),
 * - `D.<module>` the fields of one screen module,
 * - `N` the block that holds everything on the page of a custom-made item (2021–2024).
 */
export type PageData = {
  generation: PageGeneration
  /** The node at `M.…`, `J.…` or `D.<module>.…`, references followed; '' and null count as absent. */
  at: (path: string) => Node
  /** The entries of a list or the values of an object there; [] for anything else. */
  listAt: (path: string) => Node[]
  entriesAt: (path: string) => [string, Node][]
}

type Roots = { generation: PageGeneration; root: Node; trunks: Record<string, string[]>; modules: Modules }
type Modules = (name: string) => string[] | undefined

/** What the screen modules of 2021–2024 and of mobile pages are called in 2024 on. */
const COMPONENT_ENDS: Record<string, string[]> = {
  productTitle: ['offer-title'],
  mainPrice: ['offer-price'],
  attributes: ['attribute-new', 'offer-attribute'],
  shippingServices: ['offer-logistics'],
  mainServices: ['offer-service'],
  productPackInfo: ['offer-cross'],
  gallery: ['main-pic'],
  submitOrder: ['dsc-order'],
  sceneKey: ['offer-tab', 'order-tab'],
  discountCoupon: ['offer-discount', 'daily-rights'],
  specs: ['offer-specs'],
}

const isFilled = (node: Node): boolean => node !== null && node !== '' && node !== 'null'

const dataOf = ({ generation, root, trunks, modules }: Roots): PageData => {
  const keysOf = (path: string): string[] | undefined => {
    const [trunk = '', ...keys] = path.split('.')
    const stem = trunk === 'D' ? modules(keys.shift() ?? '') : trunks[trunk]
    return stem && [...stem, ...keys]
  }
  const at = (path: string): Node => {
    const keys = keysOf(path)
    const node = keys && nodeAt(root, keys)
    return isFilled(node) ? node : undefined
  }
  const entriesAt = (path: string): [string, Node][] => {
    const node = at(path)
    if (typeof node !== 'object' || node === null) return []
    return Object.entries(node).map(([key, value]) => [key, resolved(root, value)])
  }
  const listAt = (path: string) => (Array.isArray(at(path)) ? entriesAt(path).map(([, value]) => value) : [])
  return { generation, at, listAt, entriesAt }
}

/** 2024 on. Any one of the three branches is enough: saved pages may be trimmed. */
const contextData = (root: Node): PageData | undefined => {
  const stem = isObject(child(root, 'result')) ? ['result'] : []
  const screen = nodeAt(root, [...stem, 'data'])
  const model = nodeAt(root, [...stem, 'global', 'globalData', 'model'])
  const isModule = (node: Node) => isObject(child(node, 'fields'))
  if (!isObject(model) && !(isObject(screen) && Object.values(screen).some(isModule))) return undefined
  return dataOf({
    generation: 'context',
    root,
    trunks: {
      M: [...stem, 'global', 'globalData', 'model'],
      J: [...stem, 'data', 'Root', 'fields', 'dataJson'],
    },
    modules: (name) => [...stem, 'data', name, 'fields'],
  })
}

const isCustom = (component: Node): boolean =>
  ['nySkuModel', 'skuModelOrigin', 'offerInfoModel'].some((key) =>
    isObject(child(child(component, 'data'), key)),
  )

/** 2021–2024 and mobile: components under numbers, known by the end of their type. */
const initData = (root: Node): PageData | undefined => {
  const components = Object.entries(child(root, 'data') ?? {}).flatMap(([id, component]) => {
    const type = child(component, 'componentType')
    return typeof type === 'string' && type.includes('mod-') ? [{ id, type }] : []
  })
  const custom = Object.entries(child(root, 'data') ?? {}).find(([, component]) => isCustom(component))?.[0]
  if (components.length === 0 && !custom && !isObject(child(root, 'globalData'))) return undefined
  const idOf = (name: string) =>
    components.find(({ type }) => COMPONENT_ENDS[name]?.some((end) => type.endsWith(end)))?.id
  return dataOf({
    generation: components.some(({ type }) => type.includes('/cmod-')) ? 'mobile' : 'init-data',
    root,
    trunks: { J: ['globalData'], ...(custom && { N: ['data', custom, 'data'] }) },
    modules: (name) => {
      const id = idOf(name)
      return id === undefined ? undefined : ['data', id, 'data']
    },
  })
}

const WRAPPERS = ['data', 'context', 'result', 'value', '0']

/** Page data, also when a tool saved it inside one or two wrappers; undefined when it is something else. */
export const pageDataIn = (node: Node, depth = 0): PageData | undefined => {
  if (typeof node !== 'object' || node === null || depth > 2) return undefined
  const direct = contextData(node) ?? initData(node)
  if (direct) return direct
  for (const key of WRAPPERS) {
    const inner = pageDataIn(child(node, key), depth + 1)
    if (inner) return inner
  }
  return undefined
}
