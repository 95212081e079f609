import type { WalkDetails } from '../../recorder/walker-ports.ts';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { useText } from '../../ui/use-text.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { MapPanel } from '../map-panel.tsx';
import { useLive, usePorts } from '../ports-context.tsx';
import type { AfterRoute } from '../route.ts';
import { HomeQuestion } from '../spots/home-question.tsx';
import { toMapSpots } from '../spots/map-spots.ts';
import { spotTitle } from '../spots/spot-words.ts';
import { useLoaded } from '../use-loaded.ts';
import { useShare } from '../use-share.ts';
import { LineLegend } from '../walks/line-legend.tsx';
import { factsFor } from './about-facts.ts';
import { AboutLine } from './about-line.tsx';
import { EndsLine } from './ends-line.tsx';
import { endsOf } from './ends-of.ts';
import { SendButtons } from './send-buttons.tsx';
import { SendWords } from './send-words.tsx';
import { planSending } from './sending-plan.ts';
import { SpotsOnly } from './spots-only.tsx';
import { useSendWalk } from './use-send-walk.ts';

/** What is sent, first as a choice, then in words, then as a picture: all that was to be answered is answered. */
export function SendStep({ walk, route }: { readonly walk: WalkDetails; readonly route: AfterRoute }) {
  const t = useText();
  const { membership, settings, walks } = usePorts();
  const remembered = useLive(settings.all);
  const campaign = useLive(membership.campaign);
  const ends = endsOf(route);
  const facts = factsFor(remembered, route.company);
  const [share, showShare] = useShare();
  const key = `${walk.id} ${ends.startedAtHome} ${ends.endedAtHome}`;
  const preview = useLoaded(key, () => walks.preview(walk.id, ends, showShare));
  const plan = planSending(walk, preview, remembered ?? { consentWalks: false, consentSpots: false });
  const { asking, answerHome, busy, send, keep, trouble } = useSendWalk(walk, route, { ...ends, ...facts }, plan);

  if (asking !== null) {
    return (
      <HomeQuestion what={spotTitle(asking, t)} onHome={() => answerHome(true)} onElsewhere={() => answerHome(false)} />
    );
  }
  if (preview === undefined || campaign === undefined || remembered === undefined) {
    return (
      <Page title={t('walk.title')}>
        <Waiting word={t('after.send.working-out')} progress={{ done: share, of: 1 }} />
      </Page>
    );
  }
  const joined = campaign !== null;
  const spots = joined ? plan.spots : [];
  const willSend = joined && (plan.walk || spots.length > 0);
  const willSendWalk = joined && plan.walk;
  return (
    <Page title={t(willSend ? 'after.send.title' : preview.ok ? 'after.send.title-not' : 'after.send.title-stays')}>
      {trouble === null ? null : (
        <Notice tone="trouble" live>
          <p>{t(trouble)}</p>
        </Notice>
      )}
      <SendButtons route={route} joined={joined} plan={plan} busy={busy} onSend={send} onKeep={keep} />
      {walk.unseen === 'spots-only' ? <SpotsOnly walk={walk} /> : null}
      <SendWords walk={walk} preview={preview} agreed={willSendWalk} spots={spots} />
      {willSendWalk && preview.ok ? <EndsLine route={route} walk={walk.track} kept={preview.kept} /> : null}
      {willSendWalk ? <AboutLine route={route} facts={facts} /> : null}
      <MapPanel
        label={t('after.send.map')}
        withheld={walk.track}
        spots={toMapSpots(spots, t)}
        {...(preview.ok && walk.unseen !== 'spots-only' ? { track: preview.kept } : {})}
      />
      {willSendWalk && preview.ok ? <LineLegend track={preview.kept} withheld={preview.withheldMetres > 0} /> : null}
    </Page>
  );
}
