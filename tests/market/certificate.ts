import { generate } from 'selfsigned'

export type Certificate = { key: string; cert: string; fingerprint: string }

/** A wildcard covers one label, so the two-label hosts stand beside it. */
const HOSTS = ['*.1688.com', '1688.com', 'detail.m.1688.com', 'winport.m.1688.com', 'wp.m.1688.com']

/** A self-signed certificate for the hosts of the market, new at every start and kept nowhere. */
export const marketCertificate = async (): Promise<Certificate> => {
  const made = await generate([{ name: 'commonName', value: '*.1688.com' }], {
    algorithm: 'sha256',
    keySize: 2048,
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'subjectAltName', altNames: HOSTS.map((value) => ({ type: 2, value })) },
    ],
  })
  return { key: made.private, cert: made.cert, fingerprint: made.fingerprint }
}
