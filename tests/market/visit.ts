import { JSDOM } from 'jsdom'
import type { Answer } from './answer.ts'
import { answerFor } from './routes.ts'

export type Visit = { document: Document; url: string; status: number }

const arrive = (address: string): { answer: Answer; url: string } => {
  const answer = answerFor(new URL(address))
  return answer.location === undefined ? { answer, url: address } : arrive(answer.location)
}

/** A page of the market as a document, redirects followed, scripts not run; no server and no browser. */
export const visit = (address: string): Visit => {
  const { answer, url } = arrive(address)
  const body = typeof answer.body === 'string' ? answer.body : Buffer.from(answer.body)
  const { window } = new JSDOM(body, { url, contentType: answer.type })
  return { document: window.document, url, status: answer.status }
}
