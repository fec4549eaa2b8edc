import type { Quote } from '../../../domain/quote/quote'
import { CURRENCY_CHOICES } from '../../parts/countries'
import { FieldLabel, INPUT } from '../../parts/field-label'
import { useWords } from '../words'
import { KindField } from './kind-field'
import { TiersField } from './tiers-field'

type Props = { quote: Quote; codes: string[]; onChange: (quote: Quote) => void }

const CurrencySelect = ({ quote, onChange }: Omit<Props, 'codes'>) => {
  const { t } = useWords()
  return (
    <div className="w-28">
      <FieldLabel label={t('workbench.calculator.currency')}>
        {({ id }) => (
          <select
            id={id}
            className={INPUT}
            value={quote.currency}
            onChange={({ target }) => onChange({ ...quote, currency: target.value })}
          >
            {[...new Set(['CNY', 'USD', ...CURRENCY_CHOICES])].map((code) => (
              <option key={code}>{code}</option>
            ))}
          </select>
        )}
      </FieldLabel>
    </div>
  )
}

const withKind = (quote: Quote, kind: string | undefined): Quote => {
  const { kind: _old, ...rest } = quote
  return kind === undefined ? rest : { ...rest, kind }
}

/** What a quote says: the goods in words, their kind and prices by quantity. */
export const QuoteForm = ({ quote, codes, onChange }: Props) => {
  const { t } = useWords()
  return (
    <div className="grid items-start gap-5 lg:grid-cols-2">
      <div className="flex flex-col gap-3">
        <FieldLabel label={t('workbench.calculator.words')} hint={t('workbench.calculator.words-hint')}>
          {({ id, hintId }) => (
            <input
              id={id}
              aria-describedby={hintId}
              maxLength={200}
              className={INPUT}
              value={quote.words}
              onChange={({ target }) => onChange({ ...quote, words: target.value })}
            />
          )}
        </FieldLabel>
        <KindField value={quote.kind} codes={codes} onChange={(kind) => onChange(withKind(quote, kind))} />
      </div>
      <div className="flex flex-col gap-3">
        <div className="flex flex-wrap items-start gap-3">
          <CurrencySelect quote={quote} onChange={onChange} />
          <TiersField tiers={quote.tiers} onChange={(tiers) => onChange({ ...quote, tiers })} />
        </div>
      </div>
    </div>
  )
}
