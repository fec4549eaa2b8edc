import { run } from './command.ts'
import { type Count, oneCheck } from './count.ts'

type Finding = { code: string; message: string; file?: string }
type Report = { errors: Finding[]; warnings: Finding[] }

/** Mozilla's linter asks the Chromium package for things that only Firefox needs. */
const ONLY_FOR_FIREFOX = new Set([
  'ADDON_ID_REQUIRED',
  'BACKGROUND_SERVICE_WORKER_NOFALLBACK',
  'MISSING_DATA_COLLECTION_PERMISSIONS',
])

const isMeant = (extension: string, { code }: Finding): boolean =>
  extension.includes('firefox') || !ONLY_FOR_FIREFOX.has(code)

const show = (kind: string, { code, message, file }: Finding) =>
  console.log(`  ${kind} ${code}${file ? ` in ${file}` : ''}: ${message}`)

const parsed = (output: string): Report | undefined => {
  const start = output.indexOf('{')
  return start < 0 ? undefined : (JSON.parse(output.slice(start)) as Report)
}

/** The extension linter over one built package: warnings are shown, errors fail. */
export const lintExtension = async (extension: string): Promise<Count> => {
  const args = ['lint', '--source-dir', extension, '--output', 'json', '--no-config-discovery']
  const { output } = await run('web-ext', args, { env: { NODE_NO_WARNINGS: '1' } })
  const report = parsed(output)
  if (!report) {
    console.log(output.trim())
    return oneCheck(false)
  }
  const errors = report.errors.filter((finding) => isMeant(extension, finding))
  for (const finding of errors) show('error', finding)
  for (const finding of report.warnings.filter((one) => isMeant(extension, one))) show('warning', finding)
  return oneCheck(errors.length === 0)
}
