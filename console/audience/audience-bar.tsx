import { useFormat } from '../words/use-format.ts';
import { useWords } from '../words/words-context.tsx';
import { type Family, families } from './families.ts';

/** The audience as one bar, a pattern for each family, with the same numbers in words below it. */
export const AudienceBar = ({ counts }: { readonly counts: Readonly<Record<Family, number>> }) => {
  const { who } = useWords();
  const format = useFormat();
  const shown = families.filter((family) => counts[family] > 0);
  const sentence = shown.map(
    (family) => `${format.number(counts[family])} ${who.families[family]}`,
  );
  return (
    <div>
      <svg className="bar" role="img" aria-label={format.list(sentence)} preserveAspectRatio="none">
        {segmentsOf(counts).map(({ family, from, share }) => (
          <rect
            key={family}
            className={`fill ${family}`}
            x={`${from}%`}
            width={`${share}%`}
            height="100%"
          />
        ))}
      </svg>
      <ul className="tiles">
        {shown.map((family) => (
          <li key={family}>
            <Swatch family={family} />
            <div>
              <strong>{format.number(counts[family])}</strong> {who.families[family]}
              <p>{who.whatCanBeDone[family]}</p>
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
};

/** The colour and pattern of a family, as decoration beside its name. */
export const Swatch = ({ family }: { readonly family: Family }) => (
  <svg className="swatch" aria-hidden="true" focusable="false">
    <rect className={`fill ${family}`} width="100%" height="100%" />
  </svg>
);

/**
 * The patterns of the bar, once on a screen: colour alone tells nothing to somebody who cannot see
 * it.
 */
export const BarPatterns = () => (
  <svg className="patterns" aria-hidden="true" focusable="false">
    <defs>
      <Stripes id="bar-later" angle={45} />
      <Stripes id="bar-no" angle={-45} />
      <pattern id="bar-unreachable" width="8" height="8" patternUnits="userSpaceOnUse">
        <rect className="base unreachable" width="8" height="8" />
        <circle className="ink" cx="4" cy="4" r="1.4" />
      </pattern>
      <Stripes id="bar-fault" angle={90} />
    </defs>
  </svg>
);

const Stripes = ({ id, angle }: { readonly id: string; readonly angle: number }) => (
  <pattern
    id={id}
    width="8"
    height="8"
    patternUnits="userSpaceOnUse"
    patternTransform={`rotate(${angle})`}
  >
    <rect className={`base ${id.slice('bar-'.length)}`} width="8" height="8" />
    <rect className="ink" width="2" height="8" />
  </pattern>
);

const segmentsOf = (counts: Readonly<Record<Family, number>>) => {
  const total = Math.max(
    families.reduce((sum, family) => sum + counts[family], 0),
    1,
  );
  let from = 0;
  return families.flatMap((family) => {
    const share = (counts[family] / total) * 100;
    if (share === 0) return [];
    const segment = { family, from, share };
    from += share;
    return [segment];
  });
};
