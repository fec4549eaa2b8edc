import { LinkButton } from '../parts/link-button'
import { Teaching } from '../parts/teaching'
import { useWords } from '../words'

const STEPS = ['desk.empty.step1', 'desk.empty.step2', 'desk.empty.step3'] as const

export const EmptyLibrary = () => {
  const { t } = useWords()
  return (
    <Teaching icon="library" title={t('desk.empty.title')} text={t('desk.empty.text')}>
      <ol className="my-2 flex flex-wrap justify-center gap-3">
        {STEPS.map((key, i) => (
          <li key={key} className="flex items-center gap-2 rounded-full bg-sunken px-3 py-1 text-sm">
            <span className="flex size-5 items-center justify-center rounded-full bg-accent text-2xs font-semibold text-accent-ink">
              {i + 1}
            </span>
            {t(key)}
          </li>
        ))}
      </ol>
      <LinkButton kind="primary" icon="external" outside href="https://www.1688.com/">
        {t('desk.empty.open')}
      </LinkButton>
    </Teaching>
  )
}
