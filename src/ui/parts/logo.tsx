/** A hull on its way to a coast. */
export const Logo = ({ size = 30 }: { size?: number }) => (
  <svg aria-hidden="true" width={size} height={size} viewBox="0 0 48 48">
    <rect width="48" height="48" rx="12" fill="#0b5f66" />
    <path d="M25 9v17h11C35 18 31 12 25 9z" fill="#ffffff" />
    <path d="M22 14v12h-9c1-5 4-9.500 9-12z" fill="#7fd6cf" />
    <path d="M9 29h30l-4 6H13z" fill="#ffffff" />
    <path
      d="M8 39.500c2.700-2 5.300-2 8 0s5.300 2 8 0 5.300-2 8 0 5.300 2 8 0"
      fill="none"
      stroke="#f0b45c"
      strokeWidth="2.600"
      strokeLinecap="round"
    />
  </svg>
)
