import * as z from 'zod/mini'
import { hsDigits } from './goods-code'

/** What customs ask of goods to tell codes apart. `who`: whose size and cut; `print`: with a pattern or plain. */
export const dimension = z.enum(['material', 'fibre', 'knit', 'who', 'print'])
export type Dimension = z.infer<typeof dimension>

/** For whom goods are that customs then call something else: clothes for dogs are saddlery. */
export const wearer = z.enum(['baby', 'pet'])
export type Wearer = z.infer<typeof wearer>

/** What the page says of the goods: each dimension with every value that it may have; absent = not said. */
export type GoodsFacts = { [D in Dimension]?: string[] }

/** Codes of 4 to 6 digits that goods of a kind may have, and when. */
export const kindOption = z.object({
  code: hsDigits,
  /** Absent: always. A dimension that the page does not state rules nothing out. */
  when: z.optional(z.partialRecord(dimension, z.array(z.string()))),
  /** Only where the page states it: rare otherwise. */
  stated: z.optional(z.boolean()),
})
export type KindOption = z.infer<typeof kindOption>

/**
 * A kind of goods as the Chinese trade names it, with all the codes it may have, likeliest first. The list must be
 * whole: what is missing in it makes a duty look surer than it is.
 */
export const goodsKind = z.object({
  keywords: z.array(z.string()),
  options: z.array(kindOption),
  /** For babies or pets the goods are another kind: the keyword of that one. */
  instead: z.optional(z.partialRecord(wearer, z.string())),
  /** A question to ask in place of the dimension's own: `upper` of shoes, `surface` of bags. */
  asks: z.optional(z.partialRecord(dimension, z.string())),
})
export type GoodsKind = z.infer<typeof goodsKind>

/** A word that states a value. `inTitle`: strong enough to be believed in a title, not only in an attribute. */
export type FactWord = { dimension: Dimension; value: string; words: RegExp; inTitle?: boolean }
