import { useText } from '../../ui/use-text.ts';
import { longestWords } from './longest-words.ts';
import { troubleSignals } from './signal-text.ts';
import { useEver } from './use-ever.ts';
import { useFirstAdvice } from './use-first-advice.ts';

/** What the signal says by turns on any walk. */
const signals = [
  'record.signal.good',
  'record.signal.weak',
  'record.signal.lost',
  'record.paused',
  ...Object.values(troubleSignals),
] as const;

/**
 * Unseen, as high as the longest signal with the most that may come under it: no button below moves when one comes or
 * goes in mid-walk. A trouble's button stands alone.
 */
export function SignalRoom({ maySleep }: { readonly maySleep: boolean }) {
  const t = useText();
  const toldOfSleep = useEver(maySleep);
  // Its room goes when its walker presses "Greit", and by nothing else: no other press is under way then.
  const advised = useFirstAdvice();
  const signal = (
    <p>
      <strong data-words={longestWords(signals.map((key) => t(key)))} />
    </p>
  );
  return (
    <>
      <div className="st-signal st-unseen" aria-hidden="true">
        {signal}
        <span className="ds-button st-button" data-words={t('position.show-help')} />
      </div>
      <div className="st-signal st-unseen" aria-hidden="true">
        {signal}
        {toldOfSleep ? <p data-words={t('record.screen-may-sleep')} /> : null}
        {advised ? (
          <div className="st-record-note">
            <p>
              <span data-words={t('record.first-advice')} />
            </p>
            <span className="ds-button st-button" data-words={t('record.first-advice.read')} />
          </div>
        ) : null}
      </div>
    </>
  );
}
