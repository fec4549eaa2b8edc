import type { KeptPackFile, Rows } from '../../../app/library/watch-library'
import { packs as shipped } from '../../../data/packs'
import type { Packs } from '../../../domain/landed-cost/packs'
import { rulesOn } from '../../../domain/landed-cost/pick-pack'
import { rulePeriods } from '../../../domain/pack-file/rule-periods'
import { Note } from '../../parts/note'
import { useWords } from '../words'
import { PeriodList } from './period-list'
import { RulesInForce } from './rules-in-force'

type Props = {
  packs: Packs
  files: Rows<KeptPackFile>
  country: string
  date: string
  onDate: (date: string) => void
}

/** All that is known of one country's border on the chosen day, and the days on which it changes. */
export const CountryRules = ({ packs, files, country, date, onDate }: Props) => {
  const { t, format } = useWords()
  const pack = rulesOn(packs, country, date)
  const isOwn = files.rows.length > 0 && pack !== undefined && !shipped.rules.includes(pack)
  return (
    <>
      {pack ? (
        <RulesInForce pack={pack} packs={packs} country={country} isOwn={isOwn} />
      ) : (
        <Note tone="warn">{t('rules.none', { day: format.day(date) })}</Note>
      )}
      <PeriodList periods={rulePeriods(packs, country)} date={date} onDate={onDate} />
    </>
  )
}
