import { readLaputa } from '../../adapters/pages/laputa/read-laputa'
import { publishOldPageReader } from './old-page-world'

export const bringOldPageReader = (): void => publishOldPageReader(readLaputa)
