import type { BuyerProfile } from '../../domain/buyer'
import { Segmented } from './segmented'
import { useWords } from './words'

type Part = Pick<BuyerProfile, 'importer' | 'vatRegistered'>
type Props = Part & { onChange: (part: Part) => void }

/** A private buyer recovers no VAT, so the second question is asked of businesses only. */
export const ImporterField = ({ importer, vatRegistered, onChange }: Props) => {
  const { t } = useWords()
  return (
    <div className="flex flex-col gap-2">
      <Segmented
        label={t('parts.setup.importer')}
        value={importer}
        options={[
          { value: 'business', label: t('parts.setup.business') },
          { value: 'consumer', label: t('parts.setup.consumer') },
        ]}
        onChange={(value) =>
          onChange({ importer: value, vatRegistered: value === 'business' && vatRegistered })
        }
      />
      {importer === 'business' ? (
        <label className="flex items-center gap-2 text-sm">
          <input
            type="checkbox"
            className="size-4 accent-accent"
            checked={vatRegistered}
            onChange={(event) => onChange({ importer, vatRegistered: event.target.checked })}
          />
          {t('parts.setup.vat')}
        </label>
      ) : undefined}
    </div>
  )
}
