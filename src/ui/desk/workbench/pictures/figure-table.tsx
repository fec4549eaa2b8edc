type Props = { head: string[]; rows: string[][]; label?: string }

/** Words at the start of a row, figures after it. */
export const FigureTable = ({ head, rows, label }: Props) => (
  <table aria-label={label} className="w-full text-xs">
    <thead>
      <tr className="text-soft">
        {head.map((name, at) => (
          <th
            key={name}
            scope="col"
            className={at === 0 ? 'py-1 text-start font-medium' : 'py-1 ps-3 text-end font-medium'}
          >
            {name}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map(([name = '', ...figures]) => (
        <tr key={name} className="border-t border-line">
          <th scope="row" className="py-1 text-start font-normal">
            {name}
          </th>
          {figures.map((figure, at) => (
            <td key={head[at + 1]} className="py-1 ps-3 text-end">
              {figure}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
)
