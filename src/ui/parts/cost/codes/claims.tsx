import { rulesOn } from '../../../../domain/landed-cost/pick-pack'
import { FieldLabel, INPUT } from '../../field-label'
import { sayCode } from '../../say-code'
import { useWords } from '../../words'
import type { CostWork } from '../work/cost-work'
import { withProof, withRegime } from '../work/profile-changes'

const Regime = ({ work, regimes }: { work: CostWork; regimes: string[] }) => {
  const { t } = useWords()
  const { buyer, costBuyer } = work
  return (
    <FieldLabel label={t('panel.regime')}>
      {({ id }) => (
        <select
          id={id}
          className={INPUT}
          value={costBuyer.regime ?? ''}
          onChange={(event) =>
            work.onBuyer(withRegime(buyer, costBuyer.country, event.target.value || undefined), 'regime')
          }
        >
          <option value="">{t('panel.regime.unsure')}</option>
          {regimes.map((regime) => (
            <option key={regime} value={regime}>
              {sayCode(t, `panel.regime.is.${regime}`)}
            </option>
          ))}
        </select>
      )}
    </FieldLabel>
  )
}

/** What else decides the duty and only the buyer knows: a proof of origin, and which of two regimes is in force. */
export const Claims = ({ work }: { work: CostWork }) => {
  const { t } = useWords()
  const { ground, costBuyer, cost, day, buyer, listing } = work
  const pack = rulesOn(ground.packs, costBuyer.country, day)
  // A pack may know regimes that say nothing of this order: those of private parcels, to a business.
  const matters = costBuyer.regime !== undefined || cost.causes.some(({ variable }) => variable === 'regime')
  const regimes = matters ? [...new Set(Object.values(pack?.regimes ?? {}))] : []
  return (
    <>
      {pack?.preference ? (
        <label className="flex items-start gap-2 text-sm">
          <input
            type="checkbox"
            className="mt-0.5 size-4"
            checked={costBuyer.originProof ?? false}
            onChange={(event) =>
              work.onBuyer(withProof(buyer, listing.offerId, event.target.checked), 'proof')
            }
          />
          {t('panel.proof')}
        </label>
      ) : undefined}
      {regimes.length > 1 ? <Regime work={work} regimes={regimes} /> : undefined}
    </>
  )
}
