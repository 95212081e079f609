import { useEffect, useRef } from 'react';
import { useLive, usePorts } from './ports-context.tsx';
import { keepPlainInvitation, replaceWith } from './use-route.ts';
import { asksForOneSpot, brokenCodeInPath } from './welcome/code.ts';

/**
 * Who opens a poster's link after the first run is led on, once: to Bli med when they began without a code, or are in
 * another innsamling; by the link for one place to that. During the first run the link is the welcome's own business.
 */
export function useInvitation(code: string | null): void {
  const { membership, settings } = usePorts();
  const campaign = useLive(membership.campaign);
  const welcomed = useLive(settings.all)?.welcomed;
  const isBroken = code === null && brokenCodeInPath(window.location.pathname) !== null;
  const answered = useRef(code === null && !isBroken);
  useEffect(() => {
    if (answered.current || campaign === undefined || welcomed === undefined) return;
    answered.current = true;
    if (!welcomed || !['', '#', '#/'].includes(window.location.hash)) return;
    const oneSpot = asksForOneSpot(window.location.pathname);
    if (isBroken || (campaign !== null && campaign.code !== code)) replaceWith({ at: 'join' });
    else if (oneSpot) replaceWith({ at: 'tell' });
    else if (campaign === null) replaceWith({ at: 'join' });
  }, [campaign, welcomed, code, isBroken]);

  // Who said yes without contact is let in when there is some.
  const waits = welcomed === true && campaign === null ? code : null;
  useEffect(() => {
    if (waits === null) return;
    const again = () =>
      void membership.enrol(waits).then(({ ok }) => {
        if (ok) keepPlainInvitation();
      });
    window.addEventListener('online', again);
    return () => window.removeEventListener('online', again);
  }, [waits, membership]);
}
