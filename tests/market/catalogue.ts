import { APPAREL } from './catalogue/apparel.ts'
import { BAGS } from './catalogue/bags.ts'
import { BEAUTY } from './catalogue/beauty.ts'
import { CUPS } from './catalogue/cups.ts'
import { GADGETS } from './catalogue/gadgets.ts'
import { LAMPS } from './catalogue/lamps.ts'
import { PETS } from './catalogue/pets.ts'
import type { Product, Supplier } from './catalogue/shapes.ts'
import { SUPPLIERS } from './catalogue/suppliers.ts'
import { TOOLS } from './catalogue/tools.ts'

/** Every product of the sample market. All of it is invented: names, firms, prices and numbers. */
export const PRODUCTS: Product[] = [
  ...CUPS,
  ...BEAUTY,
  ...BAGS,
  ...APPAREL,
  ...GADGETS,
  ...LAMPS,
  ...PETS,
  ...TOOLS,
]

export const productById = (offerId: string): Product | undefined =>
  PRODUCTS.find((product) => product.offerId === offerId)

/** Throws on an unknown key: only a mistake in a test can ask for one. */
export const productNamed = (key: string): Product => {
  const found = PRODUCTS.find((product) => product.key === key)
  if (!found) throw new Error(`no product ${key} in the sample market`)
  return found
}

export const supplierOf = (product: Product): Supplier => SUPPLIERS[product.supplier]

export const supplierByShop = (shop: string): Supplier | undefined =>
  Object.values(SUPPLIERS).find((supplier) => supplier.shop === shop)
