import type { QuoteLine } from '../domain/freight/rate-card'

/** What a forwarder is asked, in Chinese: one question for each line of a whole quote. */
export const QUOTE_QUESTIONS: Record<QuoteLine, string> = {
  pickup: '上门提货费，或送到贵司仓库的地址和收货时间',
  'export-clearance': '出口报关费，能否单独报关',
  'main-leg': '运费单价、计费方式（体积重除以多少）、起运重量和最低收费',
  surcharges: '附加费：燃油、偏远、超大超重、带电、旺季等',
  'import-clearance': '目的国清关费',
  'duty-and-tax': '关税和增值税是否包含在价格内，由谁申报',
  delivery: '派送到门费用，是否含卸货和预约',
  storage: '免费仓储天数，超期每天多少钱',
}

export const QUOTE_GREETING = '您好，请按下面各项分别报价，注明币种、时效和有效期：'
