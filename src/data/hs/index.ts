import type { CodeLabels } from '../../domain/goods-code/code-label'
import type { GoodsKind } from '../../domain/goods-code/goods-kind'
import headingRows from './headings.json'
import kindRows from './kinds.json'
import subheadingRows from './subheadings.json'

/** Code, English, Russian, Chinese search words, further search words. The words are our own, not the legal text. */
export type HeadingRow = [code: string, en: string, ru: string, zh: string, more?: string]
export type SubheadingRow = [code: string, en: string, ru: string]

/** The test beside this file checks every row. */
export const headings = headingRows as HeadingRow[]
/** Of six digits, and a few groups of five. */
export const subheadings = subheadingRows as SubheadingRow[]
export const goodsKinds = kindRows as GoodsKind[]

export const codeLabels: CodeLabels = new Map(
  [...headings, ...subheadings].map(([code, en, ru]) => [code, { en, ru }]),
)
