/** pleasant = hyggelig, problem = vanskelig, missing = savner. A stay mark ("her er jeg ofte") has no kind and leaves as a cell only. */
export const sentiments = ['pleasant', 'problem', 'missing'] as const;
export type Sentiment = (typeof sentiments)[number];
