import { packs as shipped } from '../../../data/packs'
import { fileOfPacks } from '../../../domain/pack-file/file-of-packs'
import { Button } from '../../parts/button'
import { CountryField } from '../../parts/country-field'
import { coveredCountries } from '../../parts/covered-countries'
import { FieldLabel, INPUT } from '../../parts/field-label'
import { useWords } from '../words'
import { saveFile } from '../workbench/save-file'

type Props = {
  country: string | undefined
  date: string
  onCountry: (country: string) => void
  onDate: (date: string) => void
}

const download = (country: string, today: string): void => {
  const text = JSON.stringify(fileOfPacks(shipped, country, today), undefined, 2)
  saveFile(`landfall-rules-${country}.json`, new Blob([text], { type: 'application/json' }))
}

/** Whose rules are looked at, and of which day. A day that is being typed is not yet taken. */
export const RulesBar = ({ country, date, onCountry, onDate, today }: Props & { today: string }) => {
  const { t } = useWords()
  return (
    <div className="flex flex-wrap items-start gap-4">
      <div className="w-64 max-w-full">
        <CountryField value={country} covered={coveredCountries(shipped)} onChange={onCountry} />
      </div>
      <FieldLabel label={t('rules.date')} hint={t('rules.date.hint')}>
        {({ id, hintId }) => (
          <input
            id={id}
            aria-describedby={hintId}
            type="date"
            className={INPUT}
            value={date}
            onChange={(event) => event.target.value && onDate(event.target.value)}
          />
        )}
      </FieldLabel>
      {country && (
        <div className="mt-5">
          <Button onPress={() => download(country, today)}>{t('rules.download')}</Button>
        </div>
      )}
    </div>
  )
}
