import type { CodePlace } from '../../../../domain/goods-code/code-place'
import type { CodeScope } from '../../../../domain/goods-code/goods-code'
import { useWords } from '../../words'

type Props = { place: CodePlace; chosen: CodeScope[]; onChange: (scopes: CodeScope[]) => void }

/** Only what the page tells can be remembered by: without a category there is none to hold a code. */
const scopesOf = ({ category, supplier }: CodePlace): CodeScope[] => [
  'offer',
  ...(category === undefined ? [] : ['category' as const]),
  ...(supplier === undefined || category === undefined ? [] : ['supplier' as const]),
]

/** For what a code is kept: always this product, and as much more as the buyer says. */
export const Scopes = ({ place, chosen, onChange }: Props) => {
  const { t } = useWords()
  return (
    <fieldset className="flex flex-col gap-1">
      <legend className="mb-1 text-xs font-medium text-soft">{t('panel.code.remember')}</legend>
      {scopesOf(place).map((scope) => (
        <label key={scope} className="flex min-h-6 items-center gap-2 text-sm">
          <input
            type="checkbox"
            className="size-4"
            checked={chosen.includes(scope)}
            disabled={scope === 'offer'}
            onChange={(event) =>
              onChange(event.target.checked ? [...chosen, scope] : chosen.filter((one) => one !== scope))
            }
          />
          {t(`panel.code.scope.${scope}`)}
        </label>
      ))}
    </fieldset>
  )
}
