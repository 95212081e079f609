/** When movement counts as a ride in a vehicle (privacy rule 3). */
export interface RideRules {
  /** Faster than this is no walk. */
  readonly fastMetresPerSecond: number;
  /** For so long in all, stops left out. */
  readonly fastSeconds: number;
  /** Stops up to this long belong to the ride: red lights, bus stops (own choice; a bus stands under two minutes). */
  readonly stopSeconds: number;
  /** Speed is read over at least this time: from one second to the next the wandering of a position looks like running. */
  readonly windowSeconds: number;
  /** A silence longer than this tells nothing of how the way was made. */
  readonly silenceSeconds: number;
  /** Between two fixes nothing is faster (180 km/h): it is a jump of the position. */
  readonly jumpMetresPerSecond: number;
  /** A stretch between two gaps can be too short for `fastSeconds`; from this long on its own speed tells. */
  readonly shortestStretchSeconds: number;
}

export const rideRules: RideRules = {
  fastMetresPerSecond: 3.5,
  fastSeconds: 60,
  stopSeconds: 120,
  windowSeconds: 20,
  silenceSeconds: 600,
  jumpMetresPerSecond: 50,
  shortestStretchSeconds: 10,
};

/** Said by its walker of what looks like rides. */
export const rideAnswers = ['ridden', 'not-ridden'] as const;
export type RideAnswer = (typeof rideAnswers)[number];

/** For someone in a wheelchair or on a mobility scooter, which drives at up to 15 km/h (privacy rule 3). */
export const scooterRideRules: RideRules = { ...rideRules, fastMetresPerSecond: 5 };

/** A "no" is believed as far as a scooter goes: who answers wrongly on a bus still sends no ride. */
export function rideRulesFor(answer: RideAnswer | undefined, aid?: string): RideRules {
  return answer === 'not-ridden' || aid === 'wheelchair' ? scooterRideRules : rideRules;
}
