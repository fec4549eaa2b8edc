import type { Listing } from './listing'

/**
 * What one ordered unit of an offer is, as far as its Chinese measure word alone can say.
 * - `single`: one sellable thing (件, 个, 台, 双: a pair of shoes is one thing to sell, in the base `pair`),
 * - `pack`: holds several or an unsaid amount (箱, 套, 包, 袋 …): how much is a fact of the offer, not of the word,
 * - `measure`: sold by weight, length, area or volume.
 * `factor` turns one unit into the base: 1 打 = 12 pieces, 1 斤 = 0.5 kg.
 */
export type UnitBase = 'piece' | 'pair' | 'kg' | 'metre' | 'square-metre' | 'cubic-metre' | 'litre'
export type UnitKind =
  | { is: 'single' | 'measure'; base: UnitBase; factor: string }
  | { is: 'pack' }
  | { is: 'unknown-word' }

const SINGLES =
  '件 个 只 条 张 片 把 台 支 枝 根 枚 顶 本 册 辆 颗 粒 块 瓶 罐 架 座 部 株 棵 朵 盏 幅 面 具 艘 头 尊 PCS pcs'
const PAIRS = '双 对 副 付'
const PACKS = '套 组 箱 包 袋 盒 卷 捆 桶 扎 串 束 件套 板 盘 筐 篮 托 筒 排 版 份 桌 车 柜 提 刀 令 沓 叠 批'

const MEASURES: Record<string, { base: UnitBase; factor: string }> = {
  打: { base: 'piece', factor: '12' },
  公斤: { base: 'kg', factor: '1' },
  千克: { base: 'kg', factor: '1' },
  kg: { base: 'kg', factor: '1' },
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
}

const wordsOf = (list: string) => new Set(list.split(' '))
const SINGLE_WORDS = wordsOf(SINGLES)
const PAIR_WORDS = wordsOf(PAIRS)
const PACK_WORDS = wordsOf(PACKS)

/** A word we do not know is never taken for one piece. */
export const unitKind = (unit: string): UnitKind => {
  const word = unit.trim()
  const measure = MEASURES[word] ?? MEASURES[word.toLowerCase()]
  if (measure) return { is: measure.base === 'piece' ? 'single' : 'measure', ...measure }
  if (SINGLE_WORDS.has(word)) return { is: 'single', base: 'piece', factor: '1' }
  if (PAIR_WORDS.has(word)) return { is: 'single', base: 'pair', factor: '1' }
  return PACK_WORDS.has(word) ? { is: 'pack' } : { is: 'unknown-word' }
}

const CHINESE_DIGITS = '零一二三四五六七八九十'
const COUNT = '(\\d{1,4}|[一二两三四五六七八九十]{1,3})'
const PIECE_WORDS = '(?:件|个|只|条|片|支|把|张|双|瓶|块|颗|粒|包|袋)'
/** Cartons and larger: a name's 五件套 says nothing of how many sets the carton holds. */
const OUTER_PACKS = new Set(['箱', '柜', '托', '车'])
const SET_IN_NAME = new RegExp(`${COUNT}\\s*${PIECE_WORDS}(?:套装|套|装|入)`)

const statedFor = (unit: string): RegExp[] => [
  new RegExp(`(?:每|1|一)${unit}\\s*[=:：装有]?\\s*${COUNT}\\s*${PIECE_WORDS}`),
  new RegExp(`${COUNT}\\s*${PIECE_WORDS}\\s*[/／每一1]\\s*${unit}`),
]

/** 五 → 5, 十二 → 12, 二十 → 20; undefined for anything above 99. */
const chineseNumber = (text: string): number | undefined => {
  if (/^\d+$/.test(text)) return Number(text)
  const [tens, ones, more] = text.replaceAll('两', '二').split('十')
  if (more !== undefined || tens === undefined) return undefined
  if (ones === undefined) return tens.length === 1 ? CHINESE_DIGITS.indexOf(tens) : undefined
  const ten = tens === '' ? 1 : CHINESE_DIGITS.indexOf(tens)
  const one = ones === '' ? 0 : CHINESE_DIGITS.indexOf(ones)
  return ten < 1 || one < 0 ? undefined : ten * 10 + one
}

/**
 * How many pieces the seller's words give for one `unit`: `男士护肤五件套` for 套 → 5, `黑色 24个/箱` for 箱 → 24.
 * Undefined when they do not say it, or not for this unit.
 */
export const piecesInName = (name: string, unit: string): number | undefined => {
  if (!/^[\p{Script=Han}]{1,2}$/u.test(unit)) return undefined
  const patterns = OUTER_PACKS.has(unit) ? statedFor(unit) : [...statedFor(unit), SET_IN_NAME]
  const counts = patterns.map((pattern) => chineseNumber(pattern.exec(name)?.[1] ?? 'none'))
  return counts.find((count) => count !== undefined && count >= 2 && count <= 9999)
}

/** How much of its base one ordered unit holds, and which fact says so. */
export type UnitContent =
  | { is: 'known'; base: UnitBase; perUnit: string; by: 'unit' | 'page' | 'variant-name' | 'buyer' }
  | { is: 'unknown'; unit: string | undefined }

/**
 * Pieces (or kg, metres …) in one ordered unit. The page's own statement for that unit comes first, then the
 * name of the chosen variant for sets and packs, then the measure word. Never 1 by default: a 件 whose variant
 * is called `三件装` contradicts itself and is unknown.
 */
export const unitContent = (listing: Listing, variantId: string | undefined): UnitContent => {
  if (listing.unit.is !== 'found') return { is: 'unknown', unit: undefined }
  const unit = listing.unit.value
  const stated = listing.unitsPerPack.is === 'found' ? listing.unitsPerPack.value : undefined
  if (stated && stated.packUnit === unit && stated.pieces > 0) {
    return { is: 'known', base: 'piece', perUnit: String(stated.pieces), by: 'page' }
  }
  return contentByWords(unit, piecesInName(variantName(listing, variantId) ?? '', unit))
}

const contentByWords = (unit: string, inName: number | undefined): UnitContent => {
  const kind = unitKind(unit)
  if (kind.is === 'measure') return { is: 'known', base: kind.base, perUnit: kind.factor, by: 'unit' }
  if (kind.is === 'single' && inName === undefined) {
    return { is: 'known', base: kind.base, perUnit: kind.factor, by: 'unit' }
  }
  return kind.is === 'pack' && inName !== undefined
    ? { is: 'known', base: 'piece', perUnit: String(inName), by: 'variant-name' }
    : { is: 'unknown', unit }
}

/** `浅棕色 / XXL`, or undefined when no variant is chosen or it is not on the page. */
export const variantName = (listing: Listing, variantId: string | undefined): string | undefined => {
  if (listing.variants.is !== 'found' || variantId === undefined) return undefined
  return listing.variants.value.find(({ id }) => id === variantId)?.values.join(' / ')
}
