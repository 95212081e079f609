import type en from './en.json';
import type nb from './nb.json';
import type nn from './nn.json';

/** Bokmål is the source: a text exists when nb.json has it. */
export type TextKey = keyof typeof nb;

type Uneven<Other> = Exclude<TextKey, keyof Other> | Exclude<keyof Other, TextKey>;
type Nothing<T extends never> = T;

/** Fails the type check, naming the key, when nynorsk or English lacks a text or has one too many. */
export type EvenTexts = Nothing<Uneven<typeof nn> | Uneven<typeof en>>;
