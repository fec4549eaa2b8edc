import { useEffect, useRef } from 'react'
import { Icon } from '../../parts/icon'
import { useWords } from '../words'
import { SORTS, type Sort } from './sort'

type Props = {
  query: string
  sort: Sort
  onQuery: (query: string) => void
  onSort: (sort: Sort) => void
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)

/** `/` goes to the search from anywhere on the screen; Escape empties it. */
const useSlash = () => {
  const box = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const focus = (event: KeyboardEvent) => {
      if (event.key !== '/' || isTyping(event.target)) return
      event.preventDefault()
      box.current?.focus()
    }
    document.addEventListener('keydown', focus)
    return () => document.removeEventListener('keydown', focus)
  }, [])
  return box
}

export const SearchBar = ({ query, sort, onQuery, onSort }: Props) => {
  const { t } = useWords()
  const box = useSlash()
  return (
    <search className="flex flex-wrap gap-3">
      <div className="relative min-w-0 flex-1 basis-60">
        <span className="pointer-events-none absolute inset-y-0 start-3 flex items-center text-faint">
          <Icon name="search" />
        </span>
        <input
          ref={box}
          type="search"
          aria-label={t('desk.search.label')}
          aria-keyshortcuts="/"
          placeholder={t('desk.search.hint')}
          value={query}
          onChange={(event) => onQuery(event.target.value)}
          onKeyDown={(event) => event.key === 'Escape' && onQuery('')}
          className="min-h-10 w-full rounded-md! border border-line-strong! bg-raised! ps-9 pe-3 text-base placeholder:text-faint"
        />
      </div>
      <label className="flex items-center gap-2 text-sm text-soft">
        {t('desk.sort.label')}
        <select
          value={sort}
          onChange={(event) => onSort(SORTS.find((name) => name === event.target.value) ?? 'saved')}
          className="min-h-10 rounded-md! border border-line-strong! bg-raised! px-2 text-sm text-ink"
        >
          {SORTS.map((name) => (
            <option key={name} value={name}>
              {t(`desk.sort.${name}`)}
            </option>
          ))}
        </select>
      </label>
    </search>
  )
}
