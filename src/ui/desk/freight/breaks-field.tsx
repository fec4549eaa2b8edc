import { Button, IconButton } from '../../parts/button'
import { TextField } from '../parts/text-field'
import { useWords } from '../words'
import type { CardDraft } from './card-draft'
import type { FormProps } from './form-props'
import { numbered } from './numbered'

const isOnePrice = ({ per }: CardDraft): boolean => per === 'container' || per === 'shipment'

const useStartLabel = ({ per }: CardDraft): string => {
  const { t } = useWords()
  if (per === 'density') return t('cards.breaks.from-density')
  return t(per === 'kg' || per === '' ? 'cards.breaks.from-kg' : 'cards.breaks.from')
}

/** The price from each weight (or room, or density) on; one price where there are no breaks. */
export const BreaksField = ({ draft, wrong, onChange }: FormProps) => {
  const { t } = useWords()
  const start = useStartLabel(draft)
  const one = isOnePrice(draft)
  const rows = one ? draft.breaks.slice(0, 1) : draft.breaks
  const change = (at: number, part: Partial<CardDraft['breaks'][number]>) =>
    onChange({ breaks: draft.breaks.map((row, i) => (i === at ? { ...row, ...part } : row)) })
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="mb-1 text-sm font-semibold">{t('cards.breaks')}</legend>
      {!one && <p className="text-xs text-soft">{t('cards.breaks.hint')}</p>}
      {numbered(rows).map(({ row, at, key }) => (
        <div key={key} className="flex items-start gap-2">
          {!one && (
            <TextField
              kind="figure"
              label={start}
              value={row.from}
              error={wrong(`breaks.${at}.from`)}
              onChange={(from) => change(at, { from })}
            />
          )}
          <TextField
            kind="figure"
            label={t('cards.breaks.price')}
            value={row.price}
            error={wrong(`breaks.${at}.price`)}
            onChange={(price) => change(at, { price })}
          />
          {rows.length > 1 && (
            <div className="mt-5">
              <IconButton
                name="remove"
                label={t('cards.breaks.remove', { number: at + 1 })}
                onPress={() => onChange({ breaks: draft.breaks.filter((_, i) => i !== at) })}
              />
            </div>
          )}
        </div>
      ))}
      {!one && (
        <div>
          <Button
            icon="add"
            look="quiet"
            onPress={() => onChange({ breaks: [...draft.breaks, { from: '', price: '' }] })}
          >
            {t('cards.breaks.add')}
          </Button>
        </div>
      )}
    </fieldset>
  )
}
