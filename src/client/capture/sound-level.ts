/** In decibels below the loudest there is: a quiet room, and somebody who speaks close to the phone. */
const silence = -55;
const speech = -12;

/** How loud some samples between -1 and 1 are, from 0 (silence) to 1, in the steps of an ear. */
export function soundLevel(samples: Float32Array): number {
  const power = samples.reduce((sum, sample) => sum + sample * sample, 0) / Math.max(1, samples.length);
  if (power === 0) return 0;
  const decibels = 10 * Math.log10(power);
  return Math.min(1, Math.max(0, (decibels - silence) / (speech - silence)));
}
