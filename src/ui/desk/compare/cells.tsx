import type { Cell, ComparedItem } from '../../../domain/compare/comparison'
import type { CompareQuestion } from '../../../domain/compare/questions'
import { big } from '../../../domain/money'
import { Chip } from '../../parts/chip'
import { CopyButton } from '../../parts/copy-button'
import { needsVariant } from '../../parts/cost/needs-variant'
import { sayMissing } from '../../parts/cost/say-missing'
import { sayCode } from '../../parts/say-code'
import { sayDuration } from '../../parts/say-duration'
import { unitName } from '../../parts/units'
import type { Language } from '../../words/translator'
import { useWords } from '../words'
import type { ComparedOffer } from './use-comparison'

/** The measure word among the params, in the buyer's language. */
const inWords = (params: Record<string, string>, language: Language): Record<string, string> =>
  params.unit === undefined ? params : { ...params, unit: unitName(params.unit, language) }

/** A question ready to send, its meaning under it. */
export const Question = ({ ask }: { ask: CompareQuestion }) => {
  const { t, language } = useWords()
  return (
    <div className="text-xs">
      <p lang="zh-CN">{ask.askZh}</p>
      <p className="text-faint">
        {sayCode(t, `trust.compare.ask.${ask.code}`, inWords(ask.params, language))}
      </p>
      <CopyButton text={ask.askZh} label={t('parts.trust.copy')} />
    </div>
  )
}

const Missing = () => {
  const { t } = useWords()
  return (
    <span className="text-faint">
      {t('common.unknown')} · {t('desk.compare.ask')}
    </span>
  )
}

export const MoneyCell = ({ cell }: { cell: Cell }) => {
  const { t, format } = useWords()
  if (cell.is === 'known')
    return <span className="font-medium">{format.money(cell.value, cell.currency)}</span>
  return cell.is === 'missing' ? (
    <Missing />
  ) : (
    <span className="text-faint">{t('desk.compare.notComputed')}</span>
  )
}

/** Landed cost, or which lines keep it from being one. */
export const LandedCell = ({ item, cost }: Pick<ComparedOffer, 'item' | 'cost'>) => {
  const { t } = useWords()
  if (cost?.perUnit.is !== 'incomplete' || needsVariant(cost)) return <MoneyCell cell={item.landed} />
  return (
    <span className="text-warn">
      {t('common.incomplete')}
      <span className="block text-xs">
        {t('desk.cost.incompleteText', { missing: sayMissing(t, cost.perUnit.missing) })}
      </span>
    </span>
  )
}

export const DispatchCell = ({ cell }: { cell: ComparedItem['dispatch'] }) => {
  const { t } = useWords()
  return cell.is === 'known' ? t('desk.compare.within', { time: sayDuration(t, cell.hours) }) : <Missing />
}

export const WeightCell = ({ cell }: { cell: ComparedItem['weight'] }) => {
  const { t, format } = useWords()
  if (cell.is === 'missing') return <Missing />
  return (
    <>
      {t('desk.value.kg', { kg: format.number(big(cell.kgPerBase).round(3).toString()) })}
      <span className="block text-xs text-faint">
        {cell.ask ? t('desk.compare.usualWeight') : sayCode(t, `cost.basis.${cell.basis}`)}
      </span>
    </>
  )
}

export const OutcomeCell = ({ outcome }: { outcome: ComparedItem['outcome'] }) => {
  const { t, language } = useWords()
  if (outcome.is === 'ranked') {
    const place = t('trust.compare.rank', { rank: outcome.rank })
    return outcome.rank === 1 ? (
      <Chip tone="good">
        {place} · {t('desk.compare.best')}
      </Chip>
    ) : (
      <Chip>{place}</Chip>
    )
  }
  return (
    <span className="text-sm text-warn">
      {sayCode(t, `trust.compare.not.${outcome.because}`, inWords(outcome.params, language))}
    </span>
  )
}

/** Every question of an offer once, the one that would rank it first. */
export const questionsOf = ({ outcome, goods, dispatch, weight }: ComparedItem): CompareQuestion[] => {
  const all = [
    ...(outcome.is === 'not-comparable' && outcome.ask ? [outcome.ask] : []),
    ...[goods, dispatch, weight].flatMap((cell) => ('ask' in cell && cell.ask ? [cell.ask] : [])),
  ]
  return all.filter((ask, i) => all.findIndex(({ code }) => code === ask.code) === i)
}
