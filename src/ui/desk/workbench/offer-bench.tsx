import { useState } from 'react'
import { writeChoice } from '../../../app/library/edit-offer'
import { tried } from '../../../app/library/watch-library'
import type { CostGround } from '../../../domain/landed-cost/cost-ground'
import type { SavedOffer } from '../../../domain/saved-offer'
import { type Inputs, withCostParts } from '../../parts/cost/work/inputs'
import { useApp } from '../app-context'
import { useOfferName } from '../offer/offer-heading'
import { Loaded } from '../parts/loaded'
import { useRefusal } from '../use-removal'
import { Bench } from './bench'
import { BenchOrder } from './bench-order'
import { DestinationBar } from './destination-bar'
import { NoCountry } from './no-country'
import { useBenchGround } from './use-bench-ground'
import { useCodeDesk } from './use-code-desk'
import { useScenarios } from './use-scenarios'

type Props = { offer: SavedOffer; country: string; ground: CostGround }

const isSame = (a: Inputs['choice'], b: Inputs['choice']): boolean =>
  a.quantity === b.quantity && a.variantId === b.variantId

/** Changes of the base go to the profile and to the saved offer at once. */
const useBase = ({ offer, country }: Props) => {
  const { library, buyer, changeBuyer } = useApp()
  const refuse = useRefusal()
  // Two quick presses must add up: what was picked counts before the store has told of it.
  const [picked, setPicked] = useState(offer.choice)
  const store = async ({ choice, buyer: next }: Inputs): Promise<void> => {
    changeBuyer(withCostParts(buyer, next))
    if (isSame(choice, picked)) return
    setPicked(choice)
    const written = await tried(writeChoice(library, offer.offerId, choice))
    if (!written.ok) refuse(written.problem)
  }
  const base: Inputs = { choice: picked, buyer: { ...buyer, country } }
  return useScenarios(base, (next) => void store(next))
}

const OnTable = (props: Props) => {
  const { offer, ground } = props
  const { library } = useApp()
  const nameOf = useOfferName()
  const codes = useCodeDesk()
  const scenarios = useBase(props)
  const { inputs } = scenarios
  return (
    <Bench
      listing={offer.listing}
      ground={ground}
      day={library.now().toISOString().slice(0, 10)}
      codes={codes}
      scenarios={scenarios}
      name={nameOf(offer.listing)}
      order={
        <BenchOrder
          listing={offer.listing}
          choice={inputs.now.choice}
          onChoose={(choice) => inputs.change({ ...inputs.now, choice }, 'choice')}
        />
      }
    />
  )
}

/** A saved offer's cost today, for the buyer's country or as if for another. */
export const OfferBench = ({ offer }: { offer: SavedOffer }) => {
  const { buyer } = useApp()
  const [looked, setLooked] = useState<string>()
  const country = looked ?? buyer.country
  const state = useBenchGround(offer.listing, country)
  return (
    <div className="flex flex-col gap-4">
      <DestinationBar country={country} onLook={setLooked} />
      {country === undefined ? (
        <NoCountry />
      ) : (
        <Loaded state={state}>
          {(held) => <OnTable offer={offer} country={held.country ?? country} ground={held.ground} />}
        </Loaded>
      )}
    </div>
  )
}
