import { documentsFor } from '../../../data/guides/documents'
import { showDate } from '../amounts'
import { sayCode } from '../say-code'
import { Section } from '../section'
import { useWords } from '../words'

type Props = { country: string }

/** The papers a destination asks for, each with what it is and who says so; no list is no all-clear. */
export const Documents = ({ country }: Props) => {
  const { t, language } = useWords()
  const papers = documentsFor(country)
  return (
    <Section
      title={t('overlay.papers')}
      hint={papers.length > 0 ? t('overlay.papers.count', { count: papers.length }) : undefined}
    >
      {papers.length === 0 ? <p className="text-sm text-soft">{t('overlay.papers.none')}</p> : undefined}
      <ul className="flex flex-col gap-2.5">
        {papers.map(({ id, evidence }) => (
          <li key={id} className="text-sm">
            <p className="font-medium">{sayCode(t, `cost.paper.${id}`)}</p>
            <p className="text-soft">{sayCode(t, `cost.paper-note.${id}`)}</p>
            <p className="text-2xs text-faint">
              {t('overlay.papers.source', { source: evidence.source })}
              {evidence.asOf ? `, ${showDate(evidence.asOf, language)}` : undefined}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  )
}
