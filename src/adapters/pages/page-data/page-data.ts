import type { PageGeneration } from '../../../domain/listing'
import { child, inside, isObject, type Node, nodeAt, opener, resolved } from './node'
import { jsonIn } from './script-object'

/**
 * One shape over all generations of page data, so that a fact is one list of short paths. A path begins with
 * - `M` the global model (`result.global.globalData.model`; 2024 on),
 * - `J` the order model (`Root.fields.dataJson`, or `globalData` of 2021–2024 and mobile pages),
 * - `D.<module>` the fields of one screen module,
 * - `N` the block that holds everything on the page of a custom-made item (2021–2024),
 * or with one of the words below, which stand for the places that are asked most.
 */
export type PageData = {
  generation: PageGeneration
  /** The node at a path, references followed; '' and null count as absent. */
  at: (path: string) => Node
  /** The entries of a list; [] for anything else. */
  listAt: (path: string) => Node[]
  /** The same for the values of an object. */
  entriesAt: (path: string) => [string, Node][]
}

const WORDS: Record<string, string> = {
  trade: 'M.tradeModel',
  plain: 'M.tradeModel.tradeWithoutPromotion',
  offer: 'M.offerDetail',
  seller: 'M.sellerModel',
  business: 'M.detailBusiness',
  shop: 'M.detailBusiness.shopBaseInfo',
  about: 'M.detailDescription',
  order: 'J.orderParamModel.orderParam',
  sku: 'J.skuModel',
  temp: 'J.tempModel',
  base: 'J.offerBaseInfo',
  title: 'D.productTitle',
  card: 'D.productTitle.shopInfo',
  price: 'D.mainPrice',
  final: 'D.mainPrice.finalPriceModel.tradeWithoutPromotion',
  ship: 'D.shippingServices',
  pack: 'D.productPackInfo',
  gallery: 'D.gallery',
}

const spelledOut = (path: string): string => path.replace(/^\w+(?=\.|$)/, (word) => WORDS[word] ?? word)

/** A path as a maintainer finds it in the page's data: `model.tradeModel.unit`. */
export const shownPath = (path: string): string =>
  spelledOut(path)
    .replace(/^M/, 'model')
    .replace(/^J/, 'dataJson')
    .replace(/^[DN]\./, '')

type Trunks = (name: string, module: string) => string[] | undefined
type Roots = { generation: PageGeneration; root: Node; trunks: Trunks }

/**
 * How a screen module is known when it does not carry its usual name: by the end of its component type
 * (2021–2024 and mobile) or by its `type` (2024 on; Sep 2026: the price module was seen under another name).
 */
const MODULE_TYPES: Record<string, RegExp> = {
  Root: /^od_root$/,
  productTitle: /offer-title$|^od_title$/,
  mainPrice: /offer-price$|^od_main_price$/,
  attributes: /attribute-new$|offer-attribute$/,
  shippingServices: /offer-logistics$|^od_shipping_services$/,
  mainServices: /offer-service$|^od_services$/,
  productPackInfo: /offer-cross$|^od_product_pack_info$/,
  gallery: /main-pic$|^od_picture_gallery$/,
  submitOrder: /dsc-order$|^od_submit_order$/,
  sceneKey: /(?:offer|order)-tab$|^od_scene_key$/,
  discountCoupon: /offer-discount$|daily-rights$|^od_discount_coupon$/,
  specs: /offer-specs$/,
}

const isOfType = (node: Node, module: string): boolean =>
  typeof node === 'string' && MODULE_TYPES[module]?.test(node) === true

const dataOf = ({ generation, root, trunks }: Roots): PageData => {
  const open = opener()
  const at = (path: string): Node => {
    const [trunk = '', ...keys] = spelledOut(path).split('.')
    const stem = trunks(trunk, keys[0] ?? '')
    const node = stem && nodeAt(root, [...stem, ...keys.slice(trunk === 'D' ? 1 : 0)], open)
    return node === null || node === '' || node === 'null' ? undefined : node
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
  const nameOf = (module: string): string =>
    isObject(child(screen, module))
      ? module
      : (Object.entries(screen ?? {}).find(([, node]) => isOfType(child(node, 'type'), module))?.[0] ??
        module)
  const trunks: Trunks = (name, module) => {
    if (name === 'M') return [...stem, 'global', 'globalData', 'model']
    if (name === 'J') return [...stem, 'data', nameOf('Root'), 'fields', 'dataJson']
    return [...stem, 'data', nameOf(module), 'fields']
  }
  return dataOf({ generation: 'context', root, trunks })
}

const isCustom = (component: Node): boolean =>
  ['nySkuModel', 'skuModelOrigin', 'offerInfoModel'].some((key) =>
    isObject(child(child(component, 'data'), key)),
  )

/** 2021–2024 and mobile: components under numbers, known by the end of their type. */
const initData = (root: Node): PageData | undefined => {
  const components = Object.entries(child(root, 'data') ?? {}).map(([id, component]) => {
    const type = child(component, 'componentType')
    return { id, component, type: typeof type === 'string' && type.includes('mod-') ? type : '' }
  })
  const custom = components.find(({ component }) => isCustom(component))
  const some = (part: string) => components.some(({ type }) => type.includes(part))
  if (!some('mod-') && !custom && !isObject(child(root, 'globalData'))) return undefined
  const trunks: Trunks = (name, module) => {
    if (name === 'J') return ['globalData']
    const one =
      name === 'D' ? components.find(({ type }) => isOfType(type, module)) : name === 'N' ? custom : undefined
    return one && ['data', one.id, 'data']
  }
  return dataOf({ generation: some('/cmod-') ? 'mobile' : 'init-data', root, trunks })
}

const hasSome = (node: Node, keys: string[]): boolean => keys.some((key) => isObject(child(node, key)))

/** A branch that a tool saved on its own, put where it stands on a page; mobile apps name it `offerModel`. */
const branchData = (node: Node): PageData | undefined => {
  if (hasSome(node, ['offerDetail', 'tradeModel']))
    return contextData({ result: { data: {}, global: { globalData: { model: node } } } })
  return hasSome(node, ['orderParamModel', 'skuModel', 'tempModel'])
    ? initData({ data: {}, globalData: node })
    : undefined
}

const WRAPPERS = ['data', 'context', 'result', 'value', 'offerModel', 'model', 'globalData', '0']

/** Page data, also as text or inside wrappers a tool saved it in; undefined when it is something else. */
export const pageDataIn = (saved: Node, depth = 0): PageData | undefined => {
  const node = inside(saved)
  if (typeof node === 'string' && depth === 0) return pageDataIn(jsonIn(node), 1)
  if (typeof node !== 'object' || node === null || depth > 3) return undefined
  const direct = contextData(node) ?? initData(node) ?? branchData(node)
  if (direct) return direct
  for (const key of WRAPPERS) {
    const inner = pageDataIn(child(node, key), depth + 1)
    if (inner) return inner
  }
  return undefined
}
