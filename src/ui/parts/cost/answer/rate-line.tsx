import { useState } from 'react'
import { type Big, big, textOf } from '../../../../domain/money'
import type { Language } from '../../../words/translator'
import { showDate, showRate } from '../../amounts'
import { useWords } from '../../words'
import { daysBetween } from '../days-between'
import { OwnValueForm } from '../own/own-value-form'
import type { CostWork } from '../work/cost-work'

/** The way round that is a figure of some size: 7.82 CNY for a euro, 200 naira for a yuan. */
const rateText = (perYuan: Big, currency: string, language: Language): string =>
  perYuan.gte(1)
    ? `1 CNY = ${showRate(textOf(perYuan), language)} ${currency}`
    : `1 ${currency} = ${showRate(textOf(big('1').div(perYuan)), language)} CNY`

/** The exchange rate the whole sum rests on, with its day and age; the buyer's own is one press away. */
export const RateLine = ({ work }: { work: CostWork }) => {
  const { t, language } = useWords()
  const [open, setOpen] = useState(false)
  const row = work.rows.find(({ id }) => id === 'exchange-rate')
  const edit = work.editFor('exchange-rate')
  if (!row || !edit || row.current.is === 'unknown') return undefined
  const { span, evidence } = row.current
  const rate = big(span.likely)
  if (rate.eq(0)) return undefined
  const { asOf, basis } = evidence
  return (
    <div className="text-sm">
      <p className="flex flex-wrap items-baseline gap-x-2">
        <span className="text-soft">{t('panel.rate')}</span>
        <span className="font-medium">{rateText(rate, work.costBuyer.currency, language)}</span>
        <span className="text-xs text-soft">
          {basis === 'buyer' ? t('panel.rate.own') : undefined}
          {basis === 'recalled' ? `${t('panel.rate.recalled')} ` : undefined}
          {asOf
            ? t('panel.rate.age', { date: showDate(asOf, language), count: daysBetween(asOf, work.day) })
            : undefined}
        </span>
        <button
          type="button"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
          className="min-h-6 text-xs font-medium text-accent underline underline-offset-2"
        >
          {t('panel.rate.change')}
        </button>
      </p>
      {open ? (
        <div className="mt-1.5 rounded-md bg-sunken px-3 py-2">
          <OwnValueForm edit={edit} />
        </div>
      ) : undefined}
    </div>
  )
}
