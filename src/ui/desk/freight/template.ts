import { xlsxOf } from '../../../adapters/sheets/write-xlsx'
import { numberCell, type SheetTable, textCell } from '../../../domain/sheet-table'

const HEADS = {
  en: [
    'Forwarder',
    'Destination',
    'Mode',
    'Currency',
    'Unit',
    'All-in',
    '10-45 kg',
    '45-100 kg',
    '100 kg+',
    'Days',
    'Valid',
  ],
  zh: [
    '货代',
    '目的国',
    '运输方式',
    '币种',
    '计费单位',
    '双清包税',
    '10-45KG',
    '45-100KG',
    '100KG+',
    '时效',
    '有效期',
  ],
} as const

const ROWS = {
  en: [
    ['Example Cargo', 'Kazakhstan', 'road', 'USD', 'kg', 'yes'],
    ['Example Cargo', 'Germany', 'air', 'USD', 'kg', 'no'],
  ],
  zh: [
    ['示例货代', '哈萨克斯坦', '陆运', 'USD', 'KG', '是'],
    ['示例货代', '德国', '空运', 'USD', 'KG', '否'],
  ],
} as const

const PRICES = [
  ['3.6', '3.4', '3.1'],
  ['6.2', '5.8', '5.4'],
]
const DAYS = ['12-18', '8-12']

/** A table that `cardFromRows` reads whole, with two example rows. `validTo` (ISO date) goes into every row. */
export const templateTable = (language: 'en' | 'zh', validTo: string): SheetTable => ({
  name: language === 'zh' ? '报价' : 'Price list',
  head: [...HEADS[language]],
  rows: ROWS[language].map((row, at) => [
    ...row.map((text) => textCell(text)),
    ...(PRICES[at] ?? []).map((price) => numberCell(price)),
    textCell(DAYS[at]),
    textCell(validTo),
  ]),
})

export const templateFile = (language: 'en' | 'zh', validTo: string): Promise<Blob> =>
  xlsxOf([templateTable(language, validTo)])
