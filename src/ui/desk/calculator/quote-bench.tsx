import { useMemo, useState } from 'react'
import { categoryPriors } from '../../../data/category-priors'
import type { CostGround } from '../../../domain/landed-cost/cost-ground'
import type { Quote } from '../../../domain/quote/quote'
import { buyerWithoutQuote, buyerWithQuote, quoteFromBuyer } from '../../../domain/quote/quote-buyer'
import { quoteListing } from '../../../domain/quote/quote-listing'
import { ok } from '../../../domain/result'
import type { CodeDesk } from '../../parts/cost/work/code-desk'
import { type Inputs, withCostParts } from '../../parts/cost/work/inputs'
import { useApp } from '../app-context'
import { Loaded } from '../parts/loaded'
import { useWords } from '../words'
import { Bench } from '../workbench/bench'
import { BenchOrder } from '../workbench/bench-order'
import { DestinationBar } from '../workbench/destination-bar'
import { NoCountry } from '../workbench/no-country'
import { useBenchGround } from '../workbench/use-bench-ground'
import { useCodeDesk } from '../workbench/use-code-desk'
import { useScenarios } from '../workbench/use-scenarios'

type Change = (change: (quote: Quote) => Quote) => void
type Props = { quote: Quote; onChange: Change }
type ReadyProps = Props & { country: string; ground: CostGround; listing: ReturnType<typeof quoteListing> }

/** Codes are found in the library; which one is confirmed is the quote's own and goes nowhere else. */
const useQuoteCodes = (onChange: Change): CodeDesk => {
  const { library } = useApp()
  const desk = useCodeDesk()
  const setOn = library.now().toISOString().slice(0, 10)
  return {
    ...desk,
    confirm: async ({ code, table }) => {
      onChange((quote) => ({ ...quote, code: { code, scope: 'offer', setOn, ...(table ? { table } : {}) } }))
      return ok({})
    },
    forget: async () => {
      onChange(({ code: _code, ...rest }) => rest)
      return ok({})
    },
  }
}

/** What is said of the quote stays in the quote; the rest is the buyer's settings. */
const useBase = ({ quote, country, onChange }: ReadyProps) => {
  const { buyer, changeBuyer } = useApp()
  const store = ({ choice, buyer: next }: Inputs) => {
    onChange((now) => ({ ...quoteFromBuyer(now, next), quantity: choice.quantity }))
    changeBuyer(buyerWithoutQuote(withCostParts(buyer, next)))
  }
  const base: Inputs = {
    choice: { quantity: quote.quantity },
    buyer: buyerWithQuote({ ...buyer, country }, quote),
  }
  return useScenarios(base, store)
}

const OnTable = (props: ReadyProps) => {
  const { t } = useWords()
  const { library } = useApp()
  const { quote, ground, listing, onChange } = props
  const scenarios = useBase(props)
  const codes = useQuoteCodes(onChange)
  const { inputs } = scenarios
  return (
    <Bench
      listing={listing}
      ground={ground}
      day={library.now().toISOString().slice(0, 10)}
      codes={codes}
      scenarios={scenarios}
      priceCurrency={quote.currency}
      baseMeans="workbench.calculator.base-means"
      name={quote.words.trim() || t('workbench.calculator.unnamed')}
      order={
        <BenchOrder
          listing={listing}
          choice={inputs.now.choice}
          onChoose={(choice) => inputs.change({ ...inputs.now, choice }, 'choice')}
        />
      }
    />
  )
}

/** A quote's cost, worked on like an offer's. */
export const QuoteBench = (props: Props) => {
  const { quote } = props
  const { buyer } = useApp()
  const [looked, setLooked] = useState<string>()
  const country = looked ?? buyer.country
  const { words, kind, tiers, code } = quote
  const listing = useMemo(() => quoteListing({ words, tiers, kind }, categoryPriors), [words, tiers, kind])
  const said = useMemo(() => ({ words, code }), [words, code])
  const state = useBenchGround(listing, country, said)
  return (
    <div className="flex flex-col gap-4">
      <DestinationBar country={country} onLook={setLooked} />
      {country === undefined ? (
        <NoCountry />
      ) : (
        <Loaded state={state}>
          {(held) => (
            <OnTable {...props} country={held.country ?? country} ground={held.ground} listing={listing} />
          )}
        </Loaded>
      )}
    </div>
  )
}
