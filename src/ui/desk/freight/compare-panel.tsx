import { useCallback, useMemo, useState } from 'react'
import { type Seen, watchPacks } from '../../../app/library/watch-library'
import { compareLanes, type LaneQuote, type Load } from '../../../domain/freight/compare-lanes'
import type { Packs } from '../../../domain/landed-cost/packs'
import { big } from '../../../domain/money'
import { Chip } from '../../parts/chip'
import { decimalFrom } from '../../parts/decimal-from'
import { sayCode } from '../../parts/say-code'
import { useApp } from '../app-context'
import { ChoiceField } from '../parts/choice-field'
import { Loaded } from '../parts/loaded'
import { Panel } from '../parts/panel'
import { TextField } from '../parts/text-field'
import { useWatched } from '../use-watched'
import { useWords } from '../words'
import { countryOptions } from './country-options'

const CARGO = ['general', 'clothing', 'battery', 'liquid'] as const

type Asked = { country: string; kg: string; cbm: string; cargo: Load['cargo'] }

const figure = (typed: string): string | undefined => {
  const value = decimalFrom(typed)
  return value !== undefined && big(value).gt(0) ? value : undefined
}

const loadOf = ({ kg, cbm, cargo }: Asked): Load | undefined => {
  const [weight, room] = [figure(kg), figure(cbm)]
  return weight && room ? { kg: weight, cbm: room, cargo } : undefined
}

const Way = ({ quote: { lane } }: { quote: LaneQuote }) => {
  const { t } = useWords()
  return (
    <>
      {[
        sayCode(t, `cost.mode.${lane.mode}`),
        ...(lane.load ? [sayCode(t, `freight.load.${lane.load}`)] : []),
      ].join(' · ')}
      {lane.allIn && (
        <>
          {' '}
          <Chip tone="accent">{t('freight.all-in')}</Chip>
        </>
      )}
      <span className="block text-2xs text-faint">
        {lane.forwarder ?? t('cards.compare.public', { source: lane.evidence.source })}
      </span>
    </>
  )
}

const Price = ({ quote: { price, currency, missing } }: { quote: LaneQuote }) => {
  const { t, format } = useWords()
  if (!price)
    return (
      <span className="text-warn">
        {t('cards.compare.missing', {
          what:
            [...new Set(missing)].map((code) => sayCode(t, `cost.missing.${code}`)).join(', ') ||
            t('common.unknown'),
        })}
      </span>
    )
  return (
    <>
      <span className="font-medium tabular-nums">{format.money(price.likely, currency)}</span>
      {price.low !== price.high && (
        <span className="block text-2xs text-soft">
          {t('common.range', {
            low: format.amount(price.low, currency),
            high: format.amount(price.high, currency),
          })}
        </span>
      )}
    </>
  )
}

const Chargeable = ({ quote: { chargeable } }: { quote: LaneQuote }) => {
  const { t, format } = useWords()
  return chargeable ? (
    t('cards.compare.units', {
      value: format.number(chargeable.value),
      unit: sayCode(t, `cards.unit.${chargeable.unit}`),
    })
  ) : (
    <>–</>
  )
}

const CELL = 'py-2 ps-3 text-end align-top'

const Table = ({ quotes }: { quotes: LaneQuote[] }) => {
  const { t } = useWords()
  return (
    <div className="overflow-x-auto">
      <table className="w-full text-sm">
        <thead>
          <tr className="text-xs text-soft">
            <th scope="col" className="pb-1 text-start font-medium">
              {t('cards.compare.way')}
            </th>
            {(['price', 'chargeable', 'days'] as const).map((head) => (
              <th key={head} scope="col" className="ps-3 pb-1 text-end font-medium">
                {t(`cards.compare.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {quotes.map((quote) => (
            <tr key={quote.lane.id} className="border-t border-line">
              <th scope="row" className="py-2 text-start align-top font-normal">
                <Way quote={quote} />
              </th>
              <td className={CELL}>
                <Price quote={quote} />
              </td>
              <td className={CELL}>
                <Chargeable quote={quote} />
              </td>
              <td className={CELL}>{quote.days ? `${quote.days.low}–${quote.days.high}` : '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const Answer = ({ packs, load, country }: { packs: Packs; load: Load; country: string }) => {
  const { t } = useWords()
  const { library, buyer } = useApp()
  const today = library.now().toISOString().slice(0, 10)
  const { kg, cbm, cargo } = load
  const currency = buyer.currency ?? 'USD'
  const quotes = useMemo(
    () => compareLanes(packs, { kg, cbm, cargo }, { country, currency, today }),
    [packs, kg, cbm, cargo, country, currency, today],
  )
  if (quotes.length === 0) return <p className="text-sm text-soft">{t('cards.compare.none')}</p>
  return (
    <>
      <Table quotes={quotes} />
      <p className="mt-2 text-xs text-soft">{t('cards.compare.note')}</p>
    </>
  )
}

const Quotes = ({ asked }: { asked: Asked }) => {
  const { t } = useWords()
  const { library } = useApp()
  const { country } = asked
  const subscribe = useCallback((seen: Seen<Packs>) => watchPacks(library, country, seen), [library, country])
  const state = useWatched(subscribe)
  const load = loadOf(asked)
  if (!load) return <p className="text-sm text-soft">{t('cards.compare.ask')}</p>
  return <Loaded state={state}>{(packs) => <Answer packs={packs} load={load} country={country} />}</Loaded>
}

/** One load, and what every price list that holds today asks for it. */
export const ComparePanel = () => {
  const { t, language } = useWords()
  const { buyer } = useApp()
  const [asked, setAsked] = useState<Asked>({
    country: buyer.country ?? '',
    kg: '',
    cbm: '',
    cargo: 'general',
  })
  const change = (part: Partial<Asked>) => setAsked((now) => ({ ...now, ...part }))
  const wrong = (typed: string) =>
    typed.trim() !== '' && !figure(typed) ? t('cards.wrong.not-above-zero') : undefined
  return (
    <Panel title={t('cards.compare')} text={t('cards.compare.text')}>
      <div className="mb-4 grid items-start gap-3 sm:grid-cols-2 lg:grid-cols-4">
        <ChoiceField
          label={t('cards.country')}
          value={asked.country}
          choose={t('cards.choose')}
          options={countryOptions(language, asked.country)}
          onChange={(country) => change({ country })}
        />
        <TextField
          kind="figure"
          label={t('cards.compare.kg')}
          value={asked.kg}
          error={wrong(asked.kg)}
          onChange={(kg) => change({ kg })}
        />
        <TextField
          kind="figure"
          label={t('cards.compare.cbm')}
          value={asked.cbm}
          error={wrong(asked.cbm)}
          onChange={(cbm) => change({ cbm })}
        />
        <ChoiceField
          label={t('cards.compare.cargo')}
          value={asked.cargo}
          options={CARGO.map((value) => ({ value, label: t(`cards.cargo.${value}`) }))}
          onChange={(value) => change({ cargo: CARGO.find((one) => one === value) ?? 'general' })}
        />
      </div>
      {asked.country === '' ? (
        <p className="text-sm text-soft">{t('cards.compare.ask')}</p>
      ) : (
        <Quotes asked={asked} />
      )}
    </Panel>
  )
}
