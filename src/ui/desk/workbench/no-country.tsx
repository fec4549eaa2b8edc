import { Teaching } from '../parts/teaching'
import { useWords } from '../words'

/** Without a destination there is no cost: a country is never guessed. */
export const NoCountry = () => {
  const { t } = useWords()
  return <Teaching icon="question" title={t('workbench.no-country')} text={t('workbench.no-country.text')} />
}
