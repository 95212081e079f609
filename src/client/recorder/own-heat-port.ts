import type { OwnHeat } from '../../domain/heat/own-heat.ts';
import type { OnShare } from './share-port.ts';

/** The walker's own map of where all walks went. It is made on the phone, without the net, and never leaves it. */
export interface OwnHeatMaker {
  /** Of every finished walk as it is now. What was worked out before in this sitting is not worked out again. */
  read(onShare: OnShare): Promise<OwnHeat>;
}
