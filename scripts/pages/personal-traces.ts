/** What must not be in a stored page, and the words to say so. Only what can be told from its shape. */
const TRACES: [RegExp, string][] = [
  [/"buyer(?:LoginId|MemberId)"\s*:\s*"[^"]+"/i, 'a buyer’s login or member id'],
  [/"buyerUserId"\s*:\s*"?[1-9]\d*/i, 'a buyer’s user id'],
  [/\bbuyerUserID'?\s*:\s*'[^']+'/, 'a buyer’s user id'],
  [/"buyerModel"\s*:\s*\{[^{}]*"(?:loginId|memberId|userId)"/, 'a buyer’s keys'],
  [/[?&;"'](?:userid|yunid)=[1-9]\d{4,}/i, 'a user id for tracking'],
  [/fromid=cnalichn[^&"'\s]+/i, 'a buyer’s chat id'],
  [/"(?:recieveAddress|receiveAddressId)"\s*:\s*"?[^",}\s]/, 'a delivery address'],
  [/送至[：:\s]*(?!选择)\p{Script=Han}{2,}(?:省|市|区|县)/u, 'a delivery address'],
  [/_csrf_token['"]?\s*[:=]\s*['"](?!0+['"])[\w-]{8,}/, 'a session token'],
  [/x5sec(?:data)?=[\w%]{12,}/, 'a slider token'],
  [/\b(?:cookie2|_tb_token_|cna|unb|_m_h5_tk)=[\w%-]{8,}/, 'a cookie'],
  [/["'](?:clientIP|ip)["']\s*:\s*["'](?!203\.0\.113\.)\d{1,3}(?:\.\d{1,3}){3}/, 'an IP address'],
  [/(?<!\d)1[3-9]\d{9}(?!\d)(?![\w-]*\.(?:jpg|png|html))/, 'a number that looks like a mobile phone'],
]

/** One line for each kind of trace found; nothing of what was found is repeated. */
export const personalTraces = (html: string): string[] => [
  ...new Set(TRACES.filter(([pattern]) => pattern.test(html)).map(([, words]) => words)),
]
