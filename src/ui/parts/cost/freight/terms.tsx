import { incoterm } from '../../../../domain/buyer'
import { FieldLabel, INPUT } from '../../field-label'
import { useWords } from '../../words'
import type { CostWork } from '../work/cost-work'
import { withTerms } from '../work/profile-changes'

/** How far the seller's price carries the goods: who pays which part of the way (Incoterms 2020). */
export const Terms = ({ work }: { work: CostWork }) => {
  const { t } = useWords()
  const { buyer, listing, costBuyer } = work
  const terms = costBuyer.incoterm
  return (
    <div>
      <FieldLabel label={t('panel.terms')}>
        {({ id }) => (
          <select
            id={id}
            className={INPUT}
            value={terms ?? ''}
            onChange={(event) => {
              const next = incoterm.safeParse(event.target.value)
              work.onBuyer(withTerms(buyer, listing.offerId, next.success ? next.data : undefined), 'terms')
            }}
          >
            <option value="">{t('panel.terms.none')}</option>
            {incoterm.options.map((code) => (
              <option key={code}>{code}</option>
            ))}
          </select>
        )}
      </FieldLabel>
      <p className="mt-1 text-xs text-soft">
        {terms ? t(`panel.terms.${terms}`) : t('panel.terms.none-means')}
      </p>
    </div>
  )
}
