import { COUNTRIES, countryName } from './countries'
import { FieldLabel, INPUT } from './field-label'
import { useWords } from './words'

type Props = { value: string | undefined; covered: string[]; onChange: (country: string) => void }

type Named = { code: string; name: string }

const named = (codes: string[], language: string): Named[] =>
  codes
    .map((code) => ({ code, name: countryName(code, language) }))
    .sort((a, b) => a.name.localeCompare(b.name, language))

const Options = ({ countries }: { countries: Named[] }) =>
  countries.map(({ code, name }) => (
    <option key={code} value={code}>
      {name}
    </option>
  ))

/** Empty until the buyer chooses: a country is never guessed. */
export const CountryField = ({ value, covered, onChange }: Props) => {
  const { t, language } = useWords()
  const others = COUNTRIES.filter((country) => !covered.includes(country))
  return (
    <FieldLabel label={t('parts.setup.country')} hint={t('parts.setup.country.hint')}>
      {({ id, hintId }) => (
        <select
          id={id}
          aria-describedby={hintId}
          className={INPUT}
          value={value ?? ''}
          onChange={(event) => onChange(event.target.value)}
        >
          <option value="" disabled>
            {t('parts.setup.country.choose')}
          </option>
          {covered.length > 0 ? (
            <optgroup label={t('parts.setup.country.covered')}>
              <Options countries={named(covered, language)} />
            </optgroup>
          ) : undefined}
          <optgroup label={t('parts.setup.country.others')}>
            <Options countries={named(others, language)} />
          </optgroup>
        </select>
      )}
    </FieldLabel>
  )
}
