import { categoryPriors } from '../../../data/category-priors'
import { codeLabels } from '../../../data/hs'
import type { CategoryPrior } from '../../../domain/category-prior'
import { codeLabel } from '../../../domain/goods-code/code-label'
import { FieldLabel, INPUT } from '../../parts/field-label'
import { useWords } from '../words'

type Props = {
  value: string | undefined
  /** Headings that the words may mean, likeliest first. */
  codes: string[]
  onChange: (kind: string | undefined) => void
}

const useName = () => {
  const { language } = useWords()
  return ({ label, hs4: [heading] }: CategoryPrior): string =>
    language === 'en' || !heading ? label : codeLabel(codeLabels, heading, language)
}

const fitting = (codes: string[]): CategoryPrior[] => {
  const headings = codes.map((code) => code.slice(0, 4))
  return categoryPriors.filter(({ hs4 }) => hs4.some((heading) => headings.includes(heading)))
}

const Options = ({ kinds }: { kinds: CategoryPrior[] }) => {
  const nameOf = useName()
  return kinds.map((kind) => (
    <option key={kind.id} value={kind.id}>
      {nameOf(kind)}
    </option>
  ))
}

/** Whose usual weight and density to start from: chosen, never guessed; what fits the words stands first. */
export const KindField = ({ value, codes, onChange }: Props) => {
  const { t } = useWords()
  const fits = fitting(codes)
  return (
    <FieldLabel label={t('workbench.calculator.kind')}>
      {({ id }) => (
        <select
          id={id}
          className={INPUT}
          value={value ?? ''}
          onChange={({ target }) => onChange(target.value || undefined)}
        >
          <option value="">{t('workbench.calculator.kind-none')}</option>
          {fits.length > 0 ? (
            <optgroup label={t('workbench.calculator.kind-fits')}>
              <Options kinds={fits} />
            </optgroup>
          ) : undefined}
          <optgroup label={t('workbench.calculator.kind-all')}>
            <Options kinds={categoryPriors.filter((kind) => !fits.includes(kind))} />
          </optgroup>
        </select>
      )}
    </FieldLabel>
  )
}
