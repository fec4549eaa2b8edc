import { parseArgs } from 'node:util'

export type Asked = { names: string[]; url: string | undefined }

/** Positional names and `--url`, or what is wrong in words. */
export const asked = (args: string[]): Asked | { wrong: string } => {
  try {
    const { positionals, values } = parseArgs({
      args,
      allowPositionals: true,
      options: { url: { type: 'string' } },
    })
    const { url } = values
    return url !== undefined && !URL.canParse(url)
      ? { wrong: `not an address: ${url}` }
      : { names: positionals, url }
  } catch (error) {
    if (error instanceof TypeError) return { wrong: error.message }
    throw error
  }
}
