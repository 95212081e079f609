import type { WalkMeasured } from './measure-hard-walk.ts';

/** The noise study in one line each: errors are shares of the truth, without sign unless told. */
export interface NoiseFigures {
  readonly walks: number;
  readonly silences: number;
  readonly rides: number;
  readonly sent: number;
  readonly medianLengthError: number;
  readonly worstLengthError: number;
  /** With sign: whether lines come out too long on the whole. */
  readonly lengthBias: number;
  readonly medianRestError: number;
  readonly worstRestError: number;
  readonly linesAcrossGaps: number;
  readonly rideShareAsFoot: number;
  readonly homesSent: number;
  readonly medianLineOffMetres: number;
  readonly medianFixesOffMetres: number;
  /** Of the figure that runs along, against the finished one. */
  readonly medianLiveError: number;
  readonly worstLiveError: number;
}

export function figuresOf(walks: readonly WalkMeasured[]): NoiseFigures {
  const signed = walks.map(({ metres, trueMetres }) => metres / trueMetres - 1);
  const length = signed.map(Math.abs);
  const rest = walks.map(({ restSeconds, trueRestSeconds }) => Math.abs(restSeconds / trueRestSeconds - 1));
  const live = walks.map(({ liveMetres, metres }) => Math.abs(liveMetres / metres - 1));
  const sum = (of: (walk: WalkMeasured) => number) => walks.reduce((total, walk) => total + of(walk), 0);
  return {
    walks: walks.length,
    silences: sum(({ silences }) => silences),
    rides: walks.filter(({ trueRideMetres }) => trueRideMetres > 0).length,
    sent: walks.filter(({ sentCells }) => sentCells > 0).length,
    medianLengthError: median(length),
    worstLengthError: Math.max(...length),
    lengthBias: median(signed),
    medianRestError: median(rest),
    worstRestError: Math.max(...rest),
    linesAcrossGaps: sum(({ linesAcrossGaps }) => linesAcrossGaps),
    rideShareAsFoot: sum(({ rideAsFootMetres }) => rideAsFootMetres) / sum(({ trueRideMetres }) => trueRideMetres),
    homesSent: walks.filter(({ isHomeSent }) => isHomeSent).length,
    medianLineOffMetres: median(walks.map(({ lineOffMetres }) => lineOffMetres)),
    medianFixesOffMetres: median(walks.map(({ fixesOffMetres }) => fixesOffMetres)),
    medianLiveError: median(live),
    worstLiveError: Math.max(...live),
  };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

export function tableOf(figures: NoiseFigures): string {
  const share = (value: number) => `${(value * 100).toFixed(1)} %`;
  const metres = (value: number) => `${value.toFixed(1)} m`;
  const rows: readonly (readonly [string, string, string])[] = [
    ['length error, median', share(figures.medianLengthError), '≤ 3 %'],
    ['length error, worst', share(figures.worstLengthError), '≤ 10 %'],
    ['length, too long on the whole', share(figures.lengthBias), ''],
    ['staying time error, median', share(figures.medianRestError), '≤ 15 %'],
    ['staying time error, worst', share(figures.worstRestError), ''],
    ['straight lines across gaps', String(figures.linesAcrossGaps), '0'],
    ['ride metres counted as walking', share(figures.rideShareAsFoot), '≤ 2 %'],
    ['homes in what would be sent', String(figures.homesSent), '0'],
    ['line off the true way, median', metres(figures.medianLineOffMetres), ''],
    ['raw fixes off it, median', metres(figures.medianFixesOffMetres), ''],
    ['running figure off the finished, median', share(figures.medianLiveError), '≤ 5 %'],
    ['running figure off the finished, worst', share(figures.worstLiveError), ''],
  ];
  const { walks, silences, rides, sent } = figures;
  return [
    `${walks} walks, ${silences} with a hidden time, ${rides} with a bus, ${sent} with something to send`,
    ...rows.map(([what, value, limit]) => `${what.padEnd(42)}${value.padStart(8)}  ${limit}`.trimEnd()),
  ].join('\n');
}
