import { expect, test } from 'vitest'
import { readSheets } from '../../../adapters/sheets/read-sheet'
import { cardFromRows } from '../../../domain/freight/card-from-rows'
import { templateFile } from './template'

const readBack = async (language: 'en' | 'zh') => {
  const file = new File([await templateFile(language, '2026-12-31')], 'template.xlsx')
  const sheets = await readSheets(file, new AbortController().signal)
  const rows = sheets.ok ? (sheets.value[0]?.rows ?? []) : []
  return cardFromRows(rows, { today: '2026-11-22', id: String })
}

test.each([
  { language: 'en' as const, because: 'the buyer fills it in' },
  { language: 'zh' as const, because: 'the forwarder does' },
])('our own template in $language leaves no question and no cell unread: $because', async ({ language }) => {
  const { cards, problems } = await readBack(language)
  expect(problems.filter(({ is }) => is !== 'look')).toEqual([])
  expect(cards).toMatchObject([
    {
      country: 'KZ',
      mode: 'truck',
      currency: 'USD',
      per: 'kg',
      allIn: true,
      days: { low: 12, high: 18 },
      validTo: '2026-12-31',
      breaks: [
        { from: '10', price: '3.6' },
        { from: '45', price: '3.4' },
        { from: '100', price: '3.1' },
      ],
    },
    { country: 'DE', mode: 'air', allIn: false },
  ])
})
