import { ok, problem, type Result } from '../result'
import { type PackFile, packFile } from './pack-file'
import { sensibleProblems } from './sensible-pack-file'

/**
 * What is wrong with a file: the field as a path (`rules[0].charges[2].rate`), a code of `rules.problem.<code>` and
 * what it names. `not-json` and `too-large` are about the whole file.
 */
export type PackFileProblem = { field: string; code: PackProblemCode; params: Record<string, string> }
export type PackProblemCode =
  | 'not-json'
  | 'too-large'
  | 'not-ours'
  | 'missing'
  | 'unknown-field'
  | 'one-of'
  | 'wrong-kind'
  | 'not-valid'
  | 'falling-span'
  | 'dates-turned'
  | 'overlap'
  | 'unknown-term'
  | 'twice'
  | 'no-source'

/** A few hundred rules are a quarter of a megabyte: more than this is something else. */
const MOST_CHARACTERS = 5_000_000

export const pathText = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (text, step) =>
      typeof step === 'number' ? `${text}[${step}]` : text === '' ? String(step) : `${text}.${String(step)}`,
    '',
  )

type Issue = {
  code: string
  path: PropertyKey[]
  message: string
  keys?: string[]
  expected?: string
  values?: unknown[]
  input?: unknown
  errors?: unknown
}

const atPath = (file: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, step) => (typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined),
    file,
  )

const codeOf = (issue: Issue, value: unknown): Omit<PackFileProblem, 'field'> => {
  if (value === undefined) return { code: 'missing', params: {} }
  if (issue.values) return { code: 'one-of', params: { known: issue.values.join(', ') } }
  if (issue.code === 'invalid_type') return { code: 'wrong-kind', params: { kind: issue.expected ?? '' } }
  return { code: 'not-valid', params: {} }
}

const problemsOf = (file: unknown, issue: Issue): PackFileProblem[] => {
  if (issue.keys && issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      field: pathText([...issue.path, key]),
      code: 'unknown-field',
      params: {},
    }))
  return [{ field: pathText(issue.path), ...codeOf(issue, atPath(file, issue.path)) }]
}

const jsonIn = (text: string): Result<unknown, PackFileProblem[]> => {
  try {
    return ok(JSON.parse(text.replace(/^\uFEFF/, '')))
  } catch (error) {
    if (error instanceof SyntaxError)
      return problem([{ field: '', code: 'not-json', params: { reason: error.message } }])
    throw error
  }
}

const isOurs = (json: unknown): boolean =>
  typeof json === 'object' && json !== null && Reflect.get(json, 'format') === 'landfall-packs'

/** A file of rules, or everything that is wrong with it by field. Nothing of a file with a problem is used. */
export const parsePackFile = (text: string): Result<PackFile, PackFileProblem[]> => {
  if (text.length > MOST_CHARACTERS) return problem([{ field: '', code: 'too-large', params: {} }])
  const json = jsonIn(text)
  if (!json.ok) return json
  if (!isOurs(json.value)) return problem([{ field: 'format', code: 'not-ours', params: {} }])
  const parsed = packFile.safeParse(json.value)
  if (!parsed.success) {
    const issues: Issue[] = parsed.error.issues
    return problem(issues.flatMap((issue) => problemsOf(json.value, issue)))
  }
  const wrong = sensibleProblems(parsed.data)
  return wrong.length > 0 ? problem(wrong) : ok(parsed.data)
}
