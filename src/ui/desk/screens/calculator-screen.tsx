import { useMemo, useState } from 'react'
import { codesOf } from '../../../app/library/quote-ground'
import { emptyQuote, type Quote } from '../../../domain/quote/quote'
import { Button } from '../../parts/button'
import { CopyButton } from '../../parts/copy-button'
import { QuoteBench } from '../calculator/quote-bench'
import { QuoteForm } from '../calculator/quote-form'
import { quoteHash, useQuote } from '../calculator/use-quote'
import { useNotice } from '../notices'
import { Panel } from '../parts/panel'
import { useWords } from '../words'

/** A landed cost without a page: for a price from a chat, a fair, another site. */
export const CalculatorScreen = () => {
  const { t } = useWords()
  const say = useNotice()
  const [quote, setQuote] = useQuote()
  const [round, setRound] = useState(0)
  const codes = useMemo(() => codesOf(quote.words), [quote.words])
  const begin = (next: Quote) => {
    setQuote(next)
    setRound((before) => before + 1)
  }
  const clear = () => {
    begin(emptyQuote)
    say({ text: t('workbench.calculator.cleared'), undo: () => begin(quote) })
  }
  return (
    <div className="flex flex-col gap-5">
      <Panel
        title={t('workbench.calculator.what')}
        text={t('workbench.calculator.text')}
        aside={
          <div className="flex flex-wrap gap-1" data-print="no">
            <CopyButton
              label={t('workbench.calculator.copy-link')}
              text={() => `${window.location.href.split('#')[0]}${quoteHash(quote)}`}
            />
            <Button look="quiet" onPress={clear}>
              {t('workbench.calculator.clear')}
            </Button>
          </div>
        }
      >
        <QuoteForm key={round} quote={quote} codes={codes} onChange={setQuote} />
      </Panel>
      {quote.tiers.length === 0 ? (
        <p role="status" className="text-sm text-soft">
          {t('workbench.calculator.price-first')}
        </p>
      ) : (
        <QuoteBench key={`bench ${round}`} quote={quote} onChange={(change) => setQuote(change(quote))} />
      )}
    </div>
  )
}
