import { expect, test } from 'vitest'
import { translator } from '../../words/translator'
import { unitCount } from './unit-count'

test.each([
  { value: '45', unit: 'days', en: '45 days', ru: '45 дней' },
  { value: '1', unit: 'items', en: '1 item', ru: '1 позиция' },
  { value: '100', unit: 'pair', en: '100 pairs', ru: '100 пар' },
  { value: '8.333', unit: 'dozen', en: '8.333 dozen', ru: '8,333 дюжины' },
  { value: '1.5', unit: 'wm', en: '1.5 W/M', ru: '1,5 W/M' },
  { value: '200', unit: '件', en: '200 pieces', ru: '200 штук' },
  { value: '3', unit: '筘', en: '3 筘', ru: '3 筘' },
])('$value of $unit are read as “$en”, “$ru”', ({ value, unit, en, ru }) => {
  expect(unitCount({ t: translator('en'), language: 'en' }, { value, unit })).toBe(en)
  expect(unitCount({ t: translator('ru'), language: 'ru' }, { value, unit })).toBe(ru)
})
