import type { Charge, Condition, Shipper } from '../../../domain/landed-cost/rule-pack'
import { lineName } from '../../parts/cost/line-name'
import { sayCode } from '../../parts/say-code'
import { type DeskWords, sayMoney } from './say-span'
import { sayTerms } from './say-terms'

type Saying = string | undefined | false

const sayModes = ({ t }: DeskWords, modes: string[]): string =>
  modes.map((mode) => sayCode(t, `cost.mode.${mode}`)).join(', ')

/** "a private person; Courier, Post"; empty: everybody. */
export const sayShipper = (words: DeskWords, { importer, modes }: Shipper): string =>
  [importer && words.t(`rules.importer.${importer}`), modes && sayModes(words, modes)]
    .filter((part) => part !== undefined)
    .join('; ')

/** "goods over $800.00"; bounds that stand together are joined by a comma. */
export const sayCondition = (words: DeskWords, { of, over, upTo, overKg, upToKg }: Condition): string => {
  const { t, format } = words
  const bounds: Saying[] = [
    over && t('rules.when.over', { amount: sayMoney(words, over) }),
    upTo && t('rules.when.upTo', { amount: sayMoney(words, upTo) }),
    overKg && t('rules.when.overKg', { kg: format.number(overKg) }),
    upToKg && t('rules.when.upToKg', { kg: format.number(upToKg) }),
  ]
  return `${of.length > 0 ? sayTerms(words, of) : t('rules.when.weight')} ${bounds.filter(Boolean).join(', ')}`
}

const sayFree = (words: DeskWords, { when, ...shipper }: NonNullable<Charge['unless']>[number]): string => {
  const who = sayShipper(words, shipper)
  return words.t('rules.limit.unless', { when: sayCondition(words, when) + (who && ` (${who})`) })
}

const whoPays = (words: DeskWords, charge: Charge): Saying[] => {
  const { t } = words
  return [
    charge.modes && t('rules.limit.modes', { modes: sayModes(words, charge.modes) }),
    charge.load && t('rules.limit.load', { load: t(`freight.load.${charge.load}`) }),
    charge.importer && t('rules.limit.importer', { importer: t(`rules.importer.${charge.importer}`) }),
    charge.countries && t('rules.limit.countries', { countries: charge.countries.join(', ') }),
    ...(charge.notFor ?? []).map((one) => t('rules.limit.notFor', { shipper: sayShipper(words, one) })),
    charge.regime && t('rules.limit.regime', { regime: charge.regime }),
    charge.notWith &&
      t('rules.limit.notWith', { charges: charge.notWith.map((id) => lineName(t, id)).join(', ') }),
  ]
}

const howMuch = (words: DeskWords, charge: Charge): Saying[] => {
  const { t, format } = words
  return [
    charge.atLeast && t('rules.limit.atLeast', { amount: sayMoney(words, charge.atLeast) }),
    charge.atMost && t('rules.limit.atMost', { amount: sayMoney(words, charge.atMost) }),
    charge.atLeastPerKg && t('rules.limit.atLeastPerKg', { amount: sayMoney(words, charge.atLeastPerKg) }),
    charge.above && t('rules.limit.above', { amount: sayMoney(words, charge.above) }),
    charge.uplift &&
      t('rules.limit.uplift', {
        of: sayTerms(words, charge.uplift.of),
        factor: format.number(charge.uplift.factor),
      }),
    charge.inside && t('rules.limit.inside'),
    charge.notional && t('rules.limit.notional'),
    charge.recoverable && t('rules.limit.recoverable'),
  ]
}

/** When and for whom a charge is due, and its limits: a sentence each. */
export const sayLimits = (words: DeskWords, charge: Charge): string[] => {
  const { t, format } = words
  const sayings: Saying[] = [
    ...(charge.when ?? []).map((one) => t('rules.limit.when', { when: sayCondition(words, one) })),
    ...(charge.unless ?? []).map((one) => sayFree(words, one)),
    ...whoPays(words, charge),
    charge.validFrom && t('rules.limit.from', { day: format.day(charge.validFrom) }),
    charge.validTo && t('rules.limit.to', { day: format.day(charge.validTo) }),
    ...howMuch(words, charge),
  ]
  return sayings.filter((saying) => typeof saying === 'string')
}
