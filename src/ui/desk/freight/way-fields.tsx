import { CURRENCY_CHOICES, currencyName } from '../../parts/countries'
import { ChoiceField } from '../parts/choice-field'
import { TextField } from '../parts/text-field'
import { useWords } from '../words'
import { allInOptions, containerOptions, loadOptions, modeOptions, unitOptions } from './choices'
import { countryOptions } from './country-options'
import type { FormProps } from './form-props'

/** Keeps only what the list offers: a select hands out plain text. */
const oneOf = <V extends string>(options: { value: V }[], value: string): V | '' =>
  options.find((option) => option.value === value)?.value ?? ''

const ContainerFields = ({ draft, wrong, onChange }: FormProps) => {
  const { t } = useWords()
  if (draft.per === 'container')
    return (
      <ChoiceField
        label={t('cards.container')}
        value={draft.container ?? ''}
        choose={t('cards.choose')}
        error={wrong('container')}
        options={containerOptions(t)}
        onChange={(value) =>
          onChange({
            container: (['20GP', '40GP', '40HQ', '45HQ'] as const).find((one) => one === value) ?? '',
          })
        }
      />
    )
  if (draft.mode !== 'sea' && draft.mode !== 'rail') return null
  return (
    <ChoiceField
      label={t('cards.load')}
      value={draft.load}
      options={loadOptions(t)}
      onChange={(value) => onChange({ load: value === 'fcl' ? 'fcl' : 'lcl' })}
    />
  )
}

/** Whose list, for which way, in which money and for what. */
export const WayFields = (props: FormProps) => {
  const { t, language } = useWords()
  const { draft, wrong, onChange } = props
  const currencies = CURRENCY_CHOICES.map((value) => ({
    value,
    label: `${value} · ${currencyName(value, language)}`,
  }))
  return (
    <div className="grid items-start gap-3 sm:grid-cols-2 lg:grid-cols-3">
      <TextField
        label={t('cards.forwarder')}
        hint={t('cards.forwarder.hint')}
        value={draft.forwarder}
        error={wrong('forwarder')}
        onChange={(forwarder) => onChange({ forwarder })}
      />
      <TextField
        label={t('cards.from')}
        hint={t('cards.from.hint')}
        value={draft.from}
        onChange={(from) => onChange({ from })}
      />
      <ChoiceField
        label={t('cards.country')}
        value={draft.country}
        choose={t('cards.choose')}
        error={wrong('country')}
        options={countryOptions(language, draft.country)}
        onChange={(country) => onChange({ country })}
      />
      <ChoiceField
        label={t('cards.mode')}
        value={draft.mode}
        choose={t('cards.choose')}
        error={wrong('mode')}
        options={modeOptions(t)}
        onChange={(value) => onChange({ mode: oneOf(modeOptions(t), value) })}
      />
      <ChoiceField
        label={t('cards.per')}
        value={draft.per}
        choose={t('cards.choose')}
        error={wrong('per')}
        options={unitOptions(t)}
        onChange={(value) => onChange({ per: oneOf(unitOptions(t), value) })}
      />
      <ContainerFields {...props} />
      <ChoiceField
        label={t('cards.currency')}
        value={draft.currency}
        choose={t('cards.choose')}
        error={wrong('currency')}
        options={currencies}
        onChange={(currency) => onChange({ currency })}
      />
      <ChoiceField
        label={t('cards.all-in')}
        value={draft.allIn}
        choose={t('cards.choose')}
        error={wrong('allIn')}
        options={allInOptions(t)}
        onChange={(value) => onChange({ allIn: value === 'yes' || value === 'no' ? value : '' })}
      />
    </div>
  )
}
