import { expect, test } from 'vitest'
import { variantMoq } from './variant-moq'

test.each([
  { name: '定制款2000件起', moq: 2000 },
  { name: '10-99件起', moq: 10 },
  { name: '1~9件起订', moq: 1 },
  { name: '起批量10-49', moq: 10 },
  { name: '1.5万件起', moq: 15_000 },
  { name: 'XL 5件起售', moq: 5 },
  { name: 'MOQ：50', moq: 50 },
  { name: '50件起印LOGO', moq: 50 },
])('$name asks for $moq', ({ name, moq }) => {
  expect(variantMoq([name], '件')).toMatchObject({ is: 'found', value: moq })
})

test.each([
  { name: '3件起包邮', because: 'free freight begins there' },
  { name: '3件起 免运费', because: 'free freight begins there' },
  { name: '第2件起半价', because: 'it is a place in a row' },
  { name: '2件起半价', because: 'a discount begins there' },
  { name: '10件起9折', because: 'a discount begins there' },
  { name: '满100件起送', because: 'a gift begins there' },
  { name: '3件起立减', because: 'a discount begins there' },
  { name: '5元起', because: 'it is a price' },
  { name: '18岁起', because: 'it is an age' },
  { name: '起订500元', because: 'it is an amount of money' },
  { name: '20码起', because: 'it is a size' },
])('$name is no smallest order: $because', ({ name }) => {
  expect(variantMoq([name], '件')).toBeUndefined()
})

test.each([
  { name: '起批2件 起批5件', because: 'it names two' },
  { name: '2箱起订', because: 'it counts cartons' },
])('$name is said to be unreadable: $because', ({ name }) => {
  expect(variantMoq([name], '件')?.is).toBe('unreadable')
})
