import { Button, IconButton } from '../../parts/button'
import { ChoiceField } from '../parts/choice-field'
import { TextField } from '../parts/text-field'
import { useWords } from '../words'
import type { CardDraft } from './card-draft'
import { extraOptions } from './choices'
import type { FormProps } from './form-props'
import { numbered } from './numbered'

type Extra = CardDraft['surcharges'][number]

const ExtraRow = ({
  extra,
  at,
  wrong,
  onChange,
  onRemove,
}: {
  extra: Extra
  at: number
  wrong: FormProps['wrong']
  onChange: (part: Partial<Extra>) => void
  onRemove: () => void
}) => {
  const { t } = useWords()
  const options = extraOptions(t)
  return (
    <div className="grid grid-cols-[1fr_auto] items-start gap-2 sm:grid-cols-[2fr_1fr_2fr_auto]">
      <TextField
        label={t('cards.extras.name')}
        value={extra.name}
        error={wrong(`surcharges.${at}.name`)}
        onChange={(name) => onChange({ name })}
      />
      <TextField
        kind="figure"
        label={t('cards.extras.amount')}
        value={extra.amount}
        error={wrong(`surcharges.${at}.amount`)}
        onChange={(amount) => onChange({ amount })}
      />
      <ChoiceField
        label={t('cards.extras.per')}
        value={extra.per}
        options={options}
        onChange={(value) =>
          onChange({ per: options.find((one) => one.value === value)?.value ?? extra.per })
        }
      />
      <div className="mt-5">
        <IconButton name="remove" label={t('cards.extras.remove', { number: at + 1 })} onPress={onRemove} />
      </div>
    </div>
  )
}

/** What comes on top: fuel, batteries, remote areas. */
export const ExtrasField = ({ draft, wrong, onChange }: FormProps) => {
  const { t } = useWords()
  const { surcharges } = draft
  const set = (next: Extra[]) => onChange({ surcharges: next })
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="mb-1 text-sm font-semibold">{t('cards.extras')}</legend>
      {numbered(surcharges).map(({ row, at, key }) => (
        <ExtraRow
          key={key}
          extra={row}
          at={at}
          wrong={wrong}
          onChange={(part) => set(surcharges.map((one, i) => (i === at ? { ...one, ...part } : one)))}
          onRemove={() => set(surcharges.filter((_, i) => i !== at))}
        />
      ))}
      <div>
        <Button
          icon="add"
          look="quiet"
          onPress={() => set([...surcharges, { name: '', per: 'kg', amount: '' }])}
        >
          {t('cards.extras.add')}
        </Button>
      </div>
    </fieldset>
  )
}
