/**
 * What one ordered unit of an offer is, as far as its Chinese measure word alone can say.
 * - `single`: one sellable thing (件, 个, 台, 双: a pair of shoes is one thing to sell, in the base `pair`),
 * - `pack`: holds several or an unsaid amount (箱, 套, 包, 袋 …): how much is a fact of the offer, not of the word,
 * - `measure`: sold by weight, length, area or volume.
 * - `dozen`: twelve, of pieces or of pairs.
 * `factor` turns one unit into the base: 1 斤 = 0.5 kg.
 */
export type UnitBase = 'piece' | 'pair' | 'kg' | 'metre' | 'square-metre' | 'cubic-metre' | 'litre'
export type UnitKind =
  | { is: 'single' | 'measure'; base: UnitBase; factor: string }
  | { is: 'dozen' }
  | { is: 'pack' }
  | { is: 'unknown-word' }

const SINGLES =
  '件 个 只 条 张 片 把 台 支 枝 根 枚 顶 本 册 辆 颗 粒 块 瓶 罐 架 座 部 株 棵 朵 盏 幅 面 具 艘 头 尊 PCS pcs'
const PAIRS = '双 对 副 付'
const PACKS = '套 组 箱 包 袋 盒 卷 捆 桶 扎 串 束 件套 板 盘 筐 篮 托 筒 排 版 份 桌 车 柜 提 刀 令 沓 叠 批'

const MEASURES = new Map<string, { base: UnitBase; factor: string }>(
  Object.entries({
    公斤: { base: 'kg', factor: '1' },
    千克: { base: 'kg', factor: '1' },
    kg: { base: 'kg', factor: '1' },
    ml: { base: 'litre', factor: '0.001' },
    克: { base: 'kg', factor: '0.001' },
    g: { base: 'kg', factor: '0.001' },
    斤: { base: 'kg', factor: '0.5' },
    市斤: { base: 'kg', factor: '0.5' },
    两: { base: 'kg', factor: '0.05' },
    吨: { base: 'kg', factor: '1000' },
    米: { base: 'metre', factor: '1' },
    厘米: { base: 'metre', factor: '0.01' },
    毫米: { base: 'metre', factor: '0.001' },
    码: { base: 'metre', factor: '0.9144' },
    升: { base: 'litre', factor: '1' },
    毫升: { base: 'litre', factor: '0.001' },
    平方米: { base: 'square-metre', factor: '1' },
    平米: { base: 'square-metre', factor: '1' },
    平方: { base: 'square-metre', factor: '1' },
    立方米: { base: 'cubic-metre', factor: '1' },
    立方: { base: 'cubic-metre', factor: '1' },
  }),
)

const wordsOf = (list: string) => new Set(list.split(' '))
const SINGLE_WORDS = wordsOf(SINGLES)
const PAIR_WORDS = wordsOf(PAIRS)
const PACK_WORDS = wordsOf(PACKS)

/** A word we do not know is never taken for one piece. */
export const unitKind = (unit: string): UnitKind => {
  const word = unit.trim()
  const measure = MEASURES.get(word) ?? MEASURES.get(word.toLowerCase())
  if (word === '打') return { is: 'dozen' }
  if (measure) return { is: 'measure', ...measure }
  if (SINGLE_WORDS.has(word)) return { is: 'single', base: 'piece', factor: '1' }
  if (PAIR_WORDS.has(word)) return { is: 'single', base: 'pair', factor: '1' }
  return PACK_WORDS.has(word) ? { is: 'pack' } : { is: 'unknown-word' }
}
