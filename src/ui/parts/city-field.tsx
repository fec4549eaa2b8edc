import { cityLabel, FORWARDER_CITIES } from './cities'
import { FieldLabel, INPUT } from './field-label'
import { useWords } from './words'

type Props = { value: string; onChange: (city: string) => void }

export const CityField = ({ value, onChange }: Props) => {
  const { t } = useWords()
  return (
    <FieldLabel label={t('parts.setup.city')} hint={t('parts.setup.city.hint')}>
      {({ id, hintId }) => (
        <>
          <input
            id={id}
            aria-describedby={hintId}
            className={INPUT}
            list={`${id}-cities`}
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
          <datalist id={`${id}-cities`}>
            {Object.keys(FORWARDER_CITIES).map((city) => (
              <option key={city} value={city} label={cityLabel(city)} />
            ))}
          </datalist>
        </>
      )}
    </FieldLabel>
  )
}
