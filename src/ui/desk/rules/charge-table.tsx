import type { Packs } from '../../../domain/landed-cost/packs'
import type { Charge, RulePack } from '../../../domain/landed-cost/rule-pack'
import { Chip } from '../../parts/chip'
import { useWords } from '../words'
import { EvidenceLine } from './evidence-line'
import { sayLimits } from './say-limits'
import { isOpenRate, sayRate } from './say-rate'
import { sayCharge, sayTerms } from './say-terms'

type Props = { pack: RulePack; country: string; vat: Packs['vat'][string] | undefined }

const Rate = ({ charge, pack, vat }: Props & { charge: Charge }) => {
  const words = useWords()
  return (
    <>
      {sayRate(words, charge, { pack, vat }).map((line) => (
        <span key={line} className="block">
          {line}
        </span>
      ))}
      {isOpenRate(charge, { pack, vat }) && <Chip tone="warn">{words.t('rules.open')}</Chip>}
    </>
  )
}

/** A sum of money is taken of nothing, whatever its conditions look at. */
const isShare = ({ rate, of }: Charge): boolean =>
  of.length > 0 && !['fixed', 'per-kg', 'per-item'].includes(rate.is)

const ChargeRow = ({ charge, ...around }: Props & { charge: Charge }) => {
  const words = useWords()
  const limits = sayLimits(words, charge)
  const evidence = charge.rate.is === 'vat' && around.vat ? around.vat.evidence : charge.evidence
  return (
    <tr className="border-t border-line align-top">
      <th scope="row" className="py-2 pe-4 text-start font-medium">
        {sayCharge(words.t, charge.id)}
        <EvidenceLine evidence={evidence} />
      </th>
      <td className="py-2 pe-4 tabular-nums">
        <Rate charge={charge} {...around} />
      </td>
      <td className="py-2 pe-4 text-soft">{isShare(charge) && sayTerms(words, charge.of)}</td>
      <td className="py-2 text-soft">
        {limits.length > 0 && (
          <ul className="list-disc! ps-4 text-xs">
            {limits.map((limit) => (
              <li key={limit}>{limit}</li>
            ))}
          </ul>
        )}
      </td>
    </tr>
  )
}

const HEADS = ['rules.charge', 'rules.rate', 'rules.base', 'rules.limits'] as const

const isFor =
  (country: string) =>
  ({ countries }: Charge): boolean =>
    !countries || countries.includes(country)

/** What is charged at the border: the rate, what it is taken of, when it is due, and who says so. */
export const ChargeTable = (props: Props) => {
  const { t } = useWords()
  const charges = props.pack.charges.filter(isFor(props.country))
  if (charges.length === 0) return <p className="text-sm text-soft">{t('rules.noCharges')}</p>
  return (
    <div className="overflow-x-auto">
      <table className="w-full min-w-[640px] text-sm">
        <thead>
          <tr className="text-xs text-soft">
            {HEADS.map((head) => (
              <th key={head} scope="col" className="w-1/4 pe-4 pb-1 text-start font-medium">
                {t(head)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {charges.map((charge) => (
            <ChargeRow key={charge.id} charge={charge} {...props} />
          ))}
        </tbody>
      </table>
    </div>
  )
}
