import { Panel } from '../parts/panel'
import { DATA_NOTICES, MIT_TEXT, type Notice, SOFTWARE_NOTICES } from '../settings/notices-list'
import { useWords } from '../words'

const List = ({ notices }: { notices: Notice[] }) => (
  <dl>
    {notices.map(({ name, licence, line }) => (
      <div key={name} className="border-t border-line py-2 text-sm">
        <dt className="flex flex-wrap justify-between gap-3 font-medium">
          {name} <span className="font-normal text-soft">{licence}</span>
        </dt>
        <dd lang="en" className="mt-0.5 max-w-md text-xs text-soft">
          {line}
        </dd>
      </div>
    ))}
  </dl>
)

/** Whose figures and whose software this rests on. Licence texts stay in the language they are given in. */
export const LicencesScreen = () => {
  const { t } = useWords()
  return (
    <div className="flex flex-col gap-5">
      <p className="text-soft">{t('desk.licences.text')}</p>
      <Panel title={t('desk.licences.data')}>
        <List notices={DATA_NOTICES} />
      </Panel>
      <Panel title={t('desk.licences.software')}>
        <List notices={SOFTWARE_NOTICES} />
        <p className="mt-4 text-sm text-soft">{t('desk.licences.own')}</p>
        <details className="mt-4">
          <summary className="text-sm font-semibold text-accent">{t('desk.licences.mit')}</summary>
          <div lang="en" className="mt-2 flex max-w-md flex-col gap-2 text-xs text-soft">
            {MIT_TEXT.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </div>
        </details>
      </Panel>
    </div>
  )
}
