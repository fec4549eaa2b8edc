import { join } from 'node:path'
import { ROOT } from './command.ts'
import { type Count, oneCheck } from './count.ts'
import { weigh } from './weight.ts'

/** What a page load pays for in one built package: said, and failed when it is too much. */
export const checkWeight = async (extension: string): Promise<Count> => {
  const { bytes, complaints } = weigh(join(ROOT, extension))
  console.log(`  ${(bytes / 1000).toFixed(1)} kB of content script`)
  for (const complaint of complaints) console.log(`  ${complaint}`)
  return oneCheck(complaints.length === 0)
}
