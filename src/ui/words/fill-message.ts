import { IntlMessageFormat } from 'intl-messageformat'
import type { Language } from './translator'

/** An ICU message that comes with data (the plural forms of a measure word), filled in one language. */
export const fillMessage = (
  message: string,
  language: Language,
  params: Record<string, string | number>,
): string => String(new IntlMessageFormat(message, language).format(params))
