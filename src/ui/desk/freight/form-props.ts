import type { CardDraft } from './card-draft'

/** What every part of the form works with. `wrong` says in words what is wrong with a field, if anything. */
export type FormProps = {
  draft: CardDraft
  wrong: (field: string) => string | undefined
  onChange: (change: Partial<CardDraft>) => void
}
