import type { Listing } from '../listing'

/** Which HS chapters goods of a stated material fall under, where a chapter is defined by its material. */
const MATERIALS: { words: RegExp; chapters: string[]; kitchen: string[] }[] = [
  { words: /玻璃/, chapters: ['70'], kitchen: ['7013'] },
  { words: /陶瓷|骨瓷|白瓷|瓷/, chapters: ['69'], kitchen: ['6911', '6912'] },
  { words: /不锈钢|碳钢|铸铁|\b(?:304|316)\b|钢|铁/, chapters: ['73', '82', '83'], kitchen: ['7323'] },
  { words: /铝/, chapters: ['76', '83'], kitchen: [] },
  { words: /塑料|硅胶|亚克力|ABS|PVC|PET|PP|PE|PC|TPU|Tritan/i, chapters: ['39'], kitchen: ['3924'] },
  { words: /竹|木/, chapters: ['44'], kitchen: [] },
]
const BY_MATERIAL = new Set(MATERIALS.flatMap(({ chapters }) => chapters))
/** Headings of kitchen and table goods: the same thing falls under one of them by what it is made of. */
const KITCHEN = new Set(['9617', ...MATERIALS.flatMap(({ kitchen }) => kitchen)])

const materialText = (listing: Listing): string =>
  listing.attributes.is === 'found'
    ? listing.attributes.value
        .filter(({ name }) => /材质|材料|质地/.test(name))
        .flatMap(({ values }) => values)
        .join(' ')
    : ''

const chapterOf = (hs4: string): string => hs4.slice(0, 2)

/**
 * The candidate headings, held against the material the page states. A steel heading is none for a glass
 * bottle: kitchen goods then move to the headings of their own materials, and for other goods nothing is
 * left but to ask. Without a stated material the candidates stand.
 */
export const headingsByMaterial = (hs4: string[], listing: Listing): string[] => {
  const text = materialText(listing)
  const stated = MATERIALS.filter(({ words }) => words.test(text))
  if (stated.length === 0) return hs4
  const chapters = new Set(stated.flatMap((material) => material.chapters))
  const fits = (code: string): boolean => !BY_MATERIAL.has(chapterOf(code)) || chapters.has(chapterOf(code))
  if (hs4.every(fits)) return hs4
  if (!hs4.every((code) => KITCHEN.has(code))) return []
  const own = stated.flatMap(({ kitchen }) => kitchen)
  const covered = stated.every(({ kitchen }) => kitchen.length > 0)
  return covered ? [...new Set([...own, ...hs4.filter(fits)])] : []
}
