import { LANGUAGES, type Language } from '../words/translator'
import { Segmented } from './segmented'
import { useWords } from './words'

type Props = { value: Language; onChange: (language: Language) => void }

/** Each language is named in itself. */
export const LanguageField = ({ value, onChange }: Props) => {
  const { t } = useWords()
  const options = (Object.keys(LANGUAGES) as Language[]).map((language) => ({
    value: language,
    label: LANGUAGES[language].name,
  }))
  return <Segmented label={t('parts.setup.language')} value={value} options={options} onChange={onChange} />
}
