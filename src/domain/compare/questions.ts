/**
 * What to ask when an offer cannot be compared or a cell is missing: sentences ready to send. Their meaning in
 * the buyer's language is the catalogue's `trust.compare.ask.<code>` with the same `params`.
 */
export const COMPARE_QUESTION_CODES = [
  'pieces-per-unit',
  'price',
  'unit',
  'small-order',
  'weight',
  'dispatch',
] as const
export type CompareQuestionCode = (typeof COMPARE_QUESTION_CODES)[number]

export type CompareQuestion = { code: CompareQuestionCode; params: Record<string, string>; askZh: string }

export const askPieces = (unit: string): CompareQuestion => ({
  code: 'pieces-per-unit',
  params: { unit },
  askZh: `您好，请问一${unit}装多少个？`,
})

export const askUnit = (): CompareQuestion => ({
  code: 'unit',
  params: {},
  askZh: '您好，请问这个价格是一个的价格，还是一套或一箱的价格？一个单位里有多少个？',
})

export const askPrice = (quantity: number): CompareQuestion => ({
  code: 'price',
  params: { quantity: String(quantity) },
  askZh: `您好，这款我们需要${quantity}个左右，请问单价是多少？是否含税、含国内运费？`,
})

export const askSmallOrder = (quantity: number): CompareQuestion => ({
  code: 'small-order',
  params: { quantity: String(quantity) },
  askZh: `您好，我们想先拿${quantity}个左右，请问可以吗？单价是多少？`,
})

export const askWeight = (): CompareQuestion => ({
  code: 'weight',
  params: {},
  askZh: '您好，请问这款单个带包装多重？外箱尺寸和每箱装多少个也麻烦告诉一下，谢谢！',
})

export const askDispatch = (quantity: number): CompareQuestion => ({
  code: 'dispatch',
  params: { quantity: String(quantity) },
  askZh: `您好，如果订${quantity}个，请问多久能发货？`,
})
