import { useCallback, useState } from 'react'
import {
  type KeptPackFile,
  type Rows,
  type Seen,
  watchPackFiles,
  watchPacks,
} from '../../../app/library/watch-library'
import { packs as shipped } from '../../../data/packs'
import type { Packs } from '../../../domain/landed-cost/packs'
import { useApp } from '../app-context'
import { Loaded } from '../parts/loaded'
import { Teaching } from '../parts/teaching'
import { CountryRules } from '../rules/country-rules'
import { OwnFilesPanel } from '../rules/own-files-panel'
import { PutFilePanel } from '../rules/put-file-panel'
import { RulesBar } from '../rules/rules-bar'
import { useWatched } from '../use-watched'
import { useWords } from '../words'

/** Undefined country: the figures that are everybody's, and the general rules. */
const usePacks = (country: string | undefined) => {
  const { library } = useApp()
  const subscribe = useCallback((seen: Seen<Packs>) => watchPacks(library, country, seen), [library, country])
  return useWatched(subscribe)
}

const useFiles = () => {
  const { library } = useApp()
  const subscribe = useCallback((seen: Seen<Rows<KeptPackFile>>) => watchPackFiles(library, seen), [library])
  return useWatched(subscribe)
}

type Looked = { files: Rows<KeptPackFile>; country: string; date: string; onDate: (date: string) => void }

const OfCountry = (looked: Looked) => (
  <Loaded state={usePacks(looked.country)}>{(packs) => <CountryRules packs={packs} {...looked} />}</Loaded>
)

/** Rates that were fetched are part of what a file would change. */
const PutFile = ({ files }: { files: Rows<KeptPackFile> }) => {
  const used = files.rows.map(({ file }) => file).toReversed()
  return (
    <Loaded state={usePacks(undefined)}>
      {({ rates }) => <PutFilePanel base={{ ...shipped, rates }} used={used} />}
    </Loaded>
  )
}

const Content = ({ files }: { files: Rows<KeptPackFile> }) => {
  const { t } = useWords()
  const { buyer, library } = useApp()
  const today = library.now().toISOString().slice(0, 10)
  const [country, setCountry] = useState(buyer.country)
  const [date, setDate] = useState(today)
  return (
    <div className="flex flex-col gap-5">
      <p className="max-w-md text-soft">{t('rules.text')}</p>
      <RulesBar country={country} date={date} today={today} onCountry={setCountry} onDate={setDate} />
      {country ? (
        <OfCountry key={country} files={files} country={country} date={date} onDate={setDate} />
      ) : (
        <Teaching icon="rules" title={t('rules.noCountry')} text={t('rules.noCountry.text')} />
      )}
      <OwnFilesPanel {...files} />
      <PutFile files={files} />
    </div>
  )
}

/** The dated rules every cost is worked out with, open to be read, doubted and replaced. */
export const RulesScreen = () => <Loaded state={useFiles()}>{(files) => <Content files={files} />}</Loaded>
