import type { LandedCost } from '../../../../domain/landed-cost/result'
import { showMoney, showYuan } from '../../amounts'
import { useWords } from '../../words'

const Figure = ({ name, value }: { name: string; value: string }) => (
  <div className="flex justify-between gap-2">
    <dt className="text-soft">{name}</dt>
    <dd className="font-medium">{value}</dd>
  </div>
)

/** The sums a buyer needs on paper: what is paid in China, and the values duty and tax are counted on. */
export const KeyFigures = ({ cost }: { cost: LandedCost }) => {
  const { t, language } = useWords()
  const { spendInChina, customsValue, taxBase, currency } = cost
  if (!spendInChina && !customsValue && !taxBase) return undefined
  return (
    <dl className="flex flex-col gap-0.5 text-sm">
      {spendInChina ? (
        <Figure
          name={t('overlay.cost.spend')}
          value={`${showYuan(spendInChina.yuan, language)} = ${showMoney(spendInChina.inCurrency, currency, language)}`}
        />
      ) : undefined}
      {customsValue ? (
        <Figure
          name={t('overlay.cost.customs-value')}
          value={showMoney(customsValue.amount, customsValue.currency, language)}
        />
      ) : undefined}
      {taxBase ? (
        <Figure name={t('panel.tax-base')} value={showMoney(taxBase.amount, taxBase.currency, language)} />
      ) : undefined}
    </dl>
  )
}
