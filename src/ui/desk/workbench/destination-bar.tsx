import { packs } from '../../../data/packs'
import { Button } from '../../parts/button'
import { COUNTRIES, countryName } from '../../parts/countries'
import { coveredCountries } from '../../parts/covered-countries'
import { FieldLabel, INPUT } from '../../parts/field-label'
import { useApp } from '../app-context'
import { useWords } from '../words'

type Props = { country: string | undefined; onLook: (country: string | undefined) => void }

const useCountries = () => {
  const { language } = useWords()
  const covered = coveredCountries(packs)
  const named = (codes: readonly string[]) =>
    codes
      .map((code) => ({ code, name: countryName(code, language) }))
      .sort((a, b) => a.name.localeCompare(b.name, language))
  return { covered: named(covered), others: named(COUNTRIES.filter((code) => !covered.includes(code))) }
}

const Options = ({ countries }: { countries: { code: string; name: string }[] }) =>
  countries.map(({ code, name }) => (
    <option key={code} value={code}>
      {name}
    </option>
  ))

const Elsewhere = ({ country, onLook }: { country: string; onLook: Props['onLook'] }) => {
  const { t, language } = useWords()
  const { buyer, changeBuyer } = useApp()
  const make = () => {
    changeBuyer({ ...buyer, country })
    onLook(undefined)
  }
  return (
    <div className="flex flex-wrap gap-2">
      {buyer.country ? (
        <Button icon="back" onPress={() => onLook(undefined)}>
          {t('workbench.for.back', { country: countryName(buyer.country, language) })}
        </Button>
      ) : undefined}
      <Button look="quiet" onPress={make}>
        {t('workbench.for.make', { country: countryName(country, language) })}
      </Button>
    </div>
  )
}

/** The same order for another country, without changing whose buyer one is. */
export const DestinationBar = ({ country, onLook }: Props) => {
  const { t } = useWords()
  const { buyer } = useApp()
  const { covered, others } = useCountries()
  return (
    <div className="flex flex-wrap items-end gap-3" data-print="no">
      <div className="w-64">
        <FieldLabel label={t('workbench.for')}>
          {({ id }) => (
            <select
              id={id}
              className={INPUT}
              value={country ?? ''}
              onChange={({ target }) => onLook(target.value === buyer.country ? undefined : target.value)}
            >
              {country ? undefined : <option value="" disabled />}
              <optgroup label={t('parts.setup.country.covered')}>
                <Options countries={covered} />
              </optgroup>
              <optgroup label={t('parts.setup.country.others')}>
                <Options countries={others} />
              </optgroup>
            </select>
          )}
        </FieldLabel>
      </div>
      {country && country !== buyer.country ? <Elsewhere country={country} onLook={onLook} /> : undefined}
      {country && country !== buyer.country ? (
        <p className="pb-2 text-xs text-soft">{t('workbench.for.hint')}</p>
      ) : undefined}
    </div>
  )
}
