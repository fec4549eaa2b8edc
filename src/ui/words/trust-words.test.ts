import { expect, test } from 'vitest'
import { NOT_COMPARABLE_CODES } from '../../domain/compare/comparison'
import { COMPARE_QUESTION_CODES } from '../../domain/compare/questions'
import { badge } from '../../domain/supplier'
import { DEALBREAKER_CODES, REASON_CODES, UNKNOWN_CODES } from '../../domain/trust/codes'
import { TRUST_QUESTIONS } from '../../domain/trust/questions'
import { noScore, trustArea } from '../../domain/trust/report'
import { severity, WARNING_CODES } from '../../domain/warnings/warning'
import { trust } from './en/trust'
import { isWordKey, translator } from './translator'

const keys = [
  ...trustArea.options.map((code) => `trust.area.${code}`),
  ...REASON_CODES.map((code) => `trust.reason.${code}`),
  ...DEALBREAKER_CODES.map((code) => `trust.reason.${code}`),
  ...UNKNOWN_CODES.map((code) => `trust.unknown.${code}`),
  ...noScore.options.map((code) => `trust.no-score.${code}`),
  ...UNKNOWN_CODES.map((code) => `trust.ask.${code}`),
  ...WARNING_CODES.map((code) => `trust.warning.${code}`),
  ...severity.options.map((code) => `trust.severity.${code}`),
  ...badge.shape.code.options.flatMap((code) =>
    ['name', 'proves', 'does-not'].map((part) => `trust.badge.${code}.${part}`),
  ),
  ...NOT_COMPARABLE_CODES.map((code) => `trust.compare.not.${code}`),
  ...COMPARE_QUESTION_CODES.map((code) => `trust.compare.ask.${code}`),
]

test('every code that trust, warnings and comparison can give has words', () => {
  expect(keys.filter((key) => !isWordKey(key))).toEqual([])
})

test('no words are left over for codes that nothing gives', () => {
  const own = /^trust\.(area|reason|unknown|ask|warning|severity|compare\.not|compare\.ask)\./
  expect(Object.keys(trust).filter((key) => own.test(key) && !keys.includes(key))).toEqual([])
})

test('every unknown has its question, in Chinese', () => {
  const questions = UNKNOWN_CODES.map((code) => TRUST_QUESTIONS[code].askZh)
  expect(questions.filter((askZh) => !/^您好[\p{Script=Han}\p{P}\d]+[？！]$/u.test(askZh))).toEqual([])
})

test.each([
  { language: 'en', years: '1', text: 'Only 1 year of' },
  { language: 'en', years: '3', text: 'Only 3 years of' },
  { language: 'ru', years: '1', text: 'Всего 1 год ' },
  { language: 'ru', years: '3', text: 'Всего 3 года ' },
] as const)('$years in $language is said in that language’s own form', ({ language, years, text }) => {
  expect(translator(language)('trust.reason.years-few', { years }).slice(0, text.length)).toBe(text)
})
