import { useEffect, useRef } from 'react';
import { useLive, usePorts } from './ports-context.tsx';
import { replaceWith } from './use-route.ts';

/**
 * Who opens a poster's link after the first run is led to Bli med, once: they began without a code, or are in another
 * innsamling. During the first run the link is the welcome's own business.
 */
export function useInvitation(code: string | null): void {
  const { membership, settings } = usePorts();
  const campaign = useLive(membership.campaign);
  const welcomed = useLive(settings.all)?.welcomed;
  const answered = useRef(code === null);
  useEffect(() => {
    if (answered.current || campaign === undefined || welcomed === undefined) return;
    answered.current = true;
    const isNew = welcomed && campaign?.code !== code;
    if (isNew && ['', '#', '#/'].includes(window.location.hash)) replaceWith({ at: 'join' });
  }, [campaign, welcomed, code]);
}
