import type { Packs } from '../../../domain/landed-cost/packs'
import type { Charge, ChargeRate, RulePack } from '../../../domain/landed-cost/rule-pack'
import { type DeskWords, sayMoney, sayMoneySpan, sayPercent } from './say-span'

type Around = { pack: RulePack; vat: Packs['vat'][string] | undefined }

type Steps = Extract<ChargeRate, { is: 'steps' }>

const sayStepDue = (words: DeskWords, rate: Steps, step: Steps['steps'][number]): string => {
  const { t, format } = words
  const unit = rate.paidIn ?? rate.currency
  const fixed = step.fixed
    ? rate.times
      ? t('rules.rate.times', {
          count: format.number(step.fixed),
          unit: sayMoneySpan(words, rate.times, unit),
        })
      : format.money(step.fixed, unit)
    : undefined
  const over = step.percentOver
    ? t('rules.rate.percentOver', {
        percent: format.number(step.percentOver),
        from: format.money(step.from ?? '0', rate.currency),
      })
    : undefined
  return [fixed, over].filter((part) => part !== undefined).join(' + ') || t('common.unknown')
}

const saySteps = (words: DeskWords, rate: Steps): string[] =>
  rate.steps.map((step) =>
    words.t(step.upTo ? 'rules.rate.step' : 'rules.rate.lastStep', {
      upTo: words.format.money(step.upTo ?? '0', rate.currency),
      due: sayStepDue(words, rate, step),
    }),
  )

const sayGoods = (words: DeskWords, { spans, otherwise }: Extract<ChargeRate, { is: 'goods' }>): string[] => [
  ...spans.map(({ codes, span }) =>
    words.t('rules.rate.goods', { codes: codes.join(', '), percent: sayPercent(words, span) }),
  ),
  otherwise
    ? words.t('rules.rate.otherwise', { percent: sayPercent(words, otherwise) })
    : words.t('rules.rate.otherwiseOpen'),
]

const sayPerKg = (words: DeskWords, rate: Extract<ChargeRate, { is: 'per-kg' }>): string => {
  const each = words.t(`rules.rate.perKg.${rate.weight}`, { amount: sayMoney(words, rate.perKg) })
  return rate.plus ? `${each} + ${words.format.money(rate.plus, rate.perKg.currency)}` : each
}

const sayTariff = (words: DeskWords, layer: string, { pack }: Around): string[] => {
  if (pack.tariff.is === 'band')
    return [words.t('rules.rate.band', { percent: sayPercent(words, pack.tariff.span) })]
  return [words.t(pack.tariff.is === 'table' ? 'rules.rate.tariff' : 'rules.rate.yours', { layer })]
}

/** The rate of a charge, a line for each step or kind of goods. */
export const sayRate = (words: DeskWords, { rate }: Charge, around: Around): string[] => {
  if (rate.is === 'percent') return [sayPercent(words, rate.span)]
  if (rate.is === 'fixed') return [sayMoneySpan(words, rate.span, rate.currency)]
  if (rate.is === 'tariff') return sayTariff(words, rate.layer, around)
  if (rate.is === 'vat')
    return [
      around.vat
        ? words.t('rules.percent', { value: words.format.number(around.vat.percent) })
        : words.t('rules.rate.yours'),
    ]
  if (rate.is === 'per-kg') return [sayPerKg(words, rate)]
  if (rate.is === 'per-item') return [words.t('rules.rate.perItem', { amount: sayMoney(words, rate.amount) })]
  if (rate.is === 'goods') return sayGoods(words, rate)
  return rate.is === 'steps' ? saySteps(words, rate) : [words.t('rules.rate.open')]
}

/** No figure of ours: unknown in every cost until the buyer enters theirs. */
export const isOpenRate = ({ rate }: Charge, { pack, vat }: Around): boolean =>
  rate.is === 'open' ||
  (rate.is === 'vat' && !vat) ||
  (rate.is === 'tariff' && pack.tariff.is === 'none') ||
  (rate.is === 'goods' && !rate.otherwise)
